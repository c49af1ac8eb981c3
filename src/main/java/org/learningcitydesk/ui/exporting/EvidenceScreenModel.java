// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.exchange.evidence.EvidenceOrder;
import org.learningcitydesk.exchange.evidence.EvidencePack;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.evidence.EvidencePage;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Of which steps the evidence is written, what that is, and where it went.
final class EvidenceScreenModel {
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable EvidenceIndex> all = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Integer>> left = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<List<String>> sentences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

  EvidenceScreenModel(
      Workspace workspace, CityId city, Jobs jobs, Catalogue catalogue, Messages messages) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.catalogue = catalogue;
    this.messages = messages;
    all.subscribe(_ -> look());
    left.subscribe(_ -> look());
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
    jobs.load(
        () ->
            EvidencePack.preview(
                workspace, city, new EvidenceOrder(Set.of(), messages, LocalDate.now())),
        all::set);
  }

  private void look() {
    var index = all.get();
    if (index == null) return;
    var chosen = chosen();
    if (index.entries().isEmpty()) sentences.set(List.of(messages.get("evidencePack.empty")));
    else if (chosen.isEmpty()) sentences.set(List.of(messages.get("evidencePack.noneChosen")));
    else
      sentences.set(
          EvidencePage.sentences(
              new EvidenceIndex(
                  index.city(),
                  index.day(),
                  index.entries().stream()
                      .filter(it -> chosen.contains(it.step().number()))
                      .toList()),
              messages));
  }

  /// Writes the pack; an earlier one in a folder stays.
  void write(Path target) {
    var order = new EvidenceOrder(chosen(), messages, LocalDate.now());
    written.set(null);
    jobs.start(
        "evidencePack.writing",
        progress ->
            EvidencePack.write(
                workspace,
                city,
                order,
                target,
                false,
                it -> EvidencePage.html(it, messages, catalogue),
                progress),
        index -> {
          sentences.set(EvidencePage.sentences(index, messages));
          written.set(target);
        });
  }
}
