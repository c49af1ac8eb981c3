// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.Term;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.time.PartialDate;

/// A partnership with the names of what it points to, as the table shows it today.
record PartnershipRow(Partnership partnership, Neighbours neighbours, LocalDate today) {
  PartnershipId id() {
    return partnership.id();
  }

  /// What its dates say today.
  Term term() {
    return partnership.agreement().termOn(today);
  }

  /// The last day on which notice can be given for the term of today.
  @Nullable PartialDate noticeBy() {
    var by = term().noticeBy();
    return by == null ? null : PartialDate.of(by);
  }

  /// The names of those who lead, or blank.
  String leads() {
    return names(
        partnership.members().stream().filter(member -> member.role() == MemberRole.LEAD).toList());
  }

  /// The names of all members, those who lead first.
  String members() {
    return names(
        partnership.members().stream()
            .sorted(java.util.Comparator.comparing(Member::role))
            .toList());
  }

  private String names(List<Member> members) {
    return members.stream()
        .map(member -> neighbours.name(member.stakeholder()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  Optional<Step> step() {
    return Optional.ofNullable(partnership.step()).flatMap(neighbours::step);
  }
}
