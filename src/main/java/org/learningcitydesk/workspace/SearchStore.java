// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.BUDGET_LINE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.PROMISE;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.Hit.Kind;

/// One search over all records of a city. Accents and capitals do not matter; each word has to be
/// found; what begins with the query comes first, and no kind of record crowds the others out.
///
/// The big tables have an index of city and text. A search for words within the text reads that
/// index from end to end and touches the rows of what it found only.
public final class SearchStore {
  private static final char ESCAPE = '!';
  private static final char AFTER_ALL = '\uFFFF';

  private final DSLContext sql;

  SearchStore(DSLContext sql) {
    this.sql = sql;
  }

  /// One kind of record: its hits on a condition, so many at most.
  private interface Source {
    List<Hit> find(Condition matching, int limit);
  }

  private record Kept(Field<String> text, Source source) {}

  /// @param limit hits in all
  public List<Hit> find(CityId city, String query, int limit) {
    var words = Folding.words(query);
    if (words.isEmpty()) return List.of();
    var kinds = kept(city, words).stream().map(kept -> found(kept, words, limit)).toList();
    var taken = shares(kinds, limit);
    var hits = new ArrayList<Hit>();
    for (var kind = 0; kind < taken.length; kind++)
      hits.addAll(kinds.get(kind).starting(taken[kind]));
    for (var kind = 0; kind < taken.length; kind++)
      hits.addAll(kinds.get(kind).within(taken[kind]));
    return hits;
  }

  /// Hits of one kind, first those that begin with the query.
  private record Found(List<Hit> hits, int starts) {
    List<Hit> starting(int taken) {
      return hits.subList(0, Math.min(starts, taken));
    }

    List<Hit> within(int taken) {
      return taken <= starts ? List.of() : hits.subList(starts, taken);
    }
  }

  private static Found found(Kept kept, List<String> words, int limit) {
    var first = kept.source().find(startsWith(kept.text(), words), limit);
    var all = new LinkedHashSet<>(first);
    if (first.size() < limit) all.addAll(kept.source().find(contains(kept.text(), words), limit));
    return new Found(List.copyOf(all), first.size());
  }

  /// How many of each kind there is room for: as equal as they come, until the room is used up.
  private static int[] shares(List<Found> kinds, int room) {
    var taken = new int[kinds.size()];
    var left = room;
    for (var round = 0; round < room && left > 0; round++) {
      for (var kind = 0; kind < taken.length && left > 0; kind++) {
        if (taken[kind] >= kinds.get(kind).hits().size()) continue;
        taken[kind]++;
        left--;
      }
    }
    return taken;
  }

  private List<Kept> kept(CityId city, List<String> words) {
    return List.of(
        new Kept(
            STAKEHOLDER.SEARCH_TEXT,
            (matching, limit) ->
                sql.select(STAKEHOLDER.ID, STAKEHOLDER.NAME, STAKEHOLDER.TOWN)
                    .from(byText(STAKEHOLDER))
                    .where(STAKEHOLDER.CITY_ID.eq(city).and(matching))
                    .limit(limit)
                    .fetch(
                        row ->
                            hit(
                                Kind.STAKEHOLDER,
                                row.value1().value(),
                                row.value2(),
                                row.value3()))),
        new Kept(
            PERSON.SEARCH_TEXT,
            (matching, limit) ->
                sql.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL)
                    .from(byText(PERSON))
                    .where(PERSON.CITY_ID.eq(city).and(matching))
                    .limit(limit)
                    .fetch(
                        row -> hit(Kind.PERSON, row.value1().value(), row.value2(), row.value3()))),
        new Kept(
            PARTNERSHIP.SEARCH_TEXT,
            (matching, limit) ->
                sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.ACT_NUMBER)
                    .from(byText(PARTNERSHIP))
                    .where(PARTNERSHIP.CITY_ID.eq(city).and(matching))
                    .limit(limit)
                    .fetch(
                        row ->
                            hit(
                                Kind.PARTNERSHIP,
                                row.value1().value(),
                                row.value2(),
                                row.value3()))),
        new Kept(STEP.SEARCH_TEXT, (matching, limit) -> steps(city, matching, limit)),
        new Kept(TASK.SEARCH_TEXT, (matching, limit) -> tasks(city, matching, limit)),
        new Kept(EVIDENCE.SEARCH_TEXT, (matching, limit) -> evidence(city, matching, limit)),
        new Kept(
            ACTIVITY.SEARCH_TEXT,
            (matching, limit) ->
                sql.select(ACTIVITY.ID, ACTIVITY.TITLE, ACTIVITY.START_DATE)
                    .from(byText(ACTIVITY))
                    .where(ACTIVITY.CITY_ID.eq(city).and(matching))
                    .limit(limit)
                    .fetch(
                        row ->
                            hit(
                                Kind.ACTIVITY,
                                row.value1().value(),
                                row.value2(),
                                text(row.value3())))),
        new Kept(CONTACT.SEARCH_TEXT, (matching, limit) -> contacts(city, words, matching, limit)),
        new Kept(MEETING.SEARCH_TEXT, (matching, limit) -> meetings(city, words, matching, limit)),
        new Kept(
            WORKING_GROUP.SEARCH_TEXT,
            (matching, limit) ->
                sql.select(WORKING_GROUP.ID, WORKING_GROUP.NAME, WORKING_GROUP.AREA)
                    .from(WORKING_GROUP)
                    .where(WORKING_GROUP.CITY_ID.eq(city).and(matching))
                    .limit(limit)
                    .fetch(
                        row ->
                            hit(
                                Kind.WORKING_GROUP,
                                row.value1().value(),
                                row.value2(),
                                row.value3()))),
        new Kept(
            BUDGET_LINE.SEARCH_TEXT,
            (matching, limit) ->
                sql.select(BUDGET_LINE.ID, BUDGET_LINE.TITLE, BUDGET_LINE.IN_YEAR)
                    .from(byText(BUDGET_LINE))
                    .where(BUDGET_LINE.CITY_ID.eq(city).and(matching))
                    .limit(limit)
                    .fetch(
                        row ->
                            hit(
                                Kind.BUDGET_LINE,
                                row.value1().value(),
                                row.value2(),
                                Integer.toString(row.value3())))));
  }

  private List<Hit> steps(CityId city, Condition matching, int limit) {
    return sql.select(STEP.ID, STEP.NUMBER, STEP.TITLE_EN, STEP.TITLE_IT)
        .from(STEP)
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city).and(matching))
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

  private List<Hit> tasks(CityId city, Condition matching, int limit) {
    return sql.select(TASK.ID, TASK.TEXT_EN, TASK.TEXT_IT, STEP.ID, STEP.TITLE_EN, STEP.TITLE_IT)
        .from(TASK)
        .join(STEP)
        .on(STEP.ID.eq(TASK.STEP_ID))
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city).and(matching))
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

  private List<Hit> evidence(CityId city, Condition matching, int limit) {
    return sql.select(EVIDENCE.ID, EVIDENCE.TITLE, STEP.ID, STEP.TITLE_EN, STEP.TITLE_IT)
        .from(EVIDENCE)
        .join(STEP)
        .on(STEP.ID.eq(EVIDENCE.STEP_ID))
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city).and(matching))
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

  /// The words may stand in the summary, or in a promise that was made in the contact.
  private List<Hit> contacts(CityId city, List<String> words, Condition matching, int limit) {
    return sql.select(CONTACT.ID, CONTACT.SUMMARY, CONTACT.DATED)
        .from(byText(CONTACT))
        .where(CONTACT.CITY_ID.eq(city).and(matching))
        .limit(limit)
        .fetch(row -> contact(row.value1(), row.value2(), row.value3(), words));
  }

  private Hit contact(ContactId id, String summary, PartialDate date, List<String> words) {
    var title = Contact.titleOf(summary);
    if (hasAll(words, summary)) return hit(Kind.CONTACT, id.value(), title, date.toString());
    return sql
        .select(PROMISE.ID, PROMISE.TEXT, PROMISE.OWNER)
        .from(PROMISE)
        .where(PROMISE.CONTACT_ID.eq(id))
        .orderBy(PROMISE.SORT_ORDER)
        .stream()
        .filter(row -> hasAll(words, row.value2(), row.value3()))
        .findFirst()
        .map(
            row ->
                new Hit(
                    Kind.PROMISE,
                    row.value1().value(),
                    id.value(),
                    LocalText.same(row.value2()),
                    LocalText.same(title)))
        .orElseGet(() -> hit(Kind.CONTACT, id.value(), title, date.toString()));
  }

  /// The words may stand in the meeting itself, or in an action that it asked for.
  private List<Hit> meetings(CityId city, List<String> words, Condition matching, int limit) {
    return sql.select(MEETING.ID, MEETING.TITLE, MEETING.DATED)
        .from(MEETING)
        .where(MEETING.CITY_ID.eq(city).and(matching))
        .limit(limit)
        .fetch(row -> meeting(row.value1(), row.value2(), row.value3(), words));
  }

  private Hit meeting(MeetingId id, String title, PartialDate date, List<String> words) {
    if (hasAll(words, title)) return hit(Kind.MEETING, id.value(), title, date.toString());
    return sql
        .select(ACTION_ITEM.ID, ACTION_ITEM.TEXT, ACTION_ITEM.OWNER)
        .from(ACTION_ITEM)
        .where(ACTION_ITEM.MEETING_ID.eq(id))
        .orderBy(ACTION_ITEM.SORT_ORDER)
        .stream()
        .filter(row -> hasAll(words, row.value2(), row.value3()))
        .findFirst()
        .map(
            row ->
                new Hit(
                    Kind.ACTION,
                    row.value1().value(),
                    id.value(),
                    LocalText.same(row.value2()),
                    LocalText.same(title)))
        .orElseGet(() -> hit(Kind.MEETING, id.value(), title, date.toString()));
  }

  private static boolean hasAll(List<String> words, @Nullable String... parts) {
    var line = Folding.line(parts);
    return words.stream().allMatch(line::contains);
  }

  /// The table by its index of city and text; H2 would take any index that begins with the city.
  private static Table<?> byText(Table<?> table) {
    return DSL.table("{0} use index ({1})", table, DSL.name(table.getName() + "_SEARCH"));
  }

  private static Condition startsWith(Field<String> text, List<String> words) {
    var start = String.join(" ", words);
    return text.ge(start).and(text.lt(start + AFTER_ALL));
  }

  private static Condition contains(Field<String> text, List<String> words) {
    return DSL.and(
        words.stream().map(word -> text.like("%" + escape(word) + "%", ESCAPE)).toList());
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
