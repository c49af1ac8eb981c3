// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ALERT_RULE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.workspace.jooq.tables.records.AlertRuleRecord;

/// How long before the dates of agreements a city wants to hear of them.
public final class AlertRuleStore {
  private final Rows rows;

  AlertRuleStore(Rows rows) {
    this.rows = rows;
  }

  /// One for each occasion: the usual one where nothing else was said.
  public List<AlertRule> all(CityId city) {
    var said =
        rows.sql()
            .selectFrom(ALERT_RULE)
            .where(ALERT_RULE.CITY_ID.eq(city))
            .orderBy(ALERT_RULE.ID)
            .fetch(AlertRuleStore::value);
    return Arrays.stream(AlertOccasion.values())
        .map(
            occasion ->
                said.stream()
                    .filter(it -> it.occasion() == occasion)
                    .findFirst()
                    .orElseGet(() -> AlertRule.usual(city, occasion)))
        .toList();
  }

  /// The days before this kind of date.
  public List<Integer> daysBefore(CityId city, AlertOccasion occasion) {
    return all(city).stream()
        .filter(it -> it.occasion() == occasion)
        .findFirst()
        .orElseThrow()
        .daysBefore();
  }

  public void save(AlertRule rule) {
    rows.save(
        ALERT_RULE,
        ALERT_RULE.ID,
        List.of(rule),
        new Rows.Shape<>(
            AlertRule::id, AlertRule::version, it -> it.occasion().id(), AlertRuleStore::fill));
  }

  private static AlertRule value(AlertRuleRecord row) {
    return new AlertRule(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getOccasion(),
        Arrays.stream(row.getDaysBefore().split(" "))
            .filter(it -> !it.isEmpty())
            .map(Integer::valueOf)
            .toList());
  }

  private static void fill(AlertRule it, AlertRuleRecord row) {
    row.setCityId(it.city());
    row.setOccasion(it.occasion());
    row.setDaysBefore(
        it.daysBefore().stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
