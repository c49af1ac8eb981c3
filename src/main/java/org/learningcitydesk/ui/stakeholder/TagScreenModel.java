// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.RegisterModel;

/// The tags in use with their counts; each is renamed or removed everywhere in one change. A tag
/// renamed to another one is merged with it.
final class TagScreenModel {
  final ObservableList<Count> tags = FXCollections.observableArrayList();
  private final RegisterModel<Stakeholder, StakeholderId> register;

  /// How many stakeholders have a tag.
  record Count(String tag, int stakeholders) {}

  TagScreenModel(RegisterModel<Stakeholder, StakeholderId> register) {
    this.register = register;
    refresh();
  }

  /// Counts again.
  void refresh() {
    var counts = new HashMap<String, Integer>();
    for (var it : register.records()) for (var tag : it.tags()) counts.merge(tag, 1, Integer::sum);
    tags.setAll(
        counts.entrySet().stream()
            .map(it -> new Count(it.getKey(), it.getValue()))
            .sorted(java.util.Comparator.comparing(Count::tag, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  boolean readOnly() {
    return register.readOnly();
  }

  /// The new name of a tag.
  ///
  /// @throws InvalidValue where it is none
  static String name(String typed) {
    var name = typed.strip();
    if (name.isEmpty()) throw new InvalidValue("stakeholder.tags", "isBlank");
    if (name.matches(".*[,;\\n].*")) throw new InvalidValue("stakeholder.tags", "noDivider");
    return name;
  }

  void rename(String tag, String name) {
    if (tag.equals(name)) return;
    change(
        "tagRenamed",
        tag,
        it ->
            it.withTags(
                it.tags().stream().map(one -> one.equals(tag) ? name : one).distinct().toList()),
        name);
  }

  void remove(String tag) {
    change(
        "tagRemoved",
        tag,
        it -> it.withTags(it.tags().stream().filter(one -> !one.equals(tag)).toList()));
  }

  private void change(String what, String tag, UnaryOperator<Stakeholder> change, String... more) {
    Map<StakeholderId, UnaryOperator<Stakeholder>> edited = new HashMap<>();
    for (var it : register.records()) if (it.tags().contains(tag)) edited.put(it.id(), change);
    if (edited.isEmpty()) return;
    register.saveMany(
        what,
        new RegisterModel.Batch<>(List.of(), edited),
        register::reload,
        Stream.concat(Stream.of(tag), Stream.of(more)).toArray(String[]::new));
  }
}
