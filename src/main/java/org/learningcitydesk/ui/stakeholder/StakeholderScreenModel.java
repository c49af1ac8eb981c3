// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.ui.control.Lookalikes;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.control.ScoreHistory;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The stakeholders of one city: the register, what the open one takes part in, and who has the
/// same name.
final class StakeholderScreenModel {
  final RegisterModel<Stakeholder, StakeholderId> register;
  final ScoreHistory scores;
  final LoggedContacts contacts;
  final Lookalikes<Stakeholder> lookalikes;
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final ReadOnlyObjectWrapper<Links> links =
      new ReadOnlyObjectWrapper<>(this, "links", Links.NONE);
  private final ReadOnlyObjectWrapper<Map<String, List<Stakeholder>>> namesakes =
      new ReadOnlyObjectWrapper<>(this, "namesakes", Map.of());

  StakeholderScreenModel(Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    scores = new ScoreHistory(workspace, jobs);
    register = new RegisterModel<>(workspace, jobs, new StakeholderKind(city));
    contacts = new LoggedContacts(workspace, jobs, register, LocalDate::now);
    register.records().subscribe(this::indexNames);
    lookalikes =
        new Lookalikes<>(
            jobs,
            register.records(),
            all -> DuplicateIndex.ofStakeholders(all, Pace.SILENT),
            Stakeholder::id);
    register
        .openProperty()
        .subscribe(
            (before, now) -> {
              if (Objects.equals(idOf(before), idOf(now))) return;
              reloadLinks();
              scores.follow(register.openId());
            });
  }

  private static @Nullable Object idOf(@Nullable Stakeholder stakeholder) {
    return stakeholder == null ? null : stakeholder.id();
  }

  void reload() {
    register.reload();
  }

  /// Begins a new stakeholder; the helix of most of those who are written by hand is the first
  /// guess.
  void begin(String nameless) {
    register.begin(named(nameless));
  }

  Stakeholder named(String name) {
    return Stakeholder.named(city, name, Helix.CIVIL_SOCIETY);
  }

  /// The tags in use, by name.
  List<String> tags() {
    return register.records().stream()
        .flatMap(it -> it.tags().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /// The stakeholder in a category. The helix follows; it can be chosen against the category
  /// afterwards.
  Stakeholder inCategory(Stakeholder it, @Nullable String category) {
    var helix =
        Optional.ofNullable(category)
            .flatMap(catalogue::category)
            .map(Category::helix)
            .orElse(it.helix());
    return it.withCategory(category).withHelix(helix);
  }

  /// The category, where it belongs to another helix than the stakeholder.
  Optional<Category> categoryOfAnotherHelix(Stakeholder it) {
    return Optional.ofNullable(it.category())
        .flatMap(catalogue::category)
        .filter(category -> category.helix() != it.helix());
  }

  /// What the open stakeholder takes part in.
  ReadOnlyObjectProperty<Links> linksProperty() {
    return links.getReadOnlyProperty();
  }

  void reloadLinks() {
    var it = register.open();
    if (it == null || register.isDraft()) {
      links.set(Links.NONE);
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> Links.of(tx, city, Set.of(it.id()))),
        found -> {
          if (it.id().equals(idOf(register.open()))) links.set(found);
        });
  }

  /// Removes the stakeholders, or drops the draft that is open; where other records mention them,
  /// asks first.
  void remove(List<Stakeholder> chosen, Ask ask) {
    if (register.isDraft()) {
      register.discard();
      return;
    }
    if (chosen.isEmpty() || register.readOnly()) return;
    var gone = List.copyOf(chosen);
    var ids = new HashSet<StakeholderId>();
    for (var it : gone) ids.add(it.id());
    jobs.load(
        () -> workspace.read(tx -> Links.of(tx, city, ids)),
        found -> {
          if (found.isEmpty()) register.remove(gone);
          else ask.about(gone, found, () -> register.remove(gone));
        });
  }

  /// Asks whether to go on although other records are affected.
  interface Ask {
    /// @param chosen who is to go
    /// @param goOn removes them
    void about(List<Stakeholder> chosen, Links affected, Runnable goOn);
  }

  /// The other stakeholders of this name, compared without accents, capitals and double spaces.
  List<Stakeholder> namesakes(String typed, @Nullable StakeholderId except) {
    var same = namesakes.get().getOrDefault(Folding.fold(typed), List.of());
    return same.stream().filter(it -> !it.id().equals(except)).toList();
  }

  /// What is being typed, to be compared with what is there.
  ///
  /// @param change the open stakeholder with what is typed
  void typed(UnaryOperator<Stakeholder> change) {
    var it = register.open();
    if (it == null) {
      lookalikes.typed(null);
      return;
    }
    try {
      var written = change.apply(it);
      if (!written.equals(it) || register.isDraft() && !register.typedName(it).isEmpty())
        lookalikes.typed(written);
      else lookalikes.typed(null);
    } catch (InvalidValue _) {
      lookalikes.typed(null); // the field says what is wrong
    }
  }

  private void indexNames() {
    var all = List.copyOf(register.records());
    jobs.compute(() -> index(all), namesakes::set);
  }

  private static Map<String, List<Stakeholder>> index(List<Stakeholder> all) {
    var index = new HashMap<String, List<Stakeholder>>();
    for (var it : all)
      index.computeIfAbsent(Folding.fold(it.name()), _ -> new ArrayList<>(1)).add(it);
    return index;
  }
}
