// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.matrix.MatrixFilter;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.matrix.MarkBy;
import org.learningcitydesk.ui.control.Kit;

/// Who is looked at, and what the signs tell. Each choice names itself: "Helix: all".
final class MatrixTools extends FlowPane {
  private final MatrixScreenModel model;
  private final Kit kit;
  private final Messages messages;

  private record Choice<V>(@Nullable V value, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  MatrixTools(MatrixScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    getStyleClass().addAll("register-tools", "matrix-tools");
    var helix =
        box(
            "helix",
            messages.get("field.stakeholder.helix"),
            MatrixFilter::helix,
            MatrixFilter::withHelix);
    offer(helix, "field.stakeholder.helix", List.of(Helix.values()), messages::label);
    var category =
        box(
            "category",
            messages.get("field.stakeholder.category"),
            MatrixFilter::category,
            MatrixFilter::withCategory);
    var tag = box("tag", messages.get("matrix.tag"), MatrixFilter::tag, MatrixFilter::withTag);
    var engagement =
        box(
            "engagement",
            messages.get("field.stakeholder.engagement"),
            MatrixFilter::engagement,
            MatrixFilter::withEngagement);
    offer(
        engagement,
        "field.stakeholder.engagement",
        List.of(EngagementStatus.values()),
        messages::label);
    model.all.subscribe(
        () -> {
          offer(category, "field.stakeholder.category", categories(), this::categoryName);
          offer(tag, "matrix.tag", tags(), it -> it);
        });
    offer(category, "field.stakeholder.category", categories(), this::categoryName);
    offer(tag, "matrix.tag", tags(), it -> it);
    getChildren().setAll(helix, category, tag, engagement, markBy());
  }

  private <V> ComboBox<Choice<V>> box(
      String name,
      String word,
      Function<MatrixFilter, @Nullable V> getter,
      BiFunction<MatrixFilter, @Nullable V, MatrixFilter> wither) {
    var box = new ComboBox<Choice<V>>();
    box.setId("matrix-" + name);
    box.setAccessibleText(word);
    box.setVisibleRowCount(14);
    box.valueProperty()
        .subscribe(
            it -> {
              if (it != null && !Objects.equals(getter.apply(model.filter.get()), it.value()))
                model.filter.set(wither.apply(model.filter.get(), it.value()));
            });
    return box;
  }

  /// Offers the values, and all; what was chosen stays chosen.
  private <V> void offer(
      ComboBox<Choice<V>> box, String key, List<V> values, Function<V, String> word) {
    var before = box.getValue();
    var choices = new ArrayList<Choice<V>>();
    choices.add(new Choice<>(null, messages.get("matrix.everything", messages.get(key))));
    for (var it : values) choices.add(new Choice<>(it, word.apply(it)));
    if (choices.equals(box.getItems())) return;
    box.getItems().setAll(choices);
    box.setValue(before != null && choices.contains(before) ? before : choices.getFirst());
  }

  private List<String> categories() {
    var used = model.all.stream().map(Stakeholder::category).filter(Objects::nonNull);
    return sorted(used, this::categoryName);
  }

  private List<String> tags() {
    return sorted(model.all.stream().flatMap(it -> it.tags().stream()), it -> it);
  }

  private List<String> sorted(
      Stream<? extends @Nullable String> words, Function<String, String> name) {
    var collator = Collator.getInstance(messages.locale());
    return words
        .<String>mapMulti(
            (it, next) -> {
              if (it != null) next.accept(it);
            })
        .distinct()
        .sorted((one, other) -> collator.compare(name.apply(one), name.apply(other)))
        .toList();
  }

  private String categoryName(String id) {
    return kit.catalogue().category(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  private ComboBox<Choice<MarkBy>> markBy() {
    var box = new ComboBox<Choice<MarkBy>>();
    box.setId("matrix-mark-by");
    box.setAccessibleText(messages.get("matrix.markBy"));
    for (var it : MarkBy.values())
      box.getItems().add(new Choice<>(it, messages.get("matrix.signsTell", messages.label(it))));
    box.getSelectionModel().select(model.markBy.get().ordinal());
    box.valueProperty()
        .subscribe(
            it -> {
              if (it != null && it.value() != null) model.markBy.set(it.value());
            });
    return box;
  }
}
