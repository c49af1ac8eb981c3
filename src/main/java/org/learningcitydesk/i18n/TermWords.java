// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Term;
import org.learningcitydesk.domain.partnership.TermState;

/// How an agreement stands on a day, in words.
public final class TermWords {
  private final Messages messages;

  public TermWords(Messages messages) {
    this.messages = messages;
  }

  /// A few sentences: how long it runs, how often it was renewed, until when notice can be given.
  public String sentences(Agreement it, LocalDate today) {
    var term = it.termOn(today);
    var said = new ArrayList<String>();
    said.add(running(it, term, today));
    if (term.renewals() > 0) said.add(messages.get("term.renewed", term.renewals()));
    said.addAll(notice(it, term, today));
    return String.join(" ", said);
  }

  /// A few words, for a card or a cell.
  public String brief(Agreement it, LocalDate today) {
    var term = it.termOn(today);
    var state = messages.label(term.state());
    var end = term.end();
    return end == null ? state : messages.get("term.brief", state, end);
  }

  private String running(Agreement it, Term term, LocalDate today) {
    var end = term.end();
    return switch (term.state()) {
      case UNDATED -> messages.get("term.undated");
      case UPCOMING ->
          end == null
              ? messages.get("term.upcomingOpen", it.start())
              : messages.get("term.upcoming", it.start(), end);
      case RUNNING, IN_NOTICE_PERIOD ->
          end == null
              ? messages.get("term.runningOpen", it.start())
              : messages.get("term.running", end, days(today, end));
      case EXPIRED -> messages.get("term.expired", end, end == null ? 0 : days(end, today));
    };
  }

  private List<String> notice(Agreement it, Term term, LocalDate today) {
    var given = it.noticeGivenOn();
    if (given != null) return List.of(messages.get("term.noticeGiven", given));
    if (term.state() == TermState.EXPIRED || term.end() == null) return List.of();
    var said = new ArrayList<String>();
    said.add(lastDay(term.noticeBy(), today));
    if (term.renews()) said.add(messages.get("term.renews"));
    return said;
  }

  private String lastDay(@Nullable LocalDate noticeBy, LocalDate today) {
    if (noticeBy == null) return messages.get("term.noticeUnknown");
    return noticeBy.isBefore(today)
        ? messages.get("term.noticeOver", noticeBy)
        : messages.get("term.noticeBy", noticeBy, days(today, noticeBy));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
