// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.RecurrenceRule;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.TimeOfDay;
import org.learningcitydesk.exchange.intake.ChoiceWords;
import org.learningcitydesk.exchange.intake.FieldText;
import org.learningcitydesk.exchange.intake.GroupField;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// The registers as tables. References are written as the names that people know; beside them, at
/// the end, stand the ids by which our own import finds the records again.
final class RegisterTables {
  private final Catalogue catalogue;
  private final HiddenNames hidden;
  private final Messages messages;

  RegisterTables(Catalogue catalogue, HiddenNames hidden, Messages messages) {
    this.catalogue = catalogue;
    this.hidden = hidden;
    this.messages = messages;
  }

  RegisterTable<Stakeholder> stakeholders(List<Stakeholder> all) {
    var words = new ChoiceWords(catalogue);
    // The id finds the record again in our own import; people do not read it, so it comes last.
    var fields =
        Stream.concat(
            Stream.of(StakeholderField.values()).filter(field -> field != StakeholderField.ID),
            Stream.of(StakeholderField.ID));
    var columns =
        fields
            .map(
                field ->
                    new RegisterTable.Column<Stakeholder>(
                        field.column(), field.label(), cells(field, words)))
            .toList();
    return new RegisterTable<>(columns, all);
  }

  /// How the cells of a column come about. The few choices that there are become cells once.
  private Function<Stakeholder, Cell> cells(StakeholderField field, ChoiceWords words) {
    return switch (field) {
      case LATITUDE -> it -> degrees(it.reach().latitude());
      case LONGITUDE -> it -> degrees(it.reach().longitude());
      case INFLUENCE -> it -> Cell.number(it.stance().influence());
      case INTEREST -> it -> Cell.number(it.stance().interest());
      case TAGS -> it -> it.tags().isEmpty() ? Cell.BLANK : new Cell.Words(it.tags(), it.tags());
      default -> {
        if (!words.isChoice(field)) yield it -> text(FieldText.of(field, it));
        var choices = new HashMap<String, Cell>();
        yield it ->
            choices.computeIfAbsent(
                FieldText.of(field, it),
                id ->
                    id.isEmpty()
                        ? Cell.BLANK
                        : new Cell.Choice(id, words.show(field, id, messages)));
      }
    };
  }

  private static Cell text(String text) {
    return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
  }

  private static Cell degrees(@Nullable Double degrees) {
    if (degrees == null) return Cell.BLANK;
    var bare = BigDecimal.valueOf(degrees).stripTrailingZeros();
    return Cell.number(bare.scale() < 0 ? bare.setScale(0) : bare);
  }

  RegisterTable<Partnership> partnerships(
      List<Partnership> all, List<Stakeholder> stakeholders, List<Step> steps) {
    var names = names(stakeholders);
    var numbers = numbers(steps);
    return new Columns<Partnership>("partnership")
        .add("name", it -> Cell.text(it.name()))
        .add("purpose", it -> Cell.text(it.purpose()))
        .add("type", it -> entry(it.type(), catalogue.partnershipType(it.type())))
        .add("state", it -> entry(it.state(), catalogue.lifecycle().state(it.state())))
        .add("step", it -> Cell.number(it.step() == null ? null : numbers.get(it.step())))
        .add("members", it -> members(it, names))
        .add("start", it -> Cell.date(it.agreement().start()))
        .add("end", it -> Cell.date(it.agreement().end()))
        .add("notice_days", it -> Cell.number(it.agreement().noticeDays()))
        .add("tacit_renewal", it -> new Cell.Truth(it.agreement().tacitRenewal()))
        .add("renewal_months", it -> Cell.number(it.agreement().renewalMonths()))
        .add("notice_given_on", it -> Cell.date(it.agreement().noticeGivenOn()))
        .add("act_number", it -> Cell.text(it.agreement().actNumber()))
        .add("act_body", it -> Cell.text(it.agreement().act().body()))
        .add("protocol_number", it -> Cell.text(it.agreement().protocolNumber()))
        .add("signed_on", it -> Cell.date(it.agreement().act().signedOn()))
        .add("published_on", it -> Cell.date(it.agreement().act().publishedOn()))
        .add("enforceable_from", it -> Cell.date(it.agreement().act().enforceableFrom()))
        .add("channel", it -> Cell.text(it.agreement().channel()))
        .add("notes", it -> Cell.text(it.notes()))
        .add("step_id", it -> id(it.step()))
        .add("member_ids", RegisterTables::memberIds)
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all);
  }

  private static Cell memberIds(Partnership partnership) {
    return words(
        partnership.members().stream()
            .map(it -> it.stakeholder().value() + " (" + it.role().id() + ")")
            .toList());
  }

  private Cell members(Partnership partnership, Map<StakeholderId, String> names) {
    var members = partnership.members();
    return new Cell.Words(
        members.stream()
            .map(it -> names.getOrDefault(it.stakeholder(), "") + " (" + it.role().id() + ")")
            .toList(),
        members.stream()
            .map(
                it ->
                    names.getOrDefault(it.stakeholder(), "")
                        + " ("
                        + messages.label(it.role())
                        + ")")
            .toList());
  }

  RegisterTable<Step> steps(List<Step> all, List<Task> tasks, List<Evidence> evidence) {
    Map<StepId, List<Task>> tasksOf = tasks.stream().collect(Collectors.groupingBy(Task::step));
    Map<StepId, Long> documentsOf =
        evidence.stream().collect(Collectors.groupingBy(Evidence::step, Collectors.counting()));
    return new Columns<Step>("step")
        .add("number", it -> Cell.number(it.number()))
        .add("title", it -> typed(it.title().in(messages.locale())))
        .add("purpose", it -> typed(it.purpose().in(messages.locale())))
        .add("criterion", it -> typed(it.criterion().in(messages.locale())))
        .add("basis", it -> code(it.basis()))
        .add("status", it -> code(it.status()))
        .add("reason", it -> typed(it.reason()))
        .add("lead", it -> typed(it.lead()))
        .add("planned_start", it -> Cell.date(it.planned().start()))
        .add("planned_end", it -> Cell.date(it.planned().end()))
        .add("actual_start", it -> Cell.date(it.actual().start()))
        .add("actual_end", it -> Cell.date(it.actual().end()))
        .add("tasks", it -> Cell.number(tasksOf.getOrDefault(it.id(), List.of()).size()))
        .add(
            "tasks_done",
            it ->
                Cell.number(
                    (int)
                        tasksOf.getOrDefault(it.id(), List.of()).stream()
                            .filter(Task::done)
                            .count()))
        .add("documents", it -> Cell.number(documentsOf.getOrDefault(it.id(), 0L).intValue()))
        .add("obstacle", it -> typed(it.obstacle()))
        .add("next_action", it -> typed(it.nextAction()))
        .add("lesson", it -> typed(it.lesson()))
        .add("closed_on", it -> Cell.date(it.closing() == null ? null : it.closing().on()))
        .add("closed_by", it -> typed(it.closing() == null ? null : it.closing().by()))
        .add("closing", it -> typed(it.closing() == null ? null : it.closing().statement()))
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all.stream().sorted(Comparator.comparingInt(Step::number)).toList());
  }

  /// As somebody typed it, without names that must not be used.
  private Cell typed(@Nullable String text) {
    return Cell.text(hidden.inAny(text));
  }

  RegisterTable<Activity> activities(
      List<Activity> all,
      List<Stakeholder> stakeholders,
      List<Partnership> partnerships,
      List<Step> steps) {
    var names = names(stakeholders);
    var numbers = numbers(steps);
    Map<PartnershipId, String> agreements =
        partnerships.stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
    var columns =
        new Columns<Activity>("activity")
            .add("title", it -> Cell.text(it.title()))
            .add("type", it -> entry(it.type(), catalogue.activityType(it.type())))
            .add("learning_form", it -> code(it.learningForm()))
            .add("setting", it -> setting(it.setting()))
            .add("format", it -> format(it.format()))
            .add("status", it -> code(it.status()))
            .add("start", it -> Cell.date(it.start()))
            .add("end", it -> Cell.date(it.end()))
            .add("start_time", it -> Cell.text(TimeOfDay.write(it.timing().from())))
            .add("end_time", it -> Cell.text(TimeOfDay.write(it.timing().to())))
            .add("recurrence", RegisterTables::rule)
            .add("left_out", RegisterTables::leftOut)
            .add("place", it -> Cell.text(it.place()))
            .add("area", it -> Cell.text(it.area()))
            .add("lead", it -> Cell.text(it.lead() == null ? null : names.get(it.lead())))
            .add(
                "partners",
                it ->
                    words(
                        it.partners().stream()
                            .map(partner -> names.getOrDefault(partner, ""))
                            .toList()))
            .add(
                "partnership",
                it -> Cell.text(it.partnership() == null ? null : agreements.get(it.partnership())))
            .add("step", it -> Cell.number(it.step() == null ? null : numbers.get(it.step())))
            .add(
                "target_groups",
                it -> entries(it.participation().targetGroups(), catalogue::targetGroup))
            .add("participants_planned", it -> Cell.number(it.participation().planned()))
            .add("participants_actual", it -> Cell.number(it.participation().actual()));
    GroupField.all().forEach(it -> participants(columns, it, all));
    return columns
        .add("cost", it -> Cell.number(it.cost()))
        .add("sdgs", it -> entries(it.themes().sdgs(), catalogue::sdg))
        .add(
            "key_competences",
            it -> entries(it.themes().keyCompetences(), catalogue::keyCompetence))
        .add("clusters", it -> entries(it.themes().clusters(), catalogue::cluster))
        .add("outputs", it -> Cell.text(it.outputs()))
        .add("lesson", it -> Cell.text(it.lesson()))
        .add("good_practice", it -> new Cell.Truth(it.goodPractice()))
        .add("notes", it -> Cell.text(it.notes()))
        .add("lead_id", it -> id(it.lead()))
        .add(
            "partner_ids",
            it -> words(it.partners().stream().map(one -> one.value().toString()).toList()))
        .add("partnership_id", it -> id(it.partnership()))
        .add("step_id", it -> id(it.step()))
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all);
  }

  /// Participants by group: columns only for those groups of which something is known.
  private static void participants(
      Columns<Activity> columns, GroupField field, List<Activity> all) {
    Function<Activity, @Nullable Integer> count =
        it -> field.of(it.participation()).of(field.group());
    if (all.stream().map(count).anyMatch(Objects::nonNull))
      columns.add(field, it -> Cell.number(count.apply(it)));
  }

  private static Cell rule(Activity it) {
    var recurrence = it.timing().recurrence();
    return recurrence == null || it.start() == null
        ? Cell.BLANK
        : Cell.text(RecurrenceRule.of(recurrence, it.start().first()));
  }

  private static Cell leftOut(Activity it) {
    var recurrence = it.timing().recurrence();
    return recurrence == null
        ? Cell.BLANK
        : words(recurrence.leftOut().stream().map(Object::toString).toList());
  }

  private Cell setting(@Nullable String id) {
    return id == null
        ? Cell.BLANK
        : entry(id, catalogue.settings().stream().filter(it -> it.id().equals(id)).findFirst());
  }

  private Cell format(@Nullable String id) {
    return id == null
        ? Cell.BLANK
        : entry(
            id, catalogue.format(id).flatMap(it -> catalogue.activityType(it.activityTypeId())));
  }

  /// One row a role, the person repeated; a person without a role has one row with these columns
  /// blank.
  RegisterTable<PersonInRole> persons(
      List<Person> all, List<PersonRole> roles, List<Stakeholder> stakeholders) {
    var names = names(stakeholders);
    return new Columns<PersonInRole>("person")
        .add("name", it -> Cell.text(it.person().name()))
        .add("email", it -> Cell.text(it.person().email()))
        .add("phone", it -> Cell.text(it.person().phone()))
        .add("legal_basis", it -> Cell.text(it.person().legalBasis()))
        .add("informed_on", it -> Cell.date(it.person().informedOn()))
        .add("origin", it -> Cell.text(it.person().origin()))
        .add("retention_until", it -> Cell.date(it.person().retentionUntil()))
        .add("restricted", it -> new Cell.Truth(it.person().restricted()))
        .add("notes", it -> Cell.text(it.person().notes()))
        .add("stakeholder", it -> it.of(role -> Cell.text(names.get(role.stakeholder()))))
        .add("role_title", it -> it.of(role -> Cell.text(role.title())))
        .add("role_from", it -> it.of(role -> Cell.date(role.from())))
        .add("role_to", it -> it.of(role -> Cell.date(role.to())))
        .add("stakeholder_id", it -> it.of(role -> id(role.stakeholder())))
        .add("role_id", it -> it.of(role -> id(role.id())))
        .add("id", it -> id(it.person().id()))
        .of(PersonInRole.all(all, roles));
  }

  private static Cell id(@Nullable Record id) {
    return switch (id) {
      case StakeholderId(var value) -> Cell.text(value.toString());
      case PartnershipId(var value) -> Cell.text(value.toString());
      case StepId(var value) -> Cell.text(value.toString());
      case PersonId(var value) -> Cell.text(value.toString());
      case PersonRoleId(var value) -> Cell.text(value.toString());
      case null -> Cell.BLANK;
      default -> throw new IllegalArgumentException(id.toString());
    };
  }

  private static Map<StakeholderId, String> names(List<Stakeholder> stakeholders) {
    return stakeholders.stream().collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
  }

  private static Map<StepId, Integer> numbers(List<Step> steps) {
    return steps.stream().collect(Collectors.toMap(Step::id, Step::number));
  }

  private static Cell words(List<String> words) {
    return new Cell.Words(words, words);
  }

  private Cell code(@Nullable Code code) {
    return code == null ? Cell.BLANK : new Cell.Choice(code.id(), messages.label(code));
  }

  private Cell entry(String id, Optional<? extends Entry> entry) {
    return new Cell.Choice(id, entry.map(it -> it.name().in(messages.locale())).orElse(id));
  }

  private Cell entries(List<String> ids, Function<String, Optional<? extends Entry>> find) {
    return new Cell.Words(
        ids,
        ids.stream()
            .map(id -> find.apply(id).map(it -> it.name().in(messages.locale())).orElse(id))
            .toList());
  }
}
