// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

/// Told how far a long search is. It ends the search by an exception.
@FunctionalInterface
public interface Pace {
  void step(long done, long total);

  Pace SILENT = (_, _) -> {};
}
