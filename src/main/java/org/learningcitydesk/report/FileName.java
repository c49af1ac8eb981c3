// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.time.LocalDate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.text.Folding;

/// How the file of a report on a city is called, until the user calls it otherwise.
public final class FileName {
  private static final int LONGEST_CITY = 60;

  private FileName() {}

  /// For example `roccalieta_sul_lago_progress_2026-11-21.pdf`.
  ///
  /// @param what which report it is
  public static String of(City city, String what, LocalDate today, String ending) {
    return of(city.name(), what, today, ending);
  }

  /// The same of whatever has a name.
  public static String of(String whom, String what, LocalDate today, String ending) {
    var name = Folding.fold(whom).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    if (name.length() > LONGEST_CITY) name = name.substring(0, LONGEST_CITY);
    return (name.isEmpty() ? "city" : name) + "_" + what + "_" + today + "." + ending;
  }
}
