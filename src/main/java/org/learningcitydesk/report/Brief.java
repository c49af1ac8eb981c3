// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.i18n.Messages;

/// How a report is to be written, whatever it is about.
///
/// @param language of the report, whatever that of the window
/// @param today the day as of which it speaks
/// @param period of which it speaks, where it speaks of what happened
/// @param without the parts that are left out
public record Brief(
    Catalogue catalogue, Locale language, LocalDate today, Period period, Set<Section> without) {
  public Brief {
    without = Set.copyOf(without);
  }

  /// Of all that there is.
  public static Brief of(Catalogue catalogue, Locale language, LocalDate today) {
    return new Brief(catalogue, language, today, Period.ALWAYS, Set.of());
  }

  public Messages messages() {
    return Messages.in(language);
  }

  public boolean has(Section section) {
    return !without.contains(section);
  }

  /// Whether anything of a report is left.
  ///
  /// @param sections all that it has
  public boolean hasAnyOf(List<Section> sections) {
    return sections.stream().anyMatch(this::has);
  }
}
