// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.recipe.RecipeId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Reports that were ordered before, and this one to be ordered again.
final class RecipeMenu extends MenuButton {
  private final RecipesModel recipes;
  private final ReportScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private @Nullable RecipeId chosen;

  /// What is typed for a name.
  private record Named(String name) {}

  RecipeMenu(RecipesModel recipes, ReportScreenModel model, Kit kit) {
    this.recipes = recipes;
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("report-recipes");
    setGraphic(Icons.of(Feather.BOOKMARK));
    setMaxWidth(Double.MAX_VALUE);
    recipes.recipes.subscribe(this::build);
    model.wishProperty().subscribe(_ -> build());
  }

  private void build() {
    var items = new ArrayList<MenuItem>();
    for (var it : recipes.recipes) items.add(recipe(it));
    if (!items.isEmpty()) items.add(new SeparatorMenuItem());
    items.add(item("save", messages.get("report.recipe.save"), this::save));
    chosen().ifPresent(it -> items.addAll(about(it)));
    getItems().setAll(items);
    setText(
        chosen()
            .filter(this::isAsChosen)
            .map(it -> messages.get("report.recipe.chosen", it.name()))
            .orElseGet(() -> messages.get("report.recipes")));
  }

  private Optional<Recipe> chosen() {
    return recipes.recipes.stream().filter(it -> Objects.equals(it.id(), chosen)).findFirst();
  }

  private ReportWish wish(Recipe recipe) {
    return ReportWish.fromJson(recipe.contents(), model.wish());
  }

  private boolean isAsChosen(Recipe recipe) {
    return wish(recipe).equals(model.wish());
  }

  private MenuItem recipe(Recipe recipe) {
    var item = new CheckMenuItem(recipe.name());
    item.setMnemonicParsing(false);
    item.setId("report-recipe-" + recipes.recipes.indexOf(recipe));
    item.setSelected(recipe.id().equals(chosen) && isAsChosen(recipe));
    item.setOnAction(
        _ -> {
          chosen = recipe.id();
          model.wish(_ -> wish(recipe));
          build();
        });
    return item;
  }

  /// What can be done with the recipe that was chosen.
  private List<MenuItem> about(Recipe recipe) {
    var update =
        item(
            "update",
            messages.get("report.recipe.update", recipe.name()),
            () -> recipes.refill(recipe, model.wish()));
    if (isAsChosen(recipe)) update.setDisable(true);
    return List.of(
        update,
        item("rename", messages.get("report.recipe.rename", recipe.name()), () -> rename(recipe)),
        item(
            "remove",
            messages.get("report.recipe.remove", recipe.name()),
            () -> recipes.remove(recipe)));
  }

  private MenuItem item(String name, String word, Runnable action) {
    var item = new MenuItem(word);
    item.setMnemonicParsing(false);
    item.setId("report-recipes-" + name);
    item.setDisable(recipes.readOnly());
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void save() {
    var wish = model.wish();
    var dialog = new FormDialog<>(kit, "recipe", new Named(""));
    dialog.form().text("recipe.name", Named::name, (_, typed) -> new Named(typed));
    dialog.ask(
        this,
        messages.get("report.recipe.saveTitle"),
        messages.get("report.recipe.saveOk"),
        it -> RecipesModel.named(it.name(), wish),
        it -> {
          chosen = it.id();
          recipes.add(it);
        });
  }

  private void rename(Recipe recipe) {
    var dialog = new FormDialog<>(kit, "recipe", new Named(recipe.name()));
    dialog.form().text("recipe.name", Named::name, (_, typed) -> new Named(typed));
    dialog.ask(
        this,
        messages.get("report.recipe.rename", recipe.name()),
        messages.get("report.recipe.saveOk"),
        it -> RecipesModel.renamed(recipe, it.name()),
        recipes::rename);
  }
}
