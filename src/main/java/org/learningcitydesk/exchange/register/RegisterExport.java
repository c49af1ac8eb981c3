// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.workspace.Workspace;

/// Writes a register as a table in a text file. The table of stakeholders can be imported again and
/// is then the same in every field.
public final class RegisterExport {
  private final CsvDialect dialect;
  private final Messages messages;
  private final RegisterTables tables;
  private final Progress progress;

  private RegisterExport(
      CsvDialect dialect, Catalogue catalogue, Messages messages, Progress progress) {
    this.dialect = dialect;
    this.messages = messages;
    this.progress = progress;
    tables = new RegisterTables(catalogue, messages);
  }

  /// Writes one register of a city as it is in the workspace now.
  public static int write(
      Workspace workspace,
      CityId city,
      Register register,
      CsvDialect dialect,
      Path target,
      Catalogue catalogue,
      Messages messages,
      Progress progress) {
    return write(
        workspace.read(tx -> RegisterContents.of(tx, city)),
        register,
        dialect,
        target,
        catalogue,
        messages,
        progress);
  }

  /// Writes one register.
  ///
  /// @param messages in whose language texts are written, whatever the language of the interface
  /// @return how many records were written
  /// @throws org.learningcitydesk.work.UserProblem where the file cannot be written
  public static int write(
      RegisterContents contents,
      Register register,
      CsvDialect dialect,
      Path target,
      Catalogue catalogue,
      Messages messages,
      Progress progress) {
    var export = new RegisterExport(dialect, catalogue, messages, progress);
    var tables = export.tables;
    var table =
        switch (register) {
          case STAKEHOLDERS -> tables.stakeholders(contents.stakeholders());
          case PERSONS ->
              tables.persons(contents.persons(), contents.roles(), contents.stakeholders());
          case PARTNERSHIPS ->
              tables.partnerships(
                  contents.partnerships(), contents.stakeholders(), contents.steps());
          case STEPS -> tables.steps(contents.steps(), contents.tasks(), contents.evidence());
          case ACTIVITIES ->
              tables.activities(
                  contents.activities(),
                  contents.stakeholders(),
                  contents.partnerships(),
                  contents.steps());
        };
    TargetFile.write(target, out -> export.write(table, out));
    return table.records().size();
  }

  private <T> void write(RegisterTable<T> table, OutputStream out) throws IOException {
    var text = new CellText(dialect.forPeople(), messages);
    var chars = new OutputStreamWriter(out, UTF_8);
    if (dialect.forPeople()) chars.write('\uFEFF');
    var csv =
        CsvWriter.builder()
            .fieldSeparator(dialect.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(chars);
    csv.writeRecord(
        table.columns().stream()
            .map(column -> dialect.forPeople() ? messages.get(column.labelKey()) : column.name())
            .toList());
    var done = 0;
    for (var record : table.records()) {
      csv.writeRecord(
          table.columns().stream().map(column -> text.of(column.cell().apply(record))).toList());
      if (++done % 500 == 0) progress.step(done, table.records().size());
    }
    csv.flush();
    chars.flush();
    progress.step(done, table.records().size());
  }
}
