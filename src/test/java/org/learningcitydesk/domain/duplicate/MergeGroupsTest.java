// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeGroupsTest {
  private static Pair<String> pair(String one, String other, int score, Clue... clues) {
    return new Pair<>(one, other, score, List.of(clues));
  }

  @Test
  void pairsThatHangTogetherAreOneGroup() {
    var groups =
        MergeGroups.of(
            List.of(pair("a", "b", 97), pair("a", "c", 95), pair("b", "c", 92), pair("d", "e", 91)),
            90,
            it -> it);
    assertThat(groups)
        .isEqualTo(new MergeGroups<>(List.of(List.of("a", "b", "c"), List.of("d", "e")), 0, 0));
    assertThat(groups.gone()).isEqualTo(3);
  }

  @Test
  void aRecordThatIsNotLikeEachOfTheGroupIsLeft() {
    assertThat(MergeGroups.of(List.of(pair("a", "b", 97), pair("b", "c", 95)), 90, it -> it))
        .isEqualTo(new MergeGroups<>(List.of(List.of("a", "b")), 0, 1));
  }

  @Test
  void whatIsDisputedOrBelowIsLeft() {
    assertThat(
            MergeGroups.of(
                List.of(pair("a", "b", 97, Clue.OTHER_ADDRESS), pair("c", "d", 89)), 90, it -> it))
        .isEqualTo(new MergeGroups<>(List.of(), 1, 0));
  }
}
