// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.CalendarDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.workspace.Workspace;

/// The register of activities: the table, and beside it the one that is open.
public final class ActivityScreen {
  private final Kit kit;
  private final Messages messages;
  private final ActivityScreenModel model;
  private final ActivityForm form;
  private final RegisterTable<Activity> table;
  private final RegisterPane<Activity> root;

  public ActivityScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, Clock.systemDefaultZone());
  }

  ActivityScreen(Workspace workspace, CityId city, Kit kit, InstantSource clock) {
    this.kit = kit;
    messages = kit.messages();
    model = new ActivityScreenModel(workspace, kit.jobs(), city, kit.catalogue(), clock);
    form = new ActivityForm(model, kit);
    table =
        new RegisterTable<>(
            "activities", kit, messages.get("activity.title"), Activity::id, columns());
    table.follow(model.register.records());
    root = new RegisterPane<>("activities", kit, table, form.form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.more(
        "calendar",
        Feather.CALENDAR,
        messages.get("calendar.file"),
        () -> new CalendarDialog(workspace, city, kit).ask(root));
    root.follow(model.register, Activity::id);
    new BatchTools<>(
            kit,
            root,
            table,
            it -> it,
            model.register,
            Activity::id,
            ActivityFields.of(model, kit.catalogue()))
        .install();
    GroupMenu.install("activities", kit, workspace, city, root, table);
    kit.versions()
        .of(Activity.class, Stakeholder.class, Partnership.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  /// Brings one activity to the front; null leaves the selection alone.
  public void open(@Nullable ActivityId activity) {
    if (activity == null) return;
    table.clearFilters();
    model.register.open(activity);
  }

  private List<RegisterColumn<Activity>> columns() {
    return List.of(
        text("title", Activity::title).width(290),
        text("type", it -> form.typeName(it.type()))
            .choice(Activity::type, form::typeName)
            .width(190),
        RegisterColumn.<Activity, ActivityStatus>sorted(
                "status",
                "field.activity.status",
                it -> messages.label(it.status()),
                Activity::status)
            .codes(List.of(ActivityStatus.values()), Activity::status, messages::label)
            .icon(it -> icon(it.status()))
            .width(145),
        date("start", Activity::start),
        date("end", Activity::end).hidden(),
        text("place", Activity::place).width(150).hidden(),
        text("area", Activity::area).choice(Activity::area, it -> it).width(120),
        RegisterColumn.<Activity, Integer>sorted(
                "step",
                "field.activity.step",
                it -> model.names().step(it.step(), messages.locale()),
                it -> model.names().number(it.step()))
            .choice(
                it -> it.step() == null ? null : it.step().value().toString(),
                id -> model.names().step(new StepId(UUID.fromString(id)), messages.locale()))
            .width(170)
            .hidden(),
        text("lead", it -> model.names().stakeholder(it.lead())).width(170),
        text(
                "partners",
                it ->
                    it.partners().stream()
                        .map(model.names()::stakeholder)
                        .collect(Collectors.joining(", ")))
            .width(200)
            .hidden(),
        text("partnership", it -> model.names().partnership(it.partnership())).width(170).hidden(),
        RegisterColumn.<Activity, org.learningcitydesk.domain.activity.LearningForm>sorted(
                "learningForm",
                "field.activity.learningForm",
                it -> it.learningForm() == null ? null : messages.label(it.learningForm()),
                Activity::learningForm)
            .codes(
                List.of(org.learningcitydesk.domain.activity.LearningForm.values()),
                Activity::learningForm,
                messages::label)
            .width(120)
            .hidden(),
        text(
                "targetGroups",
                it ->
                    it.participation().targetGroups().stream()
                        .map(form::targetGroupName)
                        .collect(Collectors.joining(", ")))
            .choices(it -> it.participation().targetGroups(), form::targetGroupName)
            .width(180)
            .hidden(),
        count("participantsPlanned", it -> it.participation().planned()),
        count("participantsActual", it -> it.participation().actual()),
        RegisterColumn.<Activity, BigDecimal>number(
                "cost",
                "field.activity.cost",
                it -> it.cost() == null ? null : messages.money(it.cost()),
                Activity::cost)
            .width(100)
            .hidden(),
        RegisterColumn.<Activity>text(
                "goodPractice",
                "field.activity.goodPractice",
                it -> it.goodPractice() ? messages.get("activity.yes") : null)
            .icon(it -> it.goodPractice() ? Feather.STAR : null)
            .width(110)
            .hidden(),
        text("outputs", Activity::outputs).width(200).hidden(),
        text("lesson", Activity::lesson).width(200).hidden(),
        text("notes", Activity::notes).width(200).hidden());
  }

  private static RegisterColumn<Activity> text(
      String field, Function<Activity, @Nullable String> text) {
    return RegisterColumn.text(field, "field.activity." + field, text);
  }

  private RegisterColumn<Activity> date(
      String field, Function<Activity, @Nullable PartialDate> date) {
    return RegisterColumn.<Activity, PartialDate>sorted(
            field, "field.activity." + field, it -> written(date.apply(it)), date)
        .asDate()
        .width(120);
  }

  private @Nullable String written(@Nullable PartialDate date) {
    return date == null ? null : messages.date(date);
  }

  private RegisterColumn<Activity> count(
      String field, Function<Activity, @Nullable Integer> count) {
    return RegisterColumn.<Activity, Integer>number(
            field, "field.activity." + field, it -> written(count.apply(it)), count)
        .width(110);
  }

  private @Nullable String written(@Nullable Integer count) {
    return count == null ? null : messages.number(count);
  }

  private static Ikon icon(ActivityStatus status) {
    return switch (status) {
      case PLANNED -> Feather.CIRCLE;
      case CONFIRMED -> Feather.CHECK;
      case IN_PROGRESS -> Feather.PLAY_CIRCLE;
      case DONE -> Feather.CHECK_CIRCLE;
      case POSTPONED -> Feather.CLOCK;
      case CANCELLED -> Feather.X_CIRCLE;
    };
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("activity.title"),
        messages.get("activity.add"),
        messages.get("activity.empty"),
        messages.get("activity.emptyHint"),
        messages.get("activity.draft"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        this::add,
        this::duplicate,
        this::remove,
        () -> kit.navigator().open(new Place.Import(null, ImportKind.ACTIVITIES)),
        () -> kit.navigator().open(new Place.Export()),
        () -> kit.navigator().open(new Place.Start()));
  }

  private void add() {
    model.begin(messages.get("activity.untitled"));
    form.form.focusFirst();
  }

  private void duplicate() {
    model.register.duplicate(table.selection(), title -> messages.get("register.copyOf", title));
  }

  private void remove() {
    model.remove(table.selection());
  }
}
