// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.tabular.CsvDescription;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.work.Progress;

/// A table as CSV (RFC 4180, UTF-8), and what describes it in the words of the W3C (CSVW).
record CsvData<T>(DataSet<T> set) {
  static final String DESCRIPTION = "-metadata.json";
  private static final char SEPARATOR = ',';
  private static final String BETWEEN = "|";
  private static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  void write(OutputStream out, Progress progress) throws IOException {
    var letters = new OutputStreamWriter(out, UTF_8);
    var csv =
        CsvWriter.builder()
            .fieldSeparator(SEPARATOR)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(letters);
    csv.writeRecord(set.columns().stream().map(DataSet.Column::name).toList());
    var done = 0;
    for (var row : set.rows()) {
      var line = csv.writeRecord();
      for (var column : set.columns()) line.writeField(text(column.value().apply(row)));
      line.endRecord();
      if (++done % 200 == 0) progress.step(done, set.rows().size());
    }
    csv.flush();
    letters.flush();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String typed -> FormulaGuard.guard(typed);
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case Collection<?> several ->
          several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
      default -> value.toString();
    };
  }

  void describe(OpenDataOrder order, OutputStream out) throws IOException {
    var root = JSON.createObjectNode();
    root.put("@context", "http://www.w3.org/ns/csvw");
    root.put("url", set.file());
    var title = root.putArray("dc:title");
    for (var it : Bilingual.texts("openData.set." + set.id()))
      title.addObject().put("@value", it.text()).put("@language", it.language());
    root.putObject("dc:license").put("@id", order.licence().url());
    root.putObject("dc:modified").put("@value", order.today().toString()).put("@type", "xsd:date");
    root.set("dialect", CsvDescription.dialect(SEPARATOR));
    var schema = root.putObject("tableSchema");
    var columns = schema.putArray("columns");
    for (var column : set.columns()) describe(column, columns.addObject());
    var key = schema.putArray("primaryKey");
    set.key().forEach(key::add);
    out.write(JSON.writeValueAsBytes(root));
  }

  /// The first row holds the name, so the name is one of the titles in each language.
  private void describe(DataSet.Column<T> column, ObjectNode it) {
    it.put("name", column.name());
    var titles = it.putObject("titles");
    for (var text : Bilingual.texts("openData.column." + column.name()))
      titles.putArray(text.language()).add(column.name()).add(text.text());
    switch (column.type()) {
      case TEXT, CODE -> it.put("datatype", "string");
      case CODES -> it.put("datatype", "string").put("separator", BETWEEN);
      case INTEGER -> it.put("datatype", "nonNegativeInteger");
      case DECIMAL -> it.put("datatype", "decimal");
      case TRUTH -> it.putObject("datatype").put("base", "boolean").put("format", "true|false");
      case DATE -> it.putObject("datatype").put("base", "string").put("format", PARTIAL_DATE);
    }
    if (set.key().contains(column.name())) it.put("required", true);
  }
}
