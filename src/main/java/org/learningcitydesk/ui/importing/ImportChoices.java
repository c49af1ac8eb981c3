// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.StakeholderField;

/// What the user says of a list: where its columns lead, what its words mean, what holds for the
/// whole file.
final class ImportChoices {
  private final Catalogue catalogue;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping = new ReadOnlyObjectWrapper<>();

  /// @param changed runs after each change of the user
  ImportChoices(Catalogue catalogue, Runnable changed) {
    this.catalogue = catalogue;
    this.changed = changed;
  }

  ReadOnlyObjectProperty<@Nullable Mapping> mappingProperty() {
    return mapping.getReadOnlyProperty();
  }

  @Nullable Mapping get() {
    return mapping.get();
  }

  /// Takes choices that the user did not make.
  void set(@Nullable Mapping proposed) {
    mapping.set(proposed);
  }

  /// Lets a column lead to a field, or nowhere.
  void lead(String column, @Nullable Field field) {
    change(it -> it.with(column, field));
  }

  /// Says what a word of the file means.
  void mean(Field field, String word, @Nullable String id) {
    change(it -> it.withValue(field, word, id));
  }

  /// Says what new records get; a category brings its helix along.
  void otherwise(Field field, @Nullable String id) {
    change(
        it -> {
          var said = it.withDefault(field, id);
          var helix =
              field == StakeholderField.CATEGORY && id != null
                  ? catalogue.category(id).map(Category::helix).orElse(null)
                  : null;
          return helix == null ? said : said.withDefault(StakeholderField.HELIX, helix.id());
        });
  }

  /// Says what becomes of stakeholders that nobody knows: they are added with this helix, or their
  /// rows are left out.
  void arrivals(@Nullable Helix helix) {
    change(it -> it.withArrivals(helix));
  }

  void source(String source) {
    change(it -> it.withSource(source));
  }

  void blanks(List<String> blanks) {
    change(it -> it.withBlanks(blanks));
  }

  /// Takes over all choices.
  void use(Mapping taken) {
    change(_ -> taken);
  }

  private void change(UnaryOperator<Mapping> change) {
    var before = mapping.get();
    if (before == null) return;
    var after = change.apply(before);
    if (after.equals(before)) return;
    mapping.set(after);
    changed.run();
  }
}
