// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import static org.learningcitydesk.exchange.opendata.DataSet.Type.CODE;
import static org.learningcitydesk.exchange.opendata.DataSet.Type.CODES;
import static org.learningcitydesk.exchange.opendata.DataSet.Type.DATE;
import static org.learningcitydesk.exchange.opendata.DataSet.Type.DECIMAL;
import static org.learningcitydesk.exchange.opendata.DataSet.Type.INTEGER;
import static org.learningcitydesk.exchange.opendata.DataSet.Type.TEXT;
import static org.learningcitydesk.exchange.opendata.DataSet.Type.TRUTH;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.disclosure.ProtectedCounts;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.exchange.opendata.DataSet.Columns;

/// The tables. A new one is added to the list, and everything else follows: its file, its
/// description, its place in the catalogue and in the introduction.
final class DataSets {
  /// Free, and confidential statistical information, in SDMX's list of codes CL_CONF_STATUS.
  static final String FREE = "F";

  static final String CONFIDENTIAL = "C";

  /// All together, in SDMX's lists of codes.
  static final String TOTAL = "_T";

  private final Published published;

  DataSets(Published published) {
    this.published = published;
  }

  /// One count of the participants of an activity.
  record Participants(ActivityId activity, ProtectedCounts.Count count) {}

  /// One organisation in a partnership.
  record Membership(PartnershipId partnership, Member member) {}

  List<DataSet<?>> all() {
    return List.of(
        activities(), participants(), partnerships(), members(), organisations(), areas());
  }

  private DataSet<Activity> activities() {
    return new Columns<Activity>()
        .add("id", CODE, it -> it.id().value())
        .add("title", TEXT, it -> published.typed(it.title()))
        .add("type", CODE, Activity::type)
        .add(
            "typeName",
            TEXT,
            it -> published.catalogue().activityType(it.type()).map(this::word).orElse(null))
        .add("learningForm", CODE, it -> id(it.learningForm()))
        .add("setting", CODE, Activity::setting)
        .add("format", CODE, Activity::format)
        .add("status", CODE, it -> it.status().id())
        .add("start", DATE, Activity::start)
        .add("end", DATE, Activity::lastDate)
        .add("place", TEXT, it -> published.typed(it.place()))
        .add("area", TEXT, it -> published.typed(it.area()))
        .add("lead", CODE, it -> known(it.lead()))
        .add(
            "partners",
            CODES,
            it -> it.partners().stream().map(this::known).filter(Objects::nonNull).toList())
        .add(
            "partnership",
            CODE,
            it ->
                it.partnership() != null && published.isPublished(it.partnership())
                    ? it.partnership().value()
                    : null)
        .add("step", INTEGER, it -> step(it.step()))
        .add("targetGroups", CODES, it -> it.participation().targetGroups())
        .add("participantsPlanned", INTEGER, it -> it.participation().plannedInAll())
        .add(
            "participants",
            INTEGER,
            it -> published.isWithheld(it) ? null : it.participation().actualInAll())
        .add(
            "participantsStatus",
            CODE,
            it ->
                it.participation().actualInAll() == null
                    ? null
                    : published.isWithheld(it) ? CONFIDENTIAL : FREE)
        .add("sdgs", CODES, it -> it.themes().sdgs())
        .add("keyCompetences", CODES, it -> it.themes().keyCompetences())
        .add("clusters", CODES, it -> it.themes().clusters())
        .add("goodPractice", TRUTH, Activity::goodPractice)
        .of("activities", List.of("EDUC"), List.of("id"), published.activities());
  }

  private DataSet<Participants> participants() {
    return new Columns<Participants>()
        .add("activity", CODE, it -> it.activity().value())
        .add("age", CODE, it -> it.count().age() == null ? TOTAL : it.count().age().id())
        .add("sex", CODE, it -> it.count().sex() == null ? TOTAL : it.count().sex().id())
        .add("count", INTEGER, it -> it.count().value())
        .add("status", CODE, it -> it.count().isWithheld() ? CONFIDENTIAL : FREE)
        .of(
            "participants",
            List.of("EDUC", "SOCI"),
            List.of("activity", "age", "sex"),
            published.activities().stream()
                .flatMap(
                    it ->
                        published.counts(it).counts().stream()
                            .map(count -> new Participants(it.id(), count)))
                .toList());
  }

  private DataSet<Partnership> partnerships() {
    return new Columns<Partnership>()
        .add("id", CODE, it -> it.id().value())
        .add("name", TEXT, it -> published.typed(it.name()))
        .add("type", CODE, Partnership::type)
        .add(
            "typeName",
            TEXT,
            it -> published.catalogue().partnershipType(it.type()).map(this::word).orElse(null))
        .add("state", CODE, Partnership::state)
        .add("start", DATE, it -> it.agreement().start())
        .add("end", DATE, it -> it.agreement().end())
        .add("actNumber", TEXT, it -> published.typed(it.agreement().actNumber()))
        .add("step", INTEGER, it -> step(it.step()))
        .add(
            "organisations",
            INTEGER,
            it ->
                it.members().stream()
                    .filter(member -> published.isPublished(member.stakeholder()))
                    .count())
        .of("partnerships", List.of("EDUC", "GOVE"), List.of("id"), published.partnerships());
  }

  private DataSet<Membership> members() {
    return new Columns<Membership>()
        .add("partnership", CODE, it -> it.partnership().value())
        .add("organisation", CODE, it -> it.member().stakeholder().value())
        .add("role", CODE, it -> it.member().role().id())
        .of(
            "partnership-members",
            List.of("EDUC", "GOVE"),
            List.of("partnership", "organisation"),
            published.partnerships().stream()
                .flatMap(it -> it.members().stream().map(member -> new Membership(it.id(), member)))
                .filter(it -> published.isPublished(it.member().stakeholder()))
                .toList());
  }

  DataSet<Stakeholder> organisations() {
    return new Columns<Stakeholder>()
        .add("id", CODE, it -> it.id().value())
        .add("name", TEXT, it -> published.typed(it.name()))
        .add("helix", CODE, it -> it.helix().id())
        .add("category", CODE, Stakeholder::category)
        .add(
            "categoryName",
            TEXT,
            it ->
                it.category() == null
                    ? null
                    : published.catalogue().category(it.category()).map(this::word).orElse(null))
        .add("town", TEXT, it -> published.typed(it.reach().town()))
        .add("area", TEXT, it -> published.typed(it.reach().area()))
        .add("latitude", DECIMAL, it -> published.point(it).map(point -> point[1]).orElse(null))
        .add("longitude", DECIMAL, it -> published.point(it).map(point -> point[0]).orElse(null))
        .of("organisations", List.of("EDUC", "SOCI"), List.of("id"), published.organisations());
  }

  private DataSet<String> areas() {
    return new Columns<String>()
        .add("name", TEXT, it -> it)
        .add(
            "activities",
            INTEGER,
            name ->
                published.activities().stream()
                    .filter(it -> name.equals(published.typed(it.area())))
                    .count())
        .add(
            "organisations",
            INTEGER,
            name ->
                published.organisations().stream()
                    .filter(it -> name.equals(published.typed(it.reach().area())))
                    .count())
        .of("areas", List.of("REGI"), List.of("name"), List.copyOf(published.areas()));
  }

  private String word(Entry it) {
    return it.name().in(published.order().messages().locale());
  }

  private static @Nullable String id(@Nullable Code code) {
    return code == null ? null : code.id();
  }

  private @Nullable Object known(@Nullable StakeholderId id) {
    return id != null && published.isPublished(id) ? id.value() : null;
  }

  private @Nullable Object step(org.learningcitydesk.domain.path.@Nullable StepId id) {
    return published.source().steps().stream()
        .filter(it -> it.id().equals(id))
        .map(Step::number)
        .findFirst()
        .orElse(null);
  }
}
