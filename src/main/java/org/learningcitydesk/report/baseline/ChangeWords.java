// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.baseline.ActivityTurn;
import org.learningcitydesk.domain.baseline.Cause;
import org.learningcitydesk.domain.baseline.Change;
import org.learningcitydesk.domain.baseline.ChangeTopic;
import org.learningcitydesk.domain.baseline.Point;
import org.learningcitydesk.domain.baseline.StakeholderLine;
import org.learningcitydesk.domain.baseline.WhatChanged;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;

/// What changed, in the sentences of one language. Names of people whose data must not be used are
/// left out wherever somebody typed them.
public final class ChangeWords {
  /// Names that a sentence still holds.
  private static final int NAMED = 8;

  /// Causes that are told one by one.
  private static final int TOLD = 3;

  /// Nothing is known, which is not zero.
  private static final String BLANK = "–";

  private final Messages messages;
  private final Catalogue catalogue;
  private final HiddenNames hidden;
  private final BudgetChangeWords budget;

  public ChangeWords(Messages messages, Catalogue catalogue, List<String> restricted) {
    this.messages = messages;
    this.catalogue = catalogue;
    hidden = new HiddenNames(restricted, messages.get("contact.restricted"));
    budget = new BudgetChangeWords(messages, hidden);
  }

  /// A state that is compared, for example Consiglio di giugno (30 Jun 2026).
  public String point(Point point, boolean isNow) {
    if (point.name() != null)
      return messages.get("since.baseline", hidden.in(point.name()), point.day());
    return isNow
        ? messages.get("since.baseline", messages.get("since.today"), point.day())
        : messages.get("since.atDay", point.day());
  }

  public String topic(ChangeTopic topic) {
    return messages.label(topic);
  }

  /// For example 5 of 9 (56 %).
  public String amount(Change.Quantity quantity) {
    return switch (quantity) {
      case Change.Amount it -> amount(it);
      case Change.Euros(var sum) -> sum == null ? BLANK : messages.money(sum);
    };
  }

  private String amount(Change.Amount amount) {
    return amount.of() == null
        ? messages.number(amount.number())
        : amount.of() == 0
            ? messages.get("report.of", amount.number(), amount.of())
            : messages.get(
                "since.share",
                amount.number(),
                amount.of(),
                messages.percent((double) amount.number() / amount.of()));
  }

  /// With its sign, a real minus; no difference is 0. There is none from or to what is not known.
  public String difference(WhatChanged.Figure figure) {
    if (figure.then() instanceof Change.Amount then && figure.now() instanceof Change.Amount now)
      return signed(BigDecimal.valueOf(now.number() - then.number()), messages::number);
    return figure.then() instanceof Change.Euros(var then)
            && figure.now() instanceof Change.Euros(var now)
            && then != null
            && now != null
        ? signed(now.subtract(then), messages::money)
        : BLANK;
  }

  private static String signed(BigDecimal by, Function<BigDecimal, String> written) {
    var sign = by.signum() > 0 ? "+" : by.signum() < 0 ? "\u2212" : "";
    return sign + written.apply(by.abs());
  }

  public String sentence(Change change) {
    return switch (change) {
      case Change.StepMoved it -> moved(it);
      case Change.StepClosed(var step) -> {
        var closing = Objects.requireNonNull(step.closing());
        yield messages.get(
            "since.stepClosed",
            typed(label(step)),
            closing.on(),
            typed(closing.by()),
            typed(closing.statement()));
      }
      case Change.StepAdded(var step) -> messages.get("since.stepAdded", typed(label(step)));
      case Change.StepRemoved(var step) -> messages.get("since.stepRemoved", typed(label(step)));
      case Change.StepReplanned it -> replanned(it);
      case Change.TasksMoved(var step, var then, var now) ->
          messages.get(
              "since.tasks",
              typed(label(step)),
              then.number(),
              Objects.requireNonNullElse(then.of(), 0),
              now.number(),
              Objects.requireNonNullElse(now.of(), 0));
      case Change.EvidenceAdded(var step, var evidence) ->
          messages.get("since.evidenceAdded", typed(label(step)), document(evidence));
      case Change.EvidenceRemoved(var step, var evidence) ->
          messages.get("since.evidenceRemoved", typed(label(step)), document(evidence));
      case Change.PartnershipAdded(var it) ->
          messages.get("since.partnershipAdded", typed(it.name()), state(it.state()));
      case Change.PartnershipMoved(var it, var from) ->
          messages.get("since.partnershipMoved", typed(it.name()), state(from), state(it.state()));
      case Change.PartnershipRemoved(var it) ->
          messages.get("since.partnershipRemoved", typed(it.name()));
      case Change.MembersMoved(var it, var then, var now) ->
          messages.get("since.partnershipMembers", typed(it.name()), then, now);
      case Change.ActivitiesMoved it -> together(it);
      case Change.ActivityMoved(var turn, var it) -> alone(turn, it);
      case Change.BudgetAdded(var line) -> budget.added(line);
      case Change.BudgetMoved it -> budget.moved(it);
      case Change.BudgetRemoved(var line) -> budget.removed(line);
      case Change.MeetingHeld(var it) -> meeting("since.meetingHeld", it);
      case Change.MeetingPlanned(var it) -> meeting("since.meetingPlanned", it);
      case Change.MeetingCancelled(var it) -> meeting("since.meetingCancelled", it);
      case Change.MinutesGrown(var it) -> meeting("since.minutesGrown", it);
      case Change.DecisionTaken(_, var it) ->
          messages.get("since.decision", typed(it.text()), lower(messages.label(it.result())));
      case Change.StakeholdersAdded(var helix, var who) ->
          messages.get("since.stakeholdersAdded", who.size(), helix, names(who));
      case Change.StakeholdersRemoved(var who) ->
          messages.get("since.stakeholdersRemoved", who.size(), names(who));
      case Change.EngagementMoved(var to, var who) ->
          messages.get("since.engagement", who.size(), to, names(who));
      case Change.ContactsLogged(var count) -> messages.get("since.contacts", count);
    };
  }

  private String label(org.learningcitydesk.domain.path.Step step) {
    return step.label(messages.locale());
  }

  private String moved(Change.StepMoved it) {
    var step = it.step();
    var before = lower(messages.label(it.from()));
    var closing = step.closing();
    if (closing != null)
      return messages.get(
          "since.stepMovedClosed",
          typed(label(step)),
          before,
          closing.on(),
          typed(closing.by()),
          typed(closing.statement()));
    var why =
        switch (step.status()) {
          case SUSPENDED -> step.obstacle();
          case NOT_APPLICABLE -> step.reason();
          case NOT_STARTED, IN_PROGRESS, COMPLETED -> null;
        };
    return why == null
        ? messages.get("since.step." + step.status().id(), typed(label(step)), before)
        : messages.get(
            step.status() == StepStatus.SUSPENDED
                ? "since.stepReason.suspended"
                : "since.stepReason.not-applicable",
            typed(label(step)),
            before,
            typed(why));
  }

  private String replanned(Change.StepReplanned it) {
    var step = typed(label(it.step()));
    if (it.from() == null) return messages.get("since.stepPlanned", step, it.to());
    return it.to() == null
        ? messages.get("since.stepUnplanned", step, it.from())
        : messages.get("since.stepReplanned", step, it.from(), it.to());
  }

  /// Its kind, title and number, for example Delibera, “Adesione”, DCC n. 14/2025, 3 May 2025.
  private String document(Evidence evidence) {
    var parts = new ArrayList<@Nullable String>();
    catalogue
        .documentType(evidence.documentType())
        .ifPresent(it -> parts.add(it.name().in(messages.locale())));
    parts.add(typed(evidence.title()));
    parts.add(evidence.number() == null ? null : typed(evidence.number()));
    parts.add(evidence.dated() == null ? null : messages.date(evidence.dated()));
    return String.join(", ", parts.stream().filter(Objects::nonNull).toList());
  }

  private String state(String id) {
    return catalogue
        .lifecycle()
        .state(id)
        .map(it -> lower(it.name().in(messages.locale())))
        .orElse(id);
  }

  private String together(Change.ActivitiesMoved it) {
    var all = it.activities().size();
    var counted =
        it.activities().stream().filter(one -> one.participation().actualInAll() != null).count();
    if (it.turn() != ActivityTurn.HELD || counted == 0)
      return messages.get("since.activities." + it.turn().id(), all);
    return counted == all
        ? messages.get("since.activitiesCounted", all, it.participants())
        : messages.get("since.activitiesSomeCounted", all, it.participants(), counted);
  }

  private String alone(ActivityTurn turn, Activity it) {
    var start = it.start();
    var title =
        start == null
            ? typed(it.title())
            : messages.get(
                "since.activityOn",
                typed(it.title()),
                new RecurrenceWords(messages).brief(it).orElseGet(() -> messages.date(start)));
    if (turn != ActivityTurn.HELD) return title;
    var actual = it.participation().actualInAll();
    return actual == null
        ? messages.get("since.activityUncounted", title)
        : messages.get("since.activityCounted", title, actual);
  }

  private String meeting(String key, Meeting it) {
    return messages.get(key, typed(it.title()), it.setting().date());
  }

  private String names(List<StakeholderLine> who) {
    var named = String.join("; ", who.stream().limit(NAMED).map(it -> typed(it.name())).toList());
    return who.size() <= NAMED
        ? named
        : messages.get("since.namesAndMore", named, who.size() - NAMED);
  }

  private String typed(String text) {
    return hidden.in(text);
  }

  private String lower(String word) {
    return word.substring(0, 1).toLowerCase(messages.locale()) + word.substring(1);
  }

  /// The latest of the changes behind something, one a line.
  public List<String> causes(List<Cause> causes) {
    var lines = new ArrayList<String>();
    for (var it : causes.reversed().stream().limit(TOLD).toList()) lines.add(cause(it));
    if (causes.size() > TOLD) lines.add(messages.get("since.causeMore", causes.size() - TOLD));
    return lines;
  }

  private String cause(Cause it) {
    var args = it.args().stream().map(this::typed).toArray();
    return messages.get(
        "since.cause",
        it.at(),
        it.author(),
        messages.has(it.label()) ? messages.get(it.label(), args) : it.label());
  }
}
