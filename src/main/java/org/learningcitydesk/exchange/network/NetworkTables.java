// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.i18n.Messages;

/// A network as tables in text files.
final class NetworkTables {
  private final NetworkMetrics metrics;
  private final Messages messages;

  NetworkTables(NetworkMetrics metrics, Messages messages) {
    this.metrics = metrics;
    this.messages = messages;
  }

  /// A row for each stakeholder with its measures.
  void everybody(CsvDialect dialect, Writer out) throws IOException {
    if (dialect.forPeople()) out.write('\uFEFF');
    var csv = csv(dialect.separator(), out);
    if (dialect.forPeople())
      csv.writeRecord(
          messages.get("field.stakeholder.name"),
          messages.get("field.stakeholder.helix"),
          messages.get("network.column.degree"),
          messages.get("network.column.strength"),
          messages.get("network.column.betweenness"),
          messages.get("network.column.community"),
          messages.get("network.column.component"),
          messages.get("network.column.cutPoint"));
    else
      csv.writeRecord(
          "name",
          "helix",
          "degree",
          "strength",
          "betweenness",
          "community",
          "component",
          "cut_point",
          "id");
    for (var it : metrics.figures()) csv.writeRecord(row(it, dialect));
    csv.flush();
  }

  private List<String> row(NetworkMetrics.Figures it, CsvDialect dialect) {
    var row = new ArrayList<String>();
    row.add(FormulaGuard.guard(it.who().name()));
    row.add(dialect.forPeople() ? messages.label(it.who().helix()) : it.who().helix().id());
    row.add(Integer.toString(it.degree()));
    row.add(number(it.strength(), dialect));
    row.add(number(it.betweenness(), dialect));
    row.add(it.community() == 0 ? "" : Integer.toString(it.community()));
    row.add(it.component() == 0 ? "" : Integer.toString(it.component()));
    row.add(
        dialect.forPeople()
            ? messages.get(it.cutPoint() ? "network.yes" : "network.no")
            : Boolean.toString(it.cutPoint()));
    if (!dialect.forPeople()) row.add(it.who().id().value().toString());
    return row;
  }

  private static String number(double value, CsvDialect dialect) {
    var text =
        BigDecimal.valueOf(value)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return dialect.forPeople() ? text.replace('.', ',') : text;
  }

  /// The elements of Kumu.
  void elements(Writer out) throws IOException {
    var labels = labels();
    var csv = csv(',', out);
    csv.writeRecord(
        "Label",
        "Type",
        "Tags",
        "Description",
        "Links",
        "Strength",
        "Betweenness",
        "Community",
        "ID");
    for (var it : metrics.figures()) {
      var who = it.who();
      csv.writeRecord(
          label(labels, who.id()),
          messages.label(who.helix()),
          FormulaGuard.guard(String.join("|", who.tags())),
          FormulaGuard.guard(who.offers() == null ? "" : who.offers()),
          Integer.toString(it.degree()),
          number(it.strength(), CsvDialect.OPEN_DATA),
          number(it.betweenness(), CsvDialect.OPEN_DATA),
          it.community() == 0 ? "" : Integer.toString(it.community()),
          who.id().value().toString());
    }
    csv.flush();
  }

  /// The connections of Kumu.
  void connections(Writer out) throws IOException {
    var labels = labels();
    var csv = csv(',', out);
    csv.writeRecord("From", "To", "Direction", "Type", "Strength", "Description");
    for (var link : metrics.network().links())
      csv.writeRecord(
          label(labels, link.one()),
          label(labels, link.other()),
          "mutual",
          link.kinds().stream().sorted().map(messages::label).collect(Collectors.joining("|")),
          number(link.weight(), CsvDialect.OPEN_DATA),
          FormulaGuard.guard(
              link.occasions().stream()
                  .map(it -> it.title())
                  .distinct()
                  .collect(Collectors.joining("; "))));
    csv.flush();
  }

  private static String label(Map<StakeholderId, String> labels, StakeholderId id) {
    return FormulaGuard.guard(Objects.requireNonNull(labels.get(id)));
  }

  /// Kumu knows elements by their label, so those of the same name get a number.
  private Map<StakeholderId, String> labels() {
    var taken = new HashMap<String, Integer>();
    var labels = new HashMap<StakeholderId, String>();
    for (var it : metrics.figures()) {
      var name = it.who().name();
      var count = taken.merge(name, 1, Integer::sum);
      while (count > 1 && taken.containsKey(name + " (" + count + ")")) count++;
      var label = count == 1 ? name : name + " (" + count + ")";
      if (count > 1) taken.put(label, 1);
      labels.put(it.who().id(), label);
    }
    return labels;
  }

  private static CsvWriter csv(char separator, Writer out) {
    return CsvWriter.builder()
        .fieldSeparator(separator)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(out);
  }
}
