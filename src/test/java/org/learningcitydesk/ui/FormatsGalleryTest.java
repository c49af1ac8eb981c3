// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of the export, and of the import of a workbook and of an address book.
class FormatsGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void exportAndImportInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("formats.lcdesk", this::sample);
    var looks =
        new Object[][] {
          {Locale.ITALIAN, Settings.Theme.LIGHT, 100},
          {Locale.ENGLISH, Settings.Theme.DARK, 100},
          {Locale.ITALIAN, Settings.Theme.LIGHT, 200}
        };
    for (var look : looks) {
      gallery.look((Locale) look[0], (Settings.Theme) look[1], (Integer) look[2]);
      gallery.go(new Place.Export());
      gallery.picture("formats-export");
      gallery.go(new Place.Import(home.resolve("all.xlsx")));
      gallery.picture("formats-import-workbook");
      gallery.go(new Place.Import(home.resolve("all.vcf")));
      gallery.picture("formats-import-cards");
    }
    gallery.close();
  }

  private Workspace sample(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    var sample = SampleCity.generate(1, TODAY, CATALOGUE);
    SampleCityWriter.write(made, sample, Progress.NONE);
    for (var format : new RegisterFormat[] {RegisterFormat.XLSX, RegisterFormat.VCARD}) {
      RegisterExport.write(
          made,
          sample.city().id(),
          ExportOrder.ofAll(format, CsvDialect.EXCEL_ITALY, Messages.in(Locale.ITALIAN)),
          home.resolve("all." + format.ending()),
          CATALOGUE,
          Progress.NONE);
    }
    return made;
  }
}
