// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// How often the stakeholders of one city want to be heard, and whom each cadence reaches.
final class CadenceScreenModel {
  private static final int FIRST_IDEAL = 60;
  private static final int FIRST_MAXIMUM = 120;

  /// A cadence with how many stakeholders it counts for, and how many of them are cold.
  record Row(Cadence cadence, int reached, int cold) {}

  /// Whom a cadence can speak of.
  record Target(CadenceScope scope, String code) {
    static Target of(Cadence cadence) {
      return new Target(cadence.scope(), cadence.code());
    }

    /// Whether both speak of the same stakeholders: capitals and accents of a tag do not matter.
    boolean isSame(Target other) {
      return scope == other.scope
          && switch (scope) {
            case CATEGORY -> code.equals(other.code);
            case TAG -> Folding.fold(code).equals(Folding.fold(other.code));
          };
    }
  }

  final RegisterModel<Cadence, CadenceId> register;
  final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<List<Silence>> silences =
      new ReadOnlyObjectWrapper<>(this, "silences", List.of());

  /// @param called the words for whom a cadence speaks of
  CadenceScreenModel(
      Workspace workspace,
      Jobs jobs,
      CityId city,
      Catalogue catalogue,
      Function<Cadence, String> called,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    this.today = today;
    register = new RegisterModel<>(workspace, jobs, new CadenceTable(city, called));
    register.records().subscribe(this::count);
    silences.subscribe(this::count);
  }

  private void count() {
    var all = register.records();
    rows.setAll(all.stream().map(this::row).toList());
  }

  private Row row(Cadence cadence) {
    var reached =
        silences.get().stream()
            .filter(it -> it.cadence() != null && it.cadence().id().equals(cadence.id()))
            .toList();
    return new Row(cadence, reached.size(), (int) reached.stream().filter(Silence::isCold).count());
  }

  void reload() {
    register.reload();
  }

  /// Reads again who was heard when.
  void reloadSilences() {
    var day = today.get();
    jobs.load(() -> workspace.read(tx -> tx.contacts().silences(city, day)), silences::set);
  }

  ReadOnlyObjectProperty<List<Silence>> silencesProperty() {
    return silences.getReadOnlyProperty();
  }

  void begin(String nameless) {
    register.begin(
        new Cadence(
            CadenceId.next(), 0, city, CadenceScope.TAG, nameless, FIRST_IDEAL, FIRST_MAXIMUM));
  }

  /// The categories of the catalogue, then the tags in use, each once.
  List<Target> targets() {
    var targets = new ArrayList<Target>();
    for (var it : catalogue.categories()) targets.add(new Target(CadenceScope.CATEGORY, it.id()));
    var tags = new TreeMap<String, String>();
    for (var it : silences.get())
      for (var tag : it.stakeholder().tags()) tags.putIfAbsent(Folding.fold(tag), tag);
    for (var tag : tags.values()) targets.add(new Target(CadenceScope.TAG, tag));
    return targets;
  }

  /// Whether another cadence speaks of the same stakeholders.
  boolean isThereAlready(@Nullable Target target) {
    var open = register.open();
    return target != null
        && open != null
        && register.records().stream()
            .anyMatch(it -> !it.id().equals(open.id()) && Target.of(it).isSame(target));
  }
}
