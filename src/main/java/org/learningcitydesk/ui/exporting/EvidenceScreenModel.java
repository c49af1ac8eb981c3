// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.exchange.evidence.EvidenceOrder;
import org.learningcitydesk.exchange.evidence.EvidencePack;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.evidence.EvidencePage;
import org.learningcitydesk.ui.control.Recipient;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// Of which steps the evidence is written, what that is, and where it went.
final class EvidenceScreenModel {
  /// How the profile that was chosen last is remembered.
  private static final String PROFILE = "evidenceProfile";

  /// Who gets it, where people may be in it.
  final Recipient recipient;

  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final Messages messages;
  private final Settings settings;
  private final ReadOnlyObjectWrapper<SharingProfile> profile;
  private final ReadOnlyBooleanWrapper mayName = new ReadOnlyBooleanWrapper(this, "mayName");
  private final ReadOnlyStringWrapper asTheyAre = new ReadOnlyStringWrapper(this, "asTheyAre", "");
  private final ReadOnlyObjectWrapper<@Nullable EvidenceIndex> all = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Integer>> left = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<List<String>> sentences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

  EvidenceScreenModel(
      Workspace workspace,
      CityId city,
      Jobs jobs,
      Settings settings,
      Catalogue catalogue,
      Messages messages) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.catalogue = catalogue;
    this.messages = messages;
    this.settings = settings;
    recipient = new Recipient(workspace, city);
    profile = new ReadOnlyObjectWrapper<>(this, "profile", remembered());
    all.subscribe(_ -> look());
    left.subscribe(_ -> look());
  }

  private SharingProfile remembered() {
    var id = settings.choice(PROFILE).orElse("");
    return Arrays.stream(SharingProfile.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElse(SharingProfile.USUAL);
  }

  /// For whom it is.
  ReadOnlyObjectProperty<SharingProfile> profileProperty() {
    return profile.getReadOnlyProperty();
  }

  void share(SharingProfile other) {
    settings.rememberChoice(PROFILE, other.id());
    profile.set(other);
    reload();
  }

  /// Whether people are named in the index, or may be in its files.
  ReadOnlyBooleanProperty mayNameProperty() {
    return mayName.getReadOnlyProperty();
  }

  /// That the files go out as they are, where others get them; else blank.
  ReadOnlyStringProperty asTheyAreProperty() {
    return asTheyAre.getReadOnlyProperty();
  }

  /// The evidence of all steps; null until it is known.
  ReadOnlyObjectProperty<@Nullable EvidenceIndex> allProperty() {
    return all.getReadOnlyProperty();
  }

  /// What is chosen, or what was written, in words.
  ReadOnlyObjectProperty<List<String>> sentencesProperty() {
    return sentences.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /// Numbers of the steps that are left out.
  ReadOnlyObjectProperty<Set<Integer>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  /// The steps that have evidence, in their order.
  List<Step> steps() {
    return entries().map(EvidenceIndex.Entry::step).distinct().toList();
  }

  long documents(Step step) {
    return entries().filter(it -> it.step().id().equals(step.id())).count();
  }

  private java.util.stream.Stream<EvidenceIndex.Entry> entries() {
    return Optional.ofNullable(all.get()).map(EvidenceIndex::entries).orElse(List.of()).stream();
  }

  /// Numbers of the steps that go out.
  Set<Integer> chosen() {
    return steps().stream()
        .map(Step::number)
        .filter(it -> !left.get().contains(it))
        .collect(Collectors.toSet());
  }

  void choose(int step, boolean goesOut) {
    var changed = new java.util.TreeSet<>(left.get());
    if (goesOut) changed.remove(step);
    else changed.add(step);
    left.set(Set.copyOf(changed));
  }

  void reload() {
    var order = order(Set.of());
    jobs.load(
        () -> EvidencePack.preview(workspace, city, order),
        it -> {
          if (order.profile() == profile.get()) all.set(it);
        });
  }

  private EvidenceOrder order(Set<Integer> steps) {
    return new EvidenceOrder(steps, profile.get(), messages, LocalDate.now());
  }

  private void look() {
    var index = all.get();
    if (index == null) return;
    var chosen = chosen();
    var planned =
        new EvidenceIndex(
            index.city(),
            index.day(),
            index.profile(),
            index.entries().stream().filter(it -> chosen.contains(it.step().number())).toList());
    asTheyAre.set(EvidencePage.asTheyAre(planned, messages).orElse(""));
    mayName.set(
        index.profile() == SharingProfile.FULL
            ? !planned.entries().isEmpty()
            : !planned.files().isEmpty());
    if (index.entries().isEmpty()) sentences.set(List.of(messages.get("evidencePack.empty")));
    else if (chosen.isEmpty()) sentences.set(List.of(messages.get("evidencePack.noneChosen")));
    else sentences.set(EvidencePage.sentences(planned, messages));
  }

  /// Writes the pack; an earlier one in a folder stays.
  void write(Path target) {
    var order = order(chosen());
    var handover =
        mayName.get()
            ? recipient.handover(order.profile(), List.of(SharedKinds.EVIDENCE))
            : Optional.<Handover>empty();
    written.set(null);
    jobs.start(
        "evidencePack.writing",
        progress -> write(order, target, handover, progress),
        index -> {
          recipient.forget();
          sentences.set(EvidencePage.sentences(index, messages));
          written.set(target);
        });
  }

  private EvidenceIndex write(
      EvidenceOrder order, Path target, Optional<Handover> handover, Progress progress) {
    var people = handover.isEmpty() ? 0 : EvidencePack.people(workspace, city, order);
    // In the files there may be people whom nobody counts.
    handover.ifPresent(it -> it.require(people + 1));
    var index =
        EvidencePack.write(
            workspace,
            city,
            order,
            target,
            false,
            it -> EvidencePage.html(it, messages, catalogue),
            progress);
    var counts = Map.of(Handover.PERSONS, people, "files", index.files().size());
    handover.ifPresent(it -> it.keep(counts));
    return index;
  }
}
