// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.SubjectData;
import org.learningcitydesk.workspace.SubjectData.Row;
import org.learningcitydesk.workspace.SubjectData.Tie;

/// Everything about a person for that person to read (article 15 of the GDPR).
public final class AccessReport {
  private final SubjectData data;
  private final Messages messages;
  private final LocalDate today;
  private final Blocks blocks;

  private AccessReport(SubjectData data, Messages messages, LocalDate today) {
    this.data = data;
    this.messages = messages;
    this.today = today;
    blocks = new Blocks(messages);
    blocks.paragraph("report.access.lead");
    controller();
    person();
    roles();
    contacts();
    meetings();
    named();
    past();
    files();
    handled();
    rights();
  }

  public static Document of(SubjectData data, Messages messages, LocalDate today) {
    var made = new AccessReport(data, messages, today);
    var name = data.person().name();
    var controller = data.controller().name();
    return new Document(
        messages.locale(),
        messages.get("report.access.kicker"),
        name,
        messages.get("report.access.description", name, today),
        controller == null ? messages.get("report.access.kicker") : controller,
        List.of(new Fact(messages.get("report.fact.date"), messages.date(today))),
        made.blocks.all());
  }

  private void controller() {
    var it = data.controller();
    blocks.heading(1, "report.access.controller");
    blocks.add(
        ControllerFacts.of(
            it,
            blocks,
            blocks.fact("field.controller.purposes", blocks.said(it.purposes())),
            blocks.fact("field.controller.recipients", blocks.said(it.recipients()))));
  }

  private void person() {
    var it = data.person();
    blocks.heading(1, "report.access.person");
    blocks.add(
        new Block.Facts(
            List.of(
                blocks.fact("field.person.name", it.name()),
                blocks.fact("field.person.email", blocks.said(it.email())),
                blocks.fact("field.person.phone", blocks.said(it.phone())),
                blocks.fact("field.person.origin", blocks.said(it.origin())),
                blocks.fact("field.person.legalBasis", blocks.said(it.legalBasis())),
                blocks.fact("field.person.informedOn", date(it.informedOn())),
                blocks.fact("field.person.retentionUntil", date(it.retentionUntil())),
                blocks.fact(
                    "field.person.restricted",
                    messages.get(it.restricted() ? "report.access.yes" : "report.access.no")),
                blocks.fact("field.person.notes", blocks.said(it.notes())))));
    var keys = data.rows("external_key", Tie.OWN);
    if (!keys.isEmpty()) {
      blocks.paragraph("report.access.keys");
      blocks.list(
          keys.stream()
              .map(row -> value(row, "source") + ": " + value(row, "external_id"))
              .toList());
    }
  }

  private String date(@Nullable PartialDate date) {
    return date == null ? blocks.said(null) : messages.date(date);
  }

  private void section(String key, List<Block.Column> columns, Stream<List<String>> rows) {
    blocks.heading(1, key);
    blocks.table(key, columns, rows, "report.access.none");
  }

  private void roles() {
    section(
        "report.access.roles",
        List.of(
            blocks.text("field.personRole.stakeholder", 40),
            blocks.text("field.personRole.title", 26),
            blocks.text("field.personRole.from", 17),
            blocks.text("field.personRole.to", 17)),
        data.rows("person_role", Tie.OWN).stream()
            .map(
                it ->
                    List.of(
                        name("stakeholder", it.values().get("stakeholder_id")),
                        value(it, "title"),
                        day(it, "from_date"),
                        day(it, "to_date"))));
    var groups = data.rows("working_group_member", Tie.OWN);
    if (groups.isEmpty()) return;
    blocks.paragraph("report.access.groups");
    blocks.list(
        groups.stream()
            .map(it -> name("working_group", it.values().get("working_group_id")))
            .toList());
  }

  private void contacts() {
    section(
        "report.access.contacts",
        List.of(
            blocks.text("field.contact.date", 14),
            blocks.text("field.contact.kind", 14),
            blocks.text("report.access.roleThen", 24),
            blocks.text("field.contact.summary", 48)),
        data.rows("contact_person", Tie.OWN).stream()
            .map(
                it -> {
                  var contact = data.row("contact", it.values().get("contact_id"));
                  return List.of(
                      contact.map(at -> day(at, "dated")).orElse(""),
                      contact.map(at -> word(ContactKind.class, at, "kind")).orElse(""),
                      value(it, "role"),
                      contact.map(at -> value(at, "summary")).orElse(""));
                }));
  }

  private void meetings() {
    section(
        "report.access.meetings",
        List.of(
            blocks.text("field.meeting.date", 14),
            blocks.text("field.meeting.title", 42),
            blocks.text("report.access.roleThen", 26),
            blocks.text("report.access.presence", 18)),
        data.rows("attendee", Tie.OWN).stream()
            .map(
                it -> {
                  var meeting = data.row("meeting", it.values().get("meeting_id"));
                  return List.of(
                      meeting.map(at -> day(at, "dated")).orElse(""),
                      meeting.map(at -> value(at, "title")).orElse(""),
                      value(it, "role"),
                      word(Presence.class, it, "presence"));
                }));
  }

  private void named() {
    section(
        "report.access.named",
        List.of(blocks.text("report.access.where", 26), blocks.text("report.access.text", 74)),
        data.records().stream()
            .filter(it -> it.tie() == Tie.NAMED)
            .map(it -> List.of(where(it.table()), texts(it.values()))));
  }

  private void past() {
    blocks.heading(1, "report.access.past");
    blocks.paragraph("report.access.pastHint");
    blocks.table(
        "report.access.past",
        List.of(
            blocks.text("report.access.when", 18),
            blocks.text("report.access.who", 14),
            blocks.text("report.access.what", 28),
            blocks.text("report.access.change", 40)),
        data.past().stream()
            .map(
                it ->
                    List.of(
                        messages.dateTime(it.at()),
                        it.author(),
                        label(it.label())
                            + (it.undone() ? " " + messages.get("report.access.undone") : ""),
                        changed(it))),
        "report.access.none");
  }

  private String changed(SubjectData.Told it) {
    var before = it.before() == null ? Map.<String, String>of() : it.before();
    var after = it.after() == null ? Map.<String, String>of() : it.after();
    var lines =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .distinct()
            .filter(column -> isTold(column))
            .filter(column -> !Objects.equals(before.get(column), after.get(column)))
            .map(
                column ->
                    messages.get(
                        "report.access.fromTo",
                        before.getOrDefault(column, "–"),
                        after.getOrDefault(column, "–")))
            .toList();
    return lines.isEmpty() ? where(it.table()) : String.join("; ", lines);
  }

  /// What keeps the books is of no interest to anybody; the JSON has it all.
  private static boolean isTold(String column) {
    return !column.equals("id")
        && !column.endsWith("_id")
        && !List.of("version", "created_at", "updated_at", "sort_order").contains(column);
  }

  private void files() {
    blocks.heading(1, "report.access.files");
    if (data.files().isEmpty()) blocks.paragraph("report.access.none");
    else blocks.paragraph("report.access.filesHint");
    blocks.list(
        data.files().stream()
            .map(it -> it.name() + " (" + messages.number(it.size() / 1024 + 1) + " kB)")
            .toList());
  }

  private void handled() {
    if (data.handled().isEmpty()) return;
    blocks.heading(1, "report.access.handled");
    blocks.list(
        data.handled().stream()
            .map(it -> messages.dateTime(it.at()) + ": " + messages.label(it.deed()))
            .toList());
  }

  private void rights() {
    blocks.heading(1, "report.access.rights");
    blocks.paragraph("report.access.rightsText");
  }

  private String label(Label label) {
    return messages.has(label.key())
        ? messages.get(label.key(), label.args().toArray())
        : label.key();
  }

  private String name(String table, @Nullable String id) {
    return data.row(table, id).map(it -> value(it, "name")).orElse("");
  }

  private static String value(Row row, String column) {
    return row.values().getOrDefault(column, "");
  }

  private String day(Row row, String column) {
    var text = row.values().get(column);
    return text == null ? "" : messages.date(PartialDate.parse(text));
  }

  private <E extends Enum<E> & Code> String word(Class<E> type, Row row, String column) {
    var id = row.values().get(column);
    return id == null ? "" : messages.label(Code.of(type, id));
  }

  private static String texts(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(it -> !it.getKey().equals("id"))
        .map(Map.Entry::getValue)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private String where(String table) {
    return messages.get(
        switch (table) {
          case "person", "person_role", "distinct_persons", "external_key" -> "Kind.person";
          case "stakeholder", "assessment", "distinct_stakeholders" -> "Kind.stakeholder";
          case "contact", "contact_person", "contact_stakeholder" -> "Kind.contact";
          case "promise" -> "Kind.promise";
          case "meeting", "agenda_item", "attendee", "outcome", "decision" -> "Kind.meeting";
          case "action_item" -> "Kind.action";
          case "working_group", "working_group_member" -> "Kind.working-group";
          case "partnership", "partnership_member", "contribution", "state_change" ->
              "Kind.partnership";
          case "activity", "activity_partner" -> "Kind.activity";
          case "step", "path", "path_template" -> "Kind.step";
          case "task" -> "Kind.task";
          case "evidence", "filed_document", "attachment" -> "report.access.document";
          case "budget_line" -> "Kind.budget-line";
          case "city", "city_figure", "city_membership" -> "report.access.city";
          default -> "report.access.other";
        });
  }
}
