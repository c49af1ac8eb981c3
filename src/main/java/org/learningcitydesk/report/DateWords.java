// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;

/// From when to when something goes on, in a cell of a table; a dash where nobody knows.
public record DateWords(Messages messages) {
  /// Of an activity that takes place again: how often, and how many times. One without an end is
  /// over on the day on which it begins.
  public String of(Activity it) {
    return new RecurrenceWords(messages)
        .brief(it)
        .orElseGet(() -> span(new Step.Span(it.start(), it.end() == null ? it.start() : it.end())));
  }

  public String span(Step.Span span) {
    if (span.start() == null)
      return span.end() == null ? "–" : messages.get("report.until", span.end());
    if (span.end() == null) return messages.get("report.from", span.start());
    return span.start().equals(span.end())
        ? messages.date(span.start())
        : messages.get("report.fromTo", span.start(), span.end());
  }
}
