// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.Term;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.i18n.Messages;

/// How the sheet speaks of terms, amounts and scores.
record SheetWords(Messages messages, Catalogue catalogue) {
  String type(Partnership it) {
    return catalogue
        .partnershipType(it.type())
        .map(one -> one.name().in(messages.locale()))
        .orElse(it.type());
  }

  String state(Partnership it) {
    return catalogue
        .lifecycle()
        .state(it.state())
        .map(one -> one.name().in(messages.locale()))
        .orElse(it.state());
  }

  String criterion(String id) {
    return catalogue
        .governance()
        .criterion(id)
        .map(it -> it.name().in(messages.locale()))
        .orElse(id);
  }

  /// How the agreement stands on a day, a sentence each.
  List<String> term(Partnership partnership, LocalDate today) {
    var agreement = partnership.agreement();
    var term = agreement.termOn(today);
    var said = new ArrayList<String>();
    said.add(standing(partnership, term));
    if (term.renewals() > 0) said.add(messages.get("sheet.term.renewed", term.renewals()));
    if (agreement.noticeGivenOn() != null)
      said.add(messages.get("sheet.term.noticeGiven", messages.date(agreement.noticeGivenOn())));
    else if (term.end() != null && term.state() != TermState.EXPIRED) said.add(notice(term, today));
    if (term.state() == TermState.EXPIRED && catalogue.lifecycle().isInForce(partnership.state()))
      said.add(messages.get("sheet.term.stillInForce", state(partnership)));
    return said;
  }

  private String standing(Partnership it, Term term) {
    var start = it.agreement().start();
    var from = start == null ? "" : messages.date(start);
    var end = term.end() == null ? "" : messages.date(term.end());
    return switch (term.state()) {
      case UNDATED -> messages.get("sheet.term.undated");
      case UPCOMING ->
          end.isEmpty()
              ? messages.get("sheet.term.upcoming", from)
              : messages.get("sheet.term.upcomingUntil", from, end);
      case RUNNING, IN_NOTICE_PERIOD ->
          end.isEmpty()
              ? messages.get("sheet.term.open", from)
              : from.isEmpty()
                  ? messages.get("sheet.term.until", end)
                  : messages.get("sheet.term.running", from, end);
      case EXPIRED -> messages.get("sheet.term.expired", end);
    };
  }

  private String notice(Term term, LocalDate today) {
    var renews = Boolean.toString(term.renews());
    var by = term.noticeBy();
    if (by == null) return messages.get("sheet.term.noNotice", renews);
    var days = ChronoUnit.DAYS.between(today, by);
    return days < 0
        ? messages.get("sheet.term.noticeOver", messages.date(by), renews)
        : messages.get("sheet.term.noticeBy", messages.date(by), days, renews);
  }

  /// What has to be decided or ends, and how long that is off.
  String deadline(Deadline it, LocalDate today) {
    var days = it.daysLeft(today);
    return messages.get(
        it.occasion() == AlertOccasion.NOTICE
            ? "sheet.due.notice"
            : it.renews() ? "sheet.due.renewal" : "sheet.due.end",
        messages.date(it.date()),
        days < 0 ? "past" : "ahead",
        Math.abs(days));
  }

  /// Hours or euros; null where blank.
  @Nullable String amount(Contribution it, @Nullable BigDecimal amount) {
    if (amount == null) return null;
    return it.kind().inHours() ? hours(amount) : messages.money(amount);
  }

  String hours(BigDecimal hours) {
    return messages.get("sheet.hours", messages.number(hours));
  }

  /// With one decimal; null where nobody has assessed it.
  @Nullable String mean(OptionalDouble mean) {
    return mean.isEmpty() ? null : oneDecimal().format(mean.getAsDouble());
  }

  /// With its sign; null where there is nothing to compare.
  @Nullable String change(OptionalDouble change) {
    if (change.isEmpty()) return null;
    var exact = change.getAsDouble();
    var rounded = Math.signum(exact) * Math.round(Math.abs(exact) * 10) / 10.0;
    if (rounded == 0) return "=";
    return (rounded > 0 ? "+" : "−") + oneDecimal().format(Math.abs(rounded));
  }

  private NumberFormat oneDecimal() {
    var format = NumberFormat.getInstance(messages.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP); // as in the radar and in the reports
    return format;
  }
}
