// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.i18n.Messages;

/// A period in words.
public final class PeriodWords {
  private PeriodWords() {}

  /// For example "1 January 2026 to 30 June 2026".
  public static String of(Period period, Messages messages) {
    var from = period.from();
    var to = period.to();
    if (from != null && to != null) return messages.get("report.fromTo", from, to);
    if (from != null) return messages.get("report.from", from);
    return to == null ? messages.get("report.period.all") : messages.get("report.until", to);
  }

  /// The same for titles of figures: a whole year is its number.
  public static String brief(Period period, Messages messages) {
    var year = period.year();
    return year.isPresent() && period.equals(Period.ofYear(year.getAsInt()))
        ? Integer.toString(year.getAsInt())
        : of(period, messages);
  }

  /// The line below the title of a report.
  public static Fact fact(Brief brief) {
    var messages = brief.messages();
    return new Fact(messages.get("report.fact.period"), of(brief.period(), messages));
  }
}
