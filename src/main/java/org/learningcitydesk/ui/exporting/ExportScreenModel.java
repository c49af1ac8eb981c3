// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterContents;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Which register goes out, for whom, and where it went.
final class ExportScreenModel {
  private static final String REGISTER = "exportRegister";
  private static final String DIALECT = "exportDialect";
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Settings settings;
  private final Catalogue catalogue;
  private final ObjectProperty<Register> register;
  private final ObjectProperty<CsvDialect> dialect;
  private final ReadOnlyObjectWrapper<Map<Register, Integer>> sizes =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<String> cityName = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();

  /// A file that was written.
  record Result(Register register, int records, Path file) {}

  private record Loaded(String city, Map<Register, Integer> sizes) {}

  ExportScreenModel(
      Workspace workspace, CityId city, Jobs jobs, Settings settings, Catalogue catalogue) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.settings = settings;
    this.catalogue = catalogue;
    register =
        new SimpleObjectProperty<>(remembered(Register.class, REGISTER, Register.STAKEHOLDERS));
    dialect =
        new SimpleObjectProperty<>(remembered(CsvDialect.class, DIALECT, CsvDialect.EXCEL_ITALY));
  }

  private <E extends Enum<E> & Code> E remembered(Class<E> type, String name, E otherwise) {
    var id = settings.choice(name).orElse("");
    for (var constant : type.getEnumConstants()) if (constant.id().equals(id)) return constant;
    return otherwise;
  }

  ObjectProperty<Register> registerProperty() {
    return register;
  }

  ObjectProperty<CsvDialect> dialectProperty() {
    return dialect;
  }

  /// How many records each register has; empty until that is known.
  ReadOnlyObjectProperty<Map<Register, Integer>> sizesProperty() {
    return sizes.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  void reload() {
    jobs.load(
        this::read,
        loaded -> {
          cityName.set(loaded.city());
          sizes.set(loaded.sizes());
        });
  }

  private Loaded read() {
    return workspace.read(
        tx -> {
          var contents = RegisterContents.of(tx, city);
          var counted = new EnumMap<Register, Integer>(Register.class);
          for (var it : Register.values()) {
            counted.put(
                it,
                switch (it) {
                  case STAKEHOLDERS -> contents.stakeholders().size();
                  case PERSONS -> contents.persons().size();
                  case PARTNERSHIPS -> contents.partnerships().size();
                  case STEPS -> contents.steps().size();
                  case ACTIVITIES -> contents.activities().size();
                });
          }
          return new Loaded(tx.cities().find(city).map(City::name).orElse(""), counted);
        });
  }

  /// For example `citta-di-esempio_stakeholders_2026-11-21.csv`.
  String fileName(Messages messages, LocalDate today) {
    return plain(cityName.get())
        + "_"
        + plain(messages.label(register.get()))
        + "_"
        + today
        + ".csv";
  }

  private static String plain(String words) {
    return Folding.fold(words)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "")
        .toLowerCase(Locale.ROOT);
  }

  /// Writes the register in the language of the messages.
  void write(Path file, Messages messages) {
    var which = register.get();
    var how = dialect.get();
    settings.rememberChoice(REGISTER, which.id());
    settings.rememberChoice(DIALECT, how.id());
    result.set(null);
    jobs.start(
        "export.writing",
        progress ->
            RegisterExport.write(workspace, city, which, how, file, catalogue, messages, progress),
        records -> result.set(new Result(which, records, file)));
  }
}
