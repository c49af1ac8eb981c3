// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.RECIPE;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.recipe.RecipeId;
import org.learningcitydesk.workspace.jooq.tables.records.RecipeRecord;

/// Reports that somebody orders again and again, for whatever city of the workspace.
public final class RecipeStore {
  private final Rows rows;

  RecipeStore(Rows rows) {
    this.rows = rows;
  }

  /// By name.
  public List<Recipe> all() {
    return rows.sql().selectFrom(RECIPE).orderBy(RECIPE.NAME, RECIPE.ID).fetch(RecipeStore::value);
  }

  public Optional<Recipe> find(RecipeId id) {
    return rows.sql().selectFrom(RECIPE).where(RECIPE.ID.eq(id)).fetchOptional(RecipeStore::value);
  }

  public void save(Recipe recipe) {
    rows.save(
        RECIPE,
        RECIPE.ID,
        List.of(recipe),
        new Rows.Shape<>(Recipe::id, Recipe::version, Recipe::name, RecipeStore::fill));
  }

  public void remove(RecipeId id) {
    rows.remove(RECIPE, RECIPE.ID.eq(id));
  }

  private static Recipe value(RecipeRecord row) {
    return new Recipe(row.getId(), row.getVersion(), row.getName(), row.getContents());
  }

  private static void fill(Recipe it, RecipeRecord row) {
    row.setName(it.name());
    row.setContents(it.contents());
  }
}
