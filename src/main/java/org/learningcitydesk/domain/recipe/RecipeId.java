// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.recipe;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a recipe.
public record RecipeId(UUID value) {
  /// A new identity, later than all before it.
  public static RecipeId next() {
    return new RecipeId(Ids.next());
  }
}
