// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.exchange.opendata.Licence;
import org.learningcitydesk.exchange.opendata.OpenDataOrder;
import org.learningcitydesk.exchange.opendata.OpenDataPackage;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes what a city publishes as open data, in a folder or a ZIP.
@Command(name = "open-data")
final class OpenDataCommand extends FileCommand.IntoAFile {
  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
  @Nullable LocalDate to;

  @Option(
      names = "--licence",
      paramLabel = "NAME",
      converter = Choice.LicenceName.class,
      descriptionKey = "cli.option.licence")
  @Nullable String licence;

  @Option(names = "--min-cell", paramLabel = "N", descriptionKey = "cli.option.minCell")
  int minCell = OpenDataOrder.USUAL_MIN_CELL;

  @Option(names = "--access-url", paramLabel = "URL", descriptionKey = "cli.option.accessUrl")
  @Nullable String accessUrl;

  @Option(names = "--contact", paramLabel = "EMAIL", descriptionKey = "cli.option.contact")
  @Nullable String contact;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  boolean dryRun;

  OpenDataCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (!dryRun) target.requireFree();
    try (var workspace = look()) {
      var city = city(workspace);
      var order = order(city);
      var catalogue = Catalogue.shipped();
      if (dryRun) {
        say(OpenDataPackage.preview(workspace, city.id(), order, catalogue));
        return Cli.DONE;
      }
      var contents =
          OpenDataPackage.write(
              workspace, city.id(), order, target.file, target.force, catalogue, Progress.NONE);
      console.say("cli.report.done", shown(target.file));
      say(contents);
    }
    return Cli.DONE;
  }

  private void say(OpenDataPackage.Contents contents) {
    contents.sentences(console.messages()).forEach(console.out()::println);
  }

  /// Whom to ask is the office of the profile, unless another is said.
  private OpenDataOrder order(City city) {
    return new OpenDataOrder(
        from,
        to,
        licence == null ? Licence.CC_BY_4_0 : Licence.of(licence),
        minCell,
        accessUrl,
        contact == null ? OpenDataOrder.contactOf(city) : contact,
        words(),
        LocalDate.now());
  }
}
