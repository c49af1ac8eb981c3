// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.catalogue.ActivityFormat;
import org.learningcitydesk.domain.catalogue.ActivityType;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.catalogue.Sdg;
import org.learningcitydesk.domain.catalogue.Term;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.BudgetLink;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;

/// One activity, all its fields in groups.
final class ActivityForm {
  private final ActivityScreenModel model;
  private final Messages messages;
  private final Kit kit;
  private final Catalogue catalogue;
  private final List<ParticipantGrid> grids;
  final Form<Activity> form;

  ActivityForm(ActivityScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    catalogue = kit.catalogue();
    form = new Form<>(messages, Activity::id, model.register::edit);
    grids =
        List.of(
            new ParticipantGrid(
                "activity-planned",
                messages.get("field.activity.participantsPlanned"),
                model,
                messages,
                Activity.Participation::plannedBy,
                Activity.Participation::withPlannedBy),
            new ParticipantGrid(
                "activity-actual",
                messages.get("field.activity.participantsActual"),
                model,
                messages,
                Activity.Participation::actualBy,
                Activity.Participation::withActualBy));
    what();
    who();
    form.wide(links(kit));
    whom();
    results();
    themes();
    model.register.onLeave(this::commit);
    model.register.openProperty().subscribe(form::show);
    model.choicesProperty().subscribe(_ -> form.refresh());
    form.setReadOnly(model.register.readOnly());
  }

  private void commit() {
    form.commit();
    grids.forEach(ParticipantGrid::commit);
  }

  private void what() {
    form.heading(messages.get("activity.section.what"));
    form.text("activity.title", model.register::typedName, Activity::withTitle)
        .required(messages.get("field.required"));
    form.choice(
        "activity.type",
        catalogue.activityTypes().stream().map(ActivityType::id).toList(),
        this::typeName,
        Activity::type,
        Activity::withType);
    form.choice(
            "activity.status",
            List.of(ActivityStatus.values()),
            messages::label,
            Activity::status,
            Activity::withStatus)
        .warns(this::isItOver)
        .half();
    form.choiceOrNone(
            "activity.format",
            catalogue.formats().stream().map(ActivityFormat::id).toList(),
            this::formatName,
            Activity::format,
            Activity::withFormat)
        .half();
    form.choiceOrNone(
            "activity.learningForm",
            List.of(LearningForm.values()),
            messages::label,
            Activity::learningForm,
            Activity::withLearningForm)
        .half();
    form.choiceOrNone(
            "activity.setting",
            catalogue.settings().stream().map(Term::id).toList(),
            this::settingName,
            Activity::setting,
            Activity::withSetting)
        .half();
    form.date("activity.start", Activity::start, Activity::withStart).half();
    form.date("activity.end", Activity::end, Activity::withEnd).half();
    form.time("activity.startTime", it -> it.timing().from(), model::withStartTime).half();
    form.time(
            "activity.endTime",
            it -> it.timing().to(),
            (it, typed) -> it.withTiming(it.timing().withTo(typed)))
        .half();
    form.wide(new RecurrencePane(model, kit));
    form.text("activity.place", Activity::place, Activity::withPlace).half();
    form.text("activity.area", Activity::area, Activity::withArea).half();
  }

  private void who() {
    form.heading(messages.get("activity.section.who"));
    form.search(
        "activity.lead", this::stakeholders, this::stakeholder, Activity::lead, Activity::withLead);
    form.chips(
        "activity.partners",
        this::stakeholders,
        this::stakeholder,
        Activity::partners,
        Activity::withPartners);
    form.search(
        "activity.partnership",
        () -> options(model.names().partnerships(), this::partnership),
        this::partnership,
        Activity::partnership,
        Activity::withPartnership);
    form.search(
        "activity.step",
        () -> options(model.names().steps(), this::step),
        this::step,
        Activity::step,
        Activity::withStep);
  }

  private void whom() {
    form.heading(messages.get("activity.section.whom"));
    form.chips(
        "activity.targetGroups",
        () -> entries(catalogue.targetGroups()),
        id -> name(catalogue.targetGroup(id), id),
        it -> it.participation().targetGroups(),
        (it, chosen) -> it.withParticipation(it.participation().withTargetGroups(chosen)));
    form.number(
            "activity.participantsPlanned",
            it -> it.participation().planned(),
            (it, typed) -> it.withParticipation(it.participation().withPlanned(typed)))
        .half();
    form.number(
            "activity.participantsActual",
            it -> it.participation().actual(),
            (it, typed) -> it.withParticipation(it.participation().withActual(typed)))
        .half();
    form.wide(new ParticipantChecks(model, messages));
    form.remark(messages.get("activity.participantsHint"));
    form.part("activity-groups", messages.get("activity.groups"));
    grids.forEach(form::wide);
    form.endPart();
    form.money("activity.cost", Activity::cost, Activity::withCost).half();
  }

  private void results() {
    form.heading(messages.get("activity.section.results"));
    form.area("activity.outputs", 3, Activity::outputs, Activity::withOutputs);
    form.area("activity.lesson", 3, Activity::lesson, Activity::withLesson);
    form.check("activity.goodPractice", Activity::goodPractice, Activity::withGoodPractice)
        .hint(messages.get("activity.goodPracticeHint"));
    form.area("activity.notes", 3, Activity::notes, Activity::withNotes);
  }

  private void themes() {
    form.heading(messages.get("activity.section.themes"));
    form.chips(
        "activity.sdgs",
        () -> options(catalogue.sdgs().stream().map(Sdg::id).toList(), this::sdg),
        this::sdg,
        it -> it.themes().sdgs(),
        (it, chosen) ->
            it.withThemes(
                new Activity.Themes(chosen, it.themes().keyCompetences(), it.themes().clusters())));
    form.chips(
        "activity.keyCompetences",
        () -> entries(catalogue.keyCompetences()),
        id -> name(catalogue.keyCompetence(id), id),
        it -> it.themes().keyCompetences(),
        (it, chosen) ->
            it.withThemes(new Activity.Themes(it.themes().sdgs(), chosen, it.themes().clusters())));
    form.chips(
        "activity.clusters",
        () -> entries(catalogue.clusters()),
        id -> name(catalogue.cluster(id), id),
        it -> it.themes().clusters(),
        (it, chosen) ->
            it.withThemes(
                new Activity.Themes(it.themes().sdgs(), it.themes().keyCompetences(), chosen)));
  }

  /// The ways to the records that the activity names.
  private Node links(Kit kit) {
    var list = new LinkList("activity-links", kit.navigator(), messages.get("activity.noLinks"));
    model.register.openProperty().subscribe(it -> list.show(it == null ? List.of() : links(it)));
    model
        .choicesProperty()
        .subscribe(
            _ -> {
              var open = model.register.open();
              if (open != null) list.show(links(open));
            });
    return list;
  }

  private List<LinkList.Link> links(Activity it) {
    var links = new java.util.ArrayList<LinkList.Link>();
    if (it.lead() != null)
      links.add(
          new LinkList.Link(
              Feather.USERS, stakeholder(it.lead()), new Place.Stakeholders(it.lead())));
    if (it.partnership() != null)
      links.add(
          new LinkList.Link(
              Feather.LINK,
              partnership(it.partnership()),
              new Place.Partnerships(it.partnership())));
    if (it.step() != null)
      links.add(new LinkList.Link(Feather.LIST, step(it.step()), new Place.Path(it.step())));
    BudgetLink.of(model.names().budget(it.id()), messages).ifPresent(links::add);
    return links;
  }

  private Optional<String> isItOver(@Nullable ActivityStatus status) {
    var open = model.register.open();
    return open != null && status != null && model.shouldBeOver(open.withStatus(status))
        ? Optional.of(messages.get("activity.dateHasPassed"))
        : Optional.empty();
  }

  /// A type that the catalogue does not know is shown as it is.
  String typeName(@Nullable String id) {
    return id == null ? "" : name(catalogue.activityType(id), id);
  }

  String settingName(@Nullable String id) {
    if (id == null) return "";
    return name(catalogue.settings().stream().filter(it -> it.id().equals(id)).findFirst(), id);
  }

  /// A format is called as the type of activity that it is one of.
  String formatName(@Nullable String id) {
    if (id == null) return "";
    return name(
        catalogue.format(id).flatMap(it -> catalogue.activityType(it.activityTypeId())), id);
  }

  String targetGroupName(String id) {
    return name(catalogue.targetGroup(id), id);
  }

  private String sdg(String id) {
    return catalogue
        .sdg(id)
        .map(
            it ->
                messages.get(
                    "activity.sdg", Integer.toString(it.number()), it.name().in(messages.locale())))
        .orElse(id);
  }

  private String name(Optional<? extends Entry> entry, String otherwise) {
    return entry.map(it -> it.name().in(messages.locale())).orElse(otherwise);
  }

  private List<Option<String>> entries(List<? extends Entry> entries) {
    return entries.stream().map(it -> Option.of(it.id(), it.name().in(messages.locale()))).toList();
  }

  private static <V> List<Option<V>> options(List<V> values, Function<V, String> label) {
    return Option.all(values, label);
  }

  private List<Option<StakeholderId>> stakeholders() {
    return options(model.names().stakeholders(), this::stakeholder);
  }

  private String stakeholder(@Nullable StakeholderId id) {
    return model.names().stakeholder(id);
  }

  private String partnership(@Nullable PartnershipId id) {
    return model.names().partnership(id);
  }

  private String step(@Nullable StepId id) {
    return model.names().step(id, messages.locale());
  }
}
