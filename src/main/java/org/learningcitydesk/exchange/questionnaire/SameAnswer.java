// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;

/// Which answers are one and the same. An organisation that the register did not know stands in
/// the name of who answered, and may have come into the register since.
///
/// @param stakeholders names of all in the register
record SameAnswer(Map<StakeholderId, String> stakeholders) {
  /// Whether both come from one form that one person filled in. Of a form without names only the
  /// side tells who did.
  boolean isSameForm(GovernanceAnswer one, GovernanceAnswer other) {
    return one.form() != null
        && one.form().equals(other.form())
        && isSameWho(one, other)
        && (!who(one).isEmpty() || one.side() == other.side());
  }

  /// Whether both are of one person of one organisation, whatever form they come from.
  boolean isSamePerson(GovernanceAnswer one, GovernanceAnswer other) {
    return (isNamed(one) || isNamed(other)) && one.side() == other.side() && isSameWho(one, other);
  }

  /// Whether a form is one that was taken, word for word, of a person of an organisation that has
  /// had another name in the register since.
  static boolean isOfRenamed(GovernanceAnswer before, FormFile.Accepted it) {
    var now = it.answer();
    return isNamed(before)
        && !it.isKnown()
        && before.form() != null
        && before.form().equals(now.form())
        && before.side() == now.side()
        && Objects.equals(before.date(), now.date())
        && Set.copyOf(before.scores()).equals(Set.copyOf(now.scores()))
        && fold(now.respondent()).equals(fold(it.organisation() + ", " + before.respondent()));
  }

  private static boolean isNamed(GovernanceAnswer it) {
    return it.respondent() != null && it.stakeholder() != null;
  }

  private boolean isSameWho(GovernanceAnswer one, GovernanceAnswer other) {
    return one.stakeholder() == null || other.stakeholder() == null
        ? who(one).equals(who(other))
        : one.stakeholder().equals(other.stakeholder())
            && fold(one.respondent()).equals(fold(other.respondent()));
  }

  private String who(GovernanceAnswer it) {
    var organisation = it.stakeholder() == null ? null : stakeholders.get(it.stakeholder());
    return Stream.of(fold(organisation), fold(it.respondent()))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String fold(@Nullable String text) {
    return text == null ? "" : Folding.fold(text);
  }
}
