// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.exchange.template.TemplateIntake;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;

/// A new file with its first contents; where these cannot be written, no file stays behind.
final class NewFile {
  private NewFile() {}

  /// A file with one city at the beginning of its path.
  static Workspace ofCity(Path file, City city, Catalogue catalogue, Consumer<Commit> committed) {
    return filled(
        file,
        committed,
        made ->
            made.change(
                "change.city.added",
                tx -> {
                  tx.cities().save(city);
                  TemplateIntake.start(tx, city.id(), catalogue.pathTemplate());
                }));
  }

  /// A file with the invented city, in a folder that is made where it is missing.
  static Workspace ofSample(Path file, Catalogue catalogue, Consumer<Commit> committed) {
    var folder = Objects.requireNonNull(file.getParent());
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.folderReadOnly", folder);
    }
    return filled(
        file,
        committed,
        made ->
            SampleCityWriter.write(
                made, SampleCity.generate(1, LocalDate.now(), catalogue), Progress.NONE));
  }

  private static Workspace filled(
      Path file, Consumer<Commit> committed, Consumer<Workspace> contents) {
    var made = Workspace.create(file, committed);
    var whole = false;
    try {
      contents.accept(made);
      whole = true;
      return made;
    } finally {
      if (!whole) {
        made.close();
        forget(file);
      }
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
