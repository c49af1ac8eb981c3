// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.duplicate.Clue;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.MergeGroups;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.work.Progress;

/// The register of schools has a row for each kind of school that a body runs: rows that a city may
/// want as one organisation, but that nobody should merge without looking.
class DuplicatesInAListTest {
  private static List<Pair<Stakeholder>> pairs() {
    var sheet = SheetReader.read(StakeholderImportTest.schools(), Progress.NONE);
    var catalogue = Catalogue.shipped();
    var known = Surroundings.of(City.named("Catania").id(), List.of());
    var mapping = MappingProposal.of(sheet, ImportKind.STAKEHOLDERS, known, catalogue);
    var plan = Intake.plan(sheet, mapping, known, catalogue);
    return DuplicateIndex.ofStakeholders(plan.load().stakeholders(), Pace.SILENT)
        .pairs(100, Pace.SILENT);
  }

  @Test
  void theSchoolsOfOneBodyAreFoundAndNoOthers() {
    assertThat(pairs().stream().map(it -> it.score() + " " + it.one().name()))
        .containsExactly(
            "82 ISTITUTO SAN GIOVANNI BOSCO",
            "82 SAN GIUSEPPE",
            "82 NEWTON",
            "82 Campus Don Bosco Soc.Coop.",
            "80 SAVOIA",
            "62 SAVOIA",
            "62 SAVOIA");
  }

  @Test
  void noneOfThemIsMergedWithoutBeingLookedAt() {
    assertThat(pairs()).allSatisfy(it -> assertThat(it.clues()).contains(Clue.OTHER_KEY));
    assertThat(pairs().subList(5, 7))
        .allSatisfy(it -> assertThat(it.clues()).contains(Clue.OTHER_ADDRESS));
    assertThat(MergeGroups.of(pairs(), 60, Stakeholder::id).groups()).isEmpty();
  }
}
