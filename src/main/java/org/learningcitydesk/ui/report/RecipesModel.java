// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.recipe.RecipeId;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Reports that were ordered before, under their names.
final class RecipesModel {
  final ObservableList<Recipe> recipes = FXCollections.observableArrayList();
  private final Workspace workspace;
  private final Jobs jobs;

  RecipesModel(Workspace workspace, Jobs jobs) {
    this.workspace = workspace;
    this.jobs = jobs;
  }

  void reload() {
    jobs.<List<Recipe>>load(() -> workspace.read(tx -> tx.recipes().all()), recipes::setAll);
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  static Recipe named(String name, ReportWish wish) {
    return new Recipe(RecipeId.next(), 0, name, wish.toJson());
  }

  static Recipe renamed(Recipe it, String name) {
    return new Recipe(it.id(), it.version(), name, it.contents());
  }

  void add(Recipe recipe) {
    save("change.recipe.added", recipe);
  }

  void rename(Recipe recipe) {
    save("change.recipe.renamed", recipe);
  }

  /// Lets the recipe mean what is chosen now.
  void refill(Recipe it, ReportWish wish) {
    save("change.recipe.refilled", new Recipe(it.id(), it.version(), it.name(), wish.toJson()));
  }

  private void save(String label, Recipe recipe) {
    jobs.save(
        () -> workspace.change(Label.of(label, recipe.name()), tx -> tx.recipes().save(recipe)),
        this::reload);
  }

  void remove(Recipe recipe) {
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.recipe.removed", recipe.name()),
                tx -> tx.recipes().remove(recipe.id())),
        this::reload);
  }
}
