// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.Hit.Kind;

/// One search over all records of a city. Accents and capitals do not matter; each word has to be
// found; what begins with the query comes first.
public final class SearchStore {
  private static final char ESCAPE = '!';

  private final DSLContext sql;

  SearchStore(DSLContext sql) {
    this.sql = sql;
  }

  public List<Hit> find(CityId city, String query, int limit) {
    var words = Folding.words(query);
    if (words.isEmpty()) return List.of();
    var hits = new ArrayList<Hit>();
    for (var start : new boolean[] {true, false}) {
      hits.addAll(stakeholders(city, words, start, limit - hits.size()));
      hits.addAll(persons(city, words, start, limit - hits.size()));
      hits.addAll(partnerships(city, words, start, limit - hits.size()));
      hits.addAll(steps(city, words, start, limit - hits.size()));
      hits.addAll(tasks(city, words, start, limit - hits.size()));
      hits.addAll(evidence(city, words, start, limit - hits.size()));
      hits.addAll(activities(city, words, start, limit - hits.size()));
    }
    return hits;
  }

  private List<Hit> stakeholders(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(STAKEHOLDER.ID, STAKEHOLDER.NAME, STAKEHOLDER.TOWN)
        .from(STAKEHOLDER)
        .where(STAKEHOLDER.CITY_ID.eq(city).and(matches(STAKEHOLDER.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(row -> hit(Kind.STAKEHOLDER, row.value1().value(), row.value2(), row.value3()));
  }

  private List<Hit> persons(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL)
        .from(PERSON)
        .where(PERSON.CITY_ID.eq(city).and(matches(PERSON.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(row -> hit(Kind.PERSON, row.value1().value(), row.value2(), row.value3()));
  }

  private List<Hit> partnerships(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.ACT_NUMBER)
        .from(PARTNERSHIP)
        .where(PARTNERSHIP.CITY_ID.eq(city).and(matches(PARTNERSHIP.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(row -> hit(Kind.PARTNERSHIP, row.value1().value(), row.value2(), row.value3()));
  }

  private List<Hit> activities(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(ACTIVITY.ID, ACTIVITY.TITLE, ACTIVITY.START_DATE)
        .from(ACTIVITY)
        .where(ACTIVITY.CITY_ID.eq(city).and(matches(ACTIVITY.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(row -> hit(Kind.ACTIVITY, row.value1().value(), row.value2(), text(row.value3())));
  }

  private List<Hit> steps(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(STEP.ID, STEP.NUMBER, STEP.TITLE_EN, STEP.TITLE_IT)
        .from(STEP)
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city).and(matches(STEP.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(
            row ->
                new Hit(
                    Kind.STEP,
                    row.value1().value(),
                    row.value1().value(),
                    new LocalText(row.value3(), row.value4()),
                    LocalText.same(Integer.toString(row.value2()))));
  }

  private List<Hit> tasks(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(TASK.ID, TASK.TEXT_EN, TASK.TEXT_IT, STEP.ID, STEP.TITLE_EN, STEP.TITLE_IT)
        .from(TASK)
        .join(STEP)
        .on(STEP.ID.eq(TASK.STEP_ID))
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city).and(matches(TASK.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(
            row ->
                new Hit(
                    Kind.TASK,
                    row.value1().value(),
                    row.value4().value(),
                    new LocalText(row.value2(), row.value3()),
                    new LocalText(row.value5(), row.value6())));
  }

  private List<Hit> evidence(CityId city, List<String> words, boolean start, int limit) {
    if (limit <= 0) return List.of();
    return sql.select(EVIDENCE.ID, EVIDENCE.TITLE, STEP.ID, STEP.TITLE_EN, STEP.TITLE_IT)
        .from(EVIDENCE)
        .join(STEP)
        .on(STEP.ID.eq(EVIDENCE.STEP_ID))
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city).and(matches(EVIDENCE.SEARCH_TEXT, words, start)))
        .limit(limit)
        .fetch(
            row ->
                new Hit(
                    Kind.EVIDENCE,
                    row.value1().value(),
                    row.value3().value(),
                    LocalText.same(row.value2()),
                    new LocalText(row.value4(), row.value5())));
  }

  private static Condition matches(Field<String> text, List<String> words, boolean start) {
    var beginning = text.like(escape(String.join(" ", words)) + "%", ESCAPE);
    if (start) return beginning;
    return DSL.and(words.stream().map(word -> text.like("%" + escape(word) + "%", ESCAPE)).toList())
        .andNot(beginning);
  }

  private static String escape(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  private static Hit hit(Kind kind, UUID id, String title, @Nullable String detail) {
    return new Hit(
        kind,
        id,
        id,
        LocalText.same(title),
        LocalText.same(Objects.requireNonNullElse(detail, "")));
  }
}
