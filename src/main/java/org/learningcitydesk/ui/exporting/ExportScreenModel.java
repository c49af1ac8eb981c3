// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Sharing;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Withheld;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterContents;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.ui.control.Recipient;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Which registers go out, in what kind of file, for whom, and where they went.
final class ExportScreenModel {
  private static final String REGISTER = "exportRegister";
  private static final String FORMAT = "exportFormat";
  private static final String DIALECT = "exportDialect";

  /// How the profile that was chosen last is remembered, here and in other exports.
  static final String PROFILE = "exportProfile";
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Settings settings;
  private final Catalogue catalogue;
  private final ObjectProperty<Choice> choice;
  private final ObjectProperty<RegisterFormat> format;
  private final ObjectProperty<CsvDialect> dialect;
  private final ObjectProperty<SharingProfile> profile;

  /// Who gets it, where there are people in it.
  final Recipient recipient;
  private final ReadOnlyObjectWrapper<@Nullable Map<Withheld, Integer>> withheld =
      new ReadOnlyObjectWrapper<>();
  private int asked;
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

    /// Whether it may go to the public.
    boolean mayBePublic() {
      return this == ALL || register().mayBePublic();
    }

    /// Whether it tells of people by their names.
    boolean namesPeople() {
      return switch (this) {
        case PERSONS, CONTACTS, MEETINGS, ACTIONS, WORKING_GROUPS, ANSWERS, ALL -> true;
        case STAKEHOLDERS,
            PARTNERSHIPS,
            STEPS,
            ACTIVITIES,
            DECISIONS,
            CONTRIBUTIONS,
            BUDGET_LINES ->
            false;
      };
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
  ///
  /// @param noted whether the log of data protection tells who got it
  record Result(Choice choice, RegisterExport.Written written, Path file, boolean noted) {}

  private record Loaded(String city, Map<Register, Integer> sizes) {}

  ExportScreenModel(
      Workspace workspace, CityId city, Jobs jobs, Settings settings, Catalogue catalogue) {
    this.workspace = workspace;
    recipient = new Recipient(workspace, city);
    this.city = city;
    this.jobs = jobs;
    this.settings = settings;
    this.catalogue = catalogue;
    choice = new SimpleObjectProperty<>(remembered(Choice.class, REGISTER, Choice.STAKEHOLDERS));
    format =
        new SimpleObjectProperty<>(remembered(RegisterFormat.class, FORMAT, RegisterFormat.CSV));
    profile =
        new SimpleObjectProperty<>(remembered(SharingProfile.class, PROFILE, SharingProfile.USUAL));
    format.subscribe(_ -> stayPossible());
    profile.subscribe(_ -> stayPossible());
    choice.subscribe((_, _) -> confidential.set(false));
    profile.subscribe((_, _) -> confidential.set(false));
    dialect =
        new SimpleObjectProperty<>(remembered(CsvDialect.class, DIALECT, CsvDialect.EXCEL_ITALY));
    choice.subscribe((_, _) -> preview());
    format.subscribe((_, _) -> preview());
    profile.subscribe((_, _) -> preview());
    confidential.subscribe((_, _) -> preview());
  }

  private void stayPossible() {
    if (!isPossible(choice.get())) choice.set(Choice.STAKEHOLDERS);
  }

  /// Whether the file can hold this, and the one who gets it may see it.
  boolean isPossible(Choice it) {
    return it.isIn(format.get()) && (profile.get() != SharingProfile.PUBLIC || it.mayBePublic());
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

  /// For whom it is.
  ObjectProperty<SharingProfile> profileProperty() {
    return profile;
  }

  /// Whether there are people in it, so that it is asked who gets it.
  ObservableValue<Boolean> asksWho() {
    return Bindings.createObjectBinding(
        () ->
            profile.get() == SharingProfile.FULL
                && choice.get().namesPeople()
                && sizes.get().getOrDefault(Register.PERSONS, 0) > 0,
        profile,
        choice,
        sizes);
  }

  /// What would be left out; null until that is known.
  ReadOnlyObjectProperty<@Nullable Map<Withheld, Integer>> withheldProperty() {
    return withheld.getReadOnlyProperty();
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
          preview();
        });
  }

  private void preview() {
    var number = ++asked;
    withheld.set(null);
    var order = order(Messages.in(Locale.ENGLISH));
    jobs.load(
        () -> RegisterExport.preview(workspace, city, order, catalogue),
        it -> {
          if (number == asked) withheld.set(it);
        });
  }

  private ExportOrder order(Messages messages) {
    var which = choice.get();
    var kind = format.get();
    return (which == Choice.ALL
            ? ExportOrder.ofAll(kind, dialect.get(), messages)
            : ExportOrder.of(which.register(), kind, dialect.get(), messages))
        .sharedAs(new Sharing(profile.get(), confidential.get() && which.mayBeConfidential()));
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
        + SharingWords.inFileName(profile.get(), messages)
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
    settings.rememberChoice(PROFILE, profile.get().id());
    var order = order(messages);
    var handover =
        asksWho().getValue()
            ? recipient.handover(
                profile.get(), order.registers().stream().map(Register::id).toList())
            : Optional.<Handover>empty();
    int persons = sizes.get().getOrDefault(Register.PERSONS, 0);
    confidential.set(false);
    result.set(null);
    jobs.start(
        "export.writing",
        progress -> {
          handover.ifPresent(it -> it.require(persons));
          var written = RegisterExport.write(workspace, city, order, file, catalogue, progress);
          handover.ifPresent(
              it -> it.keep(Map.of(Handover.PERSONS, persons, "records", written.records())));
          return written;
        },
        written -> {
          recipient.forget();
          result.set(new Result(which, written, file, handover.isPresent()));
        });
  }
}
