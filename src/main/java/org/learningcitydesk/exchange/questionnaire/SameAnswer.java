// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.util.Map;
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
