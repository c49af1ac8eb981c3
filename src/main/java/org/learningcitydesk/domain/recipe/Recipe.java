// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.recipe;

import org.learningcitydesk.domain.InvalidValue;

/// A report as it was ordered once, under a name, to be ordered again: for any city of the
/// workspace.
///
/// @param contents what was chosen, as JSON in the words of the report screen
public record Recipe(RecipeId id, long version, String name, String contents) {
  public Recipe {
    name = name.strip();
    if (name.isEmpty()) throw new InvalidValue("recipe.name", "isBlank");
    if (name.length() > 200) throw new InvalidValue("recipe.name", "tooLong");
  }
}
