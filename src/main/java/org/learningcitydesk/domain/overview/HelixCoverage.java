// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.util.Arrays;
import java.util.List;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Whether every part of society is at the table. Categories that the catalogue leaves out of the
/// coverage (networks, operators from outside) are not counted.
///
/// @param helices one entry for each helix, in their order
/// @param leftOut how many stakeholders are of a category that is not counted
public record HelixCoverage(List<Share> helices, int leftOut) {
  public HelixCoverage {
    helices = List.copyOf(helices);
  }

  public static HelixCoverage of(List<Stakeholder> stakeholders, Catalogue catalogue) {
    var counted =
        stakeholders.stream().filter(stakeholder -> counts(stakeholder, catalogue)).toList();
    return new HelixCoverage(
        Arrays.stream(Helix.values()).map(helix -> Share.of(helix, counted)).toList(),
        stakeholders.size() - counted.size());
  }

  private static boolean counts(Stakeholder stakeholder, Catalogue catalogue) {
    var category = stakeholder.category();
    return category == null
        || catalogue.category(category).map(Category::countsForHelixCoverage).orElse(true);
  }

  /// Those in which nobody takes part yet.
  public List<Helix> withoutEngaged() {
    return helices.stream().filter(share -> share.engaged() == 0).map(Share::helix).toList();
  }

  /// How many stakeholders of one helix are known, and how many of them take part.
  public record Share(Helix helix, int identified, int engaged) {
    static Share of(Helix helix, List<Stakeholder> counted) {
      var ours = counted.stream().filter(stakeholder -> stakeholder.helix() == helix).toList();
      return new Share(
          helix,
          ours.size(),
          (int)
              ours.stream()
                  .filter(stakeholder -> stakeholder.stance().engagement().isActive())
                  .count());
    }
  }
}
