// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Health;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Term;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.governance.RadarFigures;

/// What was agreed in a partnership, with whom, until when, and how it goes. Of its meetings only
/// what is not confidential is told, and nobody is named whose data must not be used.
public final class PartnershipSheet {
  private final SheetSource source;
  private final Catalogue catalogue;
  private final Messages messages;
  private final LocalDate today;
  private final HiddenNames hidden;
  private final List<Block> blocks = new ArrayList<>();

  private PartnershipSheet(
      SheetSource source, Catalogue catalogue, Locale language, LocalDate today) {
    this.source = source;
    this.catalogue = catalogue;
    this.today = today;
    messages = Messages.in(language);
    hidden = new HiddenNames(source.restricted(), messages.get("contact.restricted"));
    if (source.city().sample())
      blocks.add(
          new Block.Notice(
              messages.get("report.sample.title"), messages.get("report.sample.text")));
    if (source.partnership().purpose() != null)
      blocks.add(new Block.Paragraph(hidden.in(source.partnership().purpose())));
    due();
    agreement();
    members();
    contributions();
    governance();
    groups();
    meetings();
    activities();
    documents();
  }

  /// For whom it can be written, the usual one first: it goes to partners. A sheet for the public
  /// would be empty where nothing is public, as if nothing had been agreed.
  public static List<SharingProfile> profiles() {
    return List.of(SharingProfile.REDACTED, SharingProfile.FULL);
  }

  /// @param language of the sheet, whatever that of the window
  public static Document of(
      SheetSource source, Catalogue catalogue, Locale language, LocalDate today) {
    return new PartnershipSheet(source, catalogue, language, today).document();
  }

  private Document document() {
    var it = source.partnership();
    return new Document(
        messages.locale(),
        messages.get("report.sheet.kicker"),
        hidden.in(it.name()),
        messages.get("report.sheet.description", hidden.in(it.name()), source.city().name(), today),
        messages.get("report.progress.author", source.city().name()),
        List.of(
            fact("report.fact.date", messages.date(today)),
            fact(
                "field.partnership.type",
                name(catalogue.partnershipType(it.type()).orElse(null), it.type())),
            fact(
                "field.partnership.state",
                name(catalogue.lifecycle().state(it.state()).orElse(null), it.state())),
            fact(
                "field.partnership.step",
                source.step() == null
                    ? messages.get("report.meeting.noStep")
                    : messages.get(
                        "report.meeting.step",
                        source.step().number(),
                        said(source.step().title().in(messages.locale()))))),
        blocks);
  }

  private Fact fact(String key, String value) {
    return new Fact(messages.get(key), value);
  }

  /// What somebody typed, without names that must not be used.
  private String said(@Nullable String text) {
    return text == null ? messages.get("report.meeting.notSaid") : hidden.in(text);
  }

  private String said(@Nullable PartialDate date) {
    return said(date == null ? null : messages.date(date));
  }

  private String name(@Nullable Entry entry, String otherwise) {
    return entry == null ? otherwise : entry.name().in(messages.locale());
  }

  private String stakeholder(StakeholderId id) {
    var name = source.stakeholders().get(id);
    return name == null ? messages.get("report.meeting.gone") : said(name);
  }

  private void heading(String key) {
    blocks.add(new Block.Heading(1, messages.get(key)));
  }

  private void table(String caption, List<Block.Column> columns, Stream<List<String>> rows) {
    blocks.add(
        new Block.Table(
            messages.get(caption), columns, rows.toList(), messages.get("report.noRecords")));
  }

  private Block.Column column(String key, int share) {
    return Block.Column.text(messages.get(key), share);
  }

  private void due() {
    heading("report.sheet.due");
    var deadlines =
        Deadline.of(List.of(source.partnership()), catalogue.lifecycle(), today).stream()
            .map(it -> List.of(messages.label(it.occasion()), messages.date(it.date()), left(it)));
    var actions =
        DueAction.open(source.meetings()).stream()
            .filter(it -> !it.confidential())
            .map(
                it ->
                    List.of(
                        said(it.action().text()),
                        said(it.action().due()),
                        messages.get(
                            it.isOverdueOn(today) ? "report.sheet.overdue" : "report.task.open")));
    table(
        "report.sheet.due",
        List.of(
            column("report.sheet.what", 54),
            column("report.sheet.until", 20),
            column("report.column.state", 26)),
        Stream.concat(deadlines, actions));
  }

  private String left(Deadline it) {
    var days = it.daysLeft(today);
    var said =
        days < 0
            ? messages.get("report.sheet.past", -days)
            : messages.get("report.sheet.left", days);
    return it.renews() ? said + "; " + messages.get("report.sheet.renews") : said;
  }

  private void agreement() {
    heading("report.sheet.agreement");
    var it = source.partnership().agreement();
    var term = it.termOn(today);
    blocks.add(new Block.Paragraph(term(it.start(), term)));
    blocks.add(
        new Block.Facts(
            List.of(
                fact("report.sheet.term", messages.label(term.state())),
                fact("field.partnership.start", said(it.start())),
                fact("field.partnership.end", said(it.end())),
                fact(
                    "field.partnership.noticeBy",
                    term.noticeBy() == null ? said((String) null) : messages.date(term.noticeBy())),
                fact("field.partnership.noticeGivenOn", said(it.noticeGivenOn())),
                fact("field.partnership.actNumber", said(it.actNumber())),
                fact("field.partnership.protocolNumber", said(it.protocolNumber())),
                fact("field.partnership.actBody", said(it.act().body())),
                fact("report.sheet.signed", said(it.act().signedOn())),
                fact("report.sheet.published", said(it.act().publishedOn())),
                fact("report.sheet.enforceable", said(it.act().enforceableFrom())),
                fact("field.partnership.channel", said(it.channel())))));
  }

  /// The term in a sentence.
  private String term(@Nullable PartialDate start, Term it) {
    var end = it.end();
    var from = start == null ? messages.get("report.sheet.noStart") : messages.date(start);
    var sentence =
        end == null
            ? messages.get("report.sheet.termOpen", from)
            : messages.get("report.sheet.termEnds", from, end);
    if (it.renewals() > 0) sentence += " " + messages.get("report.sheet.renewed", it.renewals());
    return end == null ? sentence : sentence + " " + after(it);
  }

  /// What comes after the end.
  private String after(Term it) {
    if (!it.renews()) return messages.get("report.sheet.endsThere");
    var by = it.noticeBy();
    return by != null && by.isBefore(today)
        ? messages.get("report.sheet.noticeOver", by)
        : messages.get("report.sheet.goesOn");
  }

  private void members() {
    heading("field.partnership.members");
    table(
        "field.partnership.members",
        List.of(column("field.partnership.name", 70), column("field.partnership.role", 30)),
        source.partnership().members().stream()
            .map(it -> List.of(stakeholder(it.stakeholder()), messages.label(it.role()))));
  }

  private void contributions() {
    heading("report.sheet.contributions");
    if (!source.contributions().isEmpty()) {
      var all = ContributionSums.of(source.contributions());
      blocks.add(
          new Block.Paragraph(
              messages.get(
                  "report.sheet.totals",
                  sum(all.value().planned(), all.hours().planned()),
                  sum(all.value().given(), all.hours().given()),
                  ContributionSums.countWithoutValue(source.contributions()))));
    }
    table(
        "report.sheet.contributions",
        List.of(
            column("report.sheet.by", 30),
            column("field.contribution.year", 9),
            column("report.sheet.kindOf", 25),
            Block.Column.number(messages.get("field.contribution.planned"), 18),
            Block.Column.number(messages.get("field.contribution.given"), 18)),
        source.contributions().stream()
            .map(
                it ->
                    List.of(
                        stakeholder(it.stakeholder()),
                        Integer.toString(it.year()),
                        it.description() == null
                            ? messages.label(it.kind())
                            : messages.label(it.kind()) + ": " + said(it.description()),
                        amount(it.planned(), it.kind().inHours()),
                        amount(it.given(), it.kind().inHours()))));
  }

  /// Euros and hours, as far as they are known.
  private String sum(@Nullable BigDecimal value, @Nullable BigDecimal hours) {
    if (value == null)
      return hours == null ? messages.get("report.sheet.notRecorded") : amount(hours, true);
    return hours == null
        ? amount(value, false)
        : messages.get("report.sheet.valueAndHours", amount(value, false), amount(hours, true));
  }

  private String amount(@Nullable BigDecimal amount, boolean hours) {
    if (amount == null) return said((String) null);
    return hours
        ? messages.get("report.sheet.hours", messages.number(amount))
        : messages.money(amount);
  }

  private void governance() {
    heading("report.sheet.governance");
    if (source.rounds().isEmpty()) {
      blocks.add(new Block.Paragraph(messages.get("report.sheet.noRound")));
      return;
    }
    var figures = new RadarFigures(catalogue.governance(), messages);
    var rounds = told();
    var last = rounds.getLast();
    blocks.add(
        new Block.Chart(
            figures.of(
                hidden.in(source.partnership().name()),
                last,
                rounds.size() > 1 ? rounds.get(rounds.size() - 2) : null)));
    var apart = figures.disagreements(last);
    if (apart.isEmpty()) return;
    blocks.add(new Block.Heading(2, messages.get("report.sheet.disagreements")));
    blocks.add(new Block.Listing(apart));
  }

  /// The rounds in which anybody has assessed anything; a round that has just begun does not hide
  /// those before it. Where nothing is assessed yet, only the last.
  private List<GovernanceRound> told() {
    var criteria = catalogue.governance().criterionIds();
    var assessed =
        source.rounds().stream()
            .filter(it -> Health.of(List.of(it), criteria).isPresent())
            .toList();
    return (assessed.isEmpty() ? List.of(source.rounds().getLast()) : assessed)
        .stream().map(it -> it.withName(hidden.in(it.name()))).toList();
  }

  private void groups() {
    heading("report.sheet.groups");
    table(
        "report.sheet.groups",
        List.of(column("field.workingGroup.name", 40), column("report.sheet.mandate", 60)),
        source.groups().stream().map(it -> List.of(said(it.name()), said(it.mandate()))));
  }

  private void meetings() {
    heading("report.sheet.meetings");
    table(
        "report.sheet.meetings",
        List.of(
            column("report.meeting.date", 20),
            column("field.meeting.title", 40),
            column("report.column.state", 20),
            Block.Column.number(messages.get("report.minutes.decisions"), 20)),
        source.meetings().stream()
            .sorted(Comparator.comparing(it -> it.setting().date()))
            .map(
                it ->
                    List.of(
                        messages.date(it.setting().date()),
                        said(it.title()),
                        messages.label(it.status()),
                        messages.number(it.withoutConfidential().decisions().size()))));
  }

  private void activities() {
    heading("report.table.activities");
    table(
        "report.table.activities",
        List.of(
            column("field.activity.title", 56),
            column("report.column.state", 22),
            column("report.meeting.date", 22)),
        source.activities().stream()
            .map(it -> List.of(said(it.title()), messages.label(it.status()), when(it))));
  }

  private String when(Activity it) {
    return new RecurrenceWords(messages).brief(it).orElseGet(() -> said(it.start()));
  }

  private void documents() {
    heading("report.sheet.documents");
    table(
        "report.sheet.documents",
        List.of(
            column("field.document.title", 40),
            column("report.sheet.kindOf", 24),
            column("field.document.number", 18),
            column("report.meeting.date", 18)),
        source.documents().stream()
            .map(
                it ->
                    List.of(
                        said(it.title()),
                        name(
                            catalogue.documentType(it.documentType()).orElse(null),
                            it.documentType()),
                        said(it.number()),
                        said(it.date()))));
  }
}
