// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterContents;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Which registers go out, in what kind of file, for whom, and where they went.
final class ExportScreenModel {
  private static final String REGISTER = "exportRegister";
  private static final String FORMAT = "exportFormat";
  private static final String DIALECT = "exportDialect";
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Settings settings;
  private final Catalogue catalogue;
  private final ObjectProperty<Choice> choice;
  private final ObjectProperty<RegisterFormat> format;
  private final ObjectProperty<CsvDialect> dialect;
  private final BooleanProperty confidential = new SimpleBooleanProperty(this, "confidential");
  private final ReadOnlyObjectWrapper<Map<Register, Integer>> sizes =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<String> cityName = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();

  /// One register, or all that the file can hold.
  enum Choice implements Code {
    STAKEHOLDERS,
    PERSONS,
    PARTNERSHIPS,
    STEPS,
    ACTIVITIES,
    CONTACTS,
    MEETINGS,
    DECISIONS,
    ACTIONS,
    WORKING_GROUPS,
    CONTRIBUTIONS,
    ANSWERS,
    BUDGET_LINES,
    ALL;

    boolean isIn(RegisterFormat format) {
      return this == ALL ? format.holdsSeveral() : format.holds(register());
    }

    /// Whether there may be something confidential in it.
    boolean mayBeConfidential() {
      return this == MEETINGS
          || this == DECISIONS
          || this == ACTIONS
          || this == ANSWERS
          || this == ALL;
    }

    Register register() {
      return Register.of(id());
    }
  }

  /// A file that was written.
  record Result(Choice choice, RegisterExport.Written written, Path file) {}

  private record Loaded(String city, Map<Register, Integer> sizes) {}

  ExportScreenModel(
      Workspace workspace, CityId city, Jobs jobs, Settings settings, Catalogue catalogue) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.settings = settings;
    this.catalogue = catalogue;
    choice = new SimpleObjectProperty<>(remembered(Choice.class, REGISTER, Choice.STAKEHOLDERS));
    format =
        new SimpleObjectProperty<>(remembered(RegisterFormat.class, FORMAT, RegisterFormat.CSV));
    format.subscribe(
        it -> {
          if (!choice.get().isIn(it)) choice.set(Choice.STAKEHOLDERS);
        });
    choice.subscribe((_, _) -> confidential.set(false));
    dialect =
        new SimpleObjectProperty<>(remembered(CsvDialect.class, DIALECT, CsvDialect.EXCEL_ITALY));
  }

  private <E extends Enum<E> & Code> E remembered(Class<E> type, String name, E otherwise) {
    var id = settings.choice(name).orElse("");
    for (var constant : type.getEnumConstants()) if (constant.id().equals(id)) return constant;
    return otherwise;
  }

  ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  ObjectProperty<RegisterFormat> formatProperty() {
    return format;
  }

  ObjectProperty<CsvDialect> dialectProperty() {
    return dialect;
  }

  /// Whether what is confidential goes out too; asked anew each time.
  BooleanProperty confidentialProperty() {
    return confidential;
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
          for (var it : Register.values()) counted.put(it, contents.size(it));
          return new Loaded(tx.cities().find(city).map(City::name).orElse(""), counted);
        });
  }

  /// For example `citta-di-esempio_stakeholders_2026-11-21.csv`.
  String fileName(Messages messages, LocalDate today) {
    return plain(cityName.get())
        + "_"
        + plain(messages.label(choice.get()))
        + "_"
        + today
        + "."
        + format.get().ending();
  }

  private static String plain(String words) {
    return Folding.fold(words)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "")
        .toLowerCase(Locale.ROOT);
  }

  /// Writes what is chosen in the language of the messages.
  void write(Path file, Messages messages) {
    var which = choice.get();
    var kind = format.get();
    settings.rememberChoice(REGISTER, which.id());
    settings.rememberChoice(FORMAT, kind.id());
    settings.rememberChoice(DIALECT, dialect.get().id());
    var order =
        (which == Choice.ALL
                ? ExportOrder.ofAll(kind, dialect.get(), messages)
                : ExportOrder.of(which.register(), kind, dialect.get(), messages))
            .withConfidential(confidential.get() && which.mayBeConfidential());
    confidential.set(false);
    result.set(null);
    jobs.start(
        "export.writing",
        progress -> RegisterExport.write(workspace, city, order, file, catalogue, progress),
        written -> result.set(new Result(which, written, file)));
  }
}
