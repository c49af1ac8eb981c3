// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.SubjectCategory;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.workspace.SubjectStore.Kept;

/// The record of processing activities (article 30 of the GDPR): what people said of it, and what
/// the tables of the workspace really hold.
public final class ProcessingRecord {
  private final PrivacySource source;
  private final Messages messages;
  private final Blocks blocks;

  private ProcessingRecord(PrivacySource source, Messages messages) {
    this.source = source;
    this.messages = messages;
    blocks = new Blocks(messages);
    blocks.sample(source.city());
    controller();
    subjects();
    data();
    said("field.controller.recipients", source.controller().recipients());
    said("field.controller.transfers", source.controller().transfers());
    said("field.controller.security", source.controller().security());
    blocks.list(
        List.of(
            messages.get("report.processing.file"),
            messages.get("report.processing.history"),
            messages.get("report.processing.erasure")));
    rights();
  }

  public static Document of(PrivacySource source, Messages messages, LocalDate day) {
    var made = new ProcessingRecord(source, messages);
    var name = source.controller().name();
    return new Document(
        messages.locale(),
        messages.get("report.processing.kicker"),
        source.city().name(),
        messages.get("report.processing.description", source.city().name(), day),
        name == null ? messages.get("report.progress.author", source.city().name()) : name,
        List.of(new Fact(messages.get("report.fact.date"), messages.date(day))),
        made.blocks.all());
  }

  private void controller() {
    var it = source.controller();
    blocks.heading(1, "report.access.controller");
    blocks.add(ControllerFacts.of(it, blocks));
    said("field.controller.purposes", it.purposes());
  }

  private void said(String key, @org.jspecify.annotations.Nullable String text) {
    blocks.heading(1, key);
    blocks.add(new Block.Paragraph(blocks.said(text)));
  }

  private void subjects() {
    blocks.heading(1, "report.processing.subjects");
    blocks.table(
        "report.processing.subjects",
        List.of(
            blocks.text("report.processing.category", 36),
            blocks.number("report.processing.persons", 14),
            blocks.text("field.person.legalBasis", 32),
            blocks.text("report.processing.limit", 18)),
        Arrays.stream(SubjectCategory.values()).map(this::subject));
  }

  private List<String> subject(SubjectCategory category) {
    var rule =
        source.rules().stream()
            .filter(it -> it.category() == category)
            .findFirst()
            .orElseGet(() -> RetentionRule.blank(source.city().id(), category));
    var count = source.persons().stream().filter(it -> it.category() == category).count();
    return List.of(
        messages.label(category),
        messages.number(count),
        blocks.said(rule.legalBasis()),
        rule.months() == null
            ? blocks.said(null)
            : messages.get("report.processing.months", rule.months()));
  }

  /// The words of a table come from its name; a table that is new says what it is called.
  private void data() {
    blocks.heading(1, "report.processing.data");
    blocks.table(
        "report.processing.data",
        List.of(
            blocks.text("report.processing.kind", 26),
            blocks.text("report.processing.fields", 56),
            blocks.number("report.processing.rows", 18)),
        source.kept().stream()
            .map(it -> List.of(kind(it), fields(it), messages.number(it.rows()))));
  }

  private String kind(Kept kept) {
    var key = "report.processing.table." + kept.table();
    return messages.has(key) ? messages.get(key) : kept.table();
  }

  private String fields(Kept kept) {
    return kept.columns().stream()
        .filter(it -> !it.equals("id") && !it.endsWith("_id"))
        .filter(
            it ->
                !List.of("version", "created_at", "updated_at", "search_text", "sort_order")
                    .contains(it))
        .map(it -> word(kept.table(), it))
        .collect(
            Collectors.collectingAndThen(Collectors.joining(", "), it -> it.isEmpty() ? "–" : it));
  }

  private String word(String table, String column) {
    var field = "field." + camel(table) + "." + camel(column).replace("Date", "");
    return messages.has(field) ? messages.get(field) : column.replace('_', ' ');
  }

  private static String camel(String name) {
    var text = new StringBuilder();
    for (var part : name.split("_"))
      text.append(
          text.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    return text.toString();
  }

  private void rights() {
    blocks.heading(1, "report.processing.log");
    if (source.log().isEmpty()) {
      blocks.paragraph("report.access.none");
      return;
    }
    blocks.list(
        source.log().stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.deed(), java.util.TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(it -> messages.label(it.getKey()) + ": " + messages.number(it.getValue()))
            .toList());
  }
}
