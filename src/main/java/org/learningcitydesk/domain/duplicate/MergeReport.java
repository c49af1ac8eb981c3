// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.List;
import org.learningcitydesk.domain.partnership.MemberRole;

/// What a merge did with the links of the record that is gone.
public record MergeReport(List<Line> lines) {
  public MergeReport {
    lines = List.copyOf(lines);
  }

  /// One thing that was done.
  public sealed interface Line {}

  /// Links of one kind.
  ///
  /// @param moved to the record that stays
  /// @param equal left out, because the record that stays has the same
  /// @param joined with one of the record that stays, because there can be only one
  public record Links(TieKind kind, int moved, int equal, int joined) implements Line {}

  /// Both were members of a partnership, in different roles.
  public record Roles(String partnership, MemberRole kept, MemberRole left) implements Line {}
}
