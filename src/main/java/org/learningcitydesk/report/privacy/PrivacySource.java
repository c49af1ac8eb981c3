// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.workspace.SubjectStore.Kept;
import org.learningcitydesk.workspace.Tx;

/// What is said of data protection in a city.
///
/// @param removed persons who are only in the history any more
public record PrivacySource(
    City city,
    Controller controller,
    List<RetentionRule> rules,
    List<Standing> persons,
    List<Standing> removed,
    List<Kept> kept,
    List<PrivacyEntry> log,
    boolean logWhole) {
  public PrivacySource {
    rules = List.copyOf(rules);
    persons = List.copyOf(persons);
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
    log = List.copyOf(log);
  }

  public static PrivacySource read(Tx tx, CityId city, LocalDate today) {
    var privacy = tx.privacy();
    return new PrivacySource(
        tx.cities().find(city).orElseThrow(),
        privacy.controller(city),
        privacy.rules(city),
        privacy.standings(city, today),
        tx.subjects().removed(city).entrySet().stream()
            .map(it -> Standing.removed(it.getKey(), it.getValue()))
            .toList(),
        tx.subjects().kept(),
        privacy.log(),
        privacy.isLogWhole());
  }
}
