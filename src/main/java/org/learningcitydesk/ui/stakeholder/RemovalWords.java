// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Question;

/// What is said before stakeholders are removed: how much of each kind is linked to them.
record RemovalWords(Messages messages) {
  private static final int NAMED = 3;

  Question question(List<Stakeholder> chosen, Links affected) {
    return new Question(
        messages.get("stakeholder.removeQuestion", chosen.size(), chosen.getFirst().name()),
        messages.get("stakeholder.removeLinks"),
        lines(affected),
        messages.get("register.delete"));
  }

  List<String> lines(Links it) {
    var lines = new ArrayList<String>();
    var partnerships = it.partnerships().stream().map(Partnership::name).toList();
    var activities = it.activities().stream().map(Activity::title).toList();
    if (!partnerships.isEmpty())
      lines.add(
          messages.get("stakeholder.removePartnerships", partnerships.size(), named(partnerships)));
    if (!activities.isEmpty())
      lines.add(messages.get("stakeholder.removeActivities", activities.size(), named(activities)));
    if (!it.people().isEmpty())
      lines.add(messages.get("stakeholder.removePeople", it.people().size()));
    if (it.contacts() > 0) lines.add(messages.get("stakeholder.removeContacts", it.contacts()));
    if (it.assessments() > 0)
      lines.add(messages.get("stakeholder.removeAssessments", it.assessments()));
    return lines;
  }

  private String named(List<String> names) {
    var some = names.stream().limit(NAMED).collect(Collectors.joining("; "));
    return names.size() <= NAMED
        ? some
        : some + " " + messages.get("register.andMore", names.size() - NAMED);
  }
}
