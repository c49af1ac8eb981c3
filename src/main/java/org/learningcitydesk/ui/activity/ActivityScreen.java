// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.ui.control.CalendarDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.board.CardBoard;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The register of activities: the table, and beside it the one that is open.
public final class ActivityScreen {
  private static final String VIEW = "activities-view";
  private final Kit kit;
  private final Messages messages;
  private final ActivityScreenModel model;
  private final ActivityForm form;
  private final RegisterTable<Activity> table;
  private final RegisterPane<Activity> root;
  // Kept: the board hears of it weakly.
  private final ObservableValue<@Nullable String> openId;
  final CardBoard<Activity> board;
  final MonthView month;

  public ActivityScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, Clock.systemDefaultZone());
  }

  ActivityScreen(Workspace workspace, CityId city, Kit kit, InstantSource clock) {
    this.kit = kit;
    messages = kit.messages();
    model = new ActivityScreenModel(workspace, kit.jobs(), city, kit.catalogue(), clock);
    form = new ActivityForm(model, kit);
    HistoryPart.addTo(
        form.form,
        "activity",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.ACTIVITY, it.version(), it.id().value()));
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
    openId = model.register.openProperty().map(it -> it.id().value().toString());
    board =
        new CardBoard<>(
            "activities-board-view",
            messages.get("activity.board"),
            kit,
            table.shownRows(),
            new ActivityCards(model, messages, it -> table.select(it.id()), model::setStatus),
            workspace.readOnly(),
            openId);
    model.choicesProperty().subscribe(_ -> board.refresh());
    month = new MonthView(model, kit, table.shownRows(), this::open, this::addOn);
    view("month", Feather.CALENDAR, messages.get("activity.month"), month);
    view("board", Feather.TRELLO, messages.get("activity.board"), board.root());
    fromFormat();
    nextYear();
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
        .of(
            Activity.class,
            Stakeholder.class,
            Partnership.class,
            Step.class,
            Meeting.class,
            BudgetLine.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  /// The view that was used last is there again the next time.
  private void view(String name, Feather icon, String word, Node view) {
    var toggle = root.otherView(name, icon, word, view);
    toggle.setSelected(kit.settings().choice(VIEW).orElse("").equals(name));
    toggle
        .selectedProperty()
        .subscribe(
            (before, chosen) -> {
              if (chosen) kit.settings().rememberChoice(VIEW, name);
              else if (kit.settings().choice(VIEW).orElse("").equals(name))
                kit.settings().rememberChoice(VIEW, "");
            });
  }

  private void fromFormat() {
    var menu = root.addMenu("formats", Feather.LAYERS, messages.get("activity.fromFormat"));
    for (var format : kit.catalogue().formats()) {
      var item = new MenuItem(form.formatName(format.id()));
      item.setId("activities-format-" + format.id());
      item.setOnAction(_ -> root.begin(() -> model.begin(format, messages)));
      menu.getItems().add(item);
    }
  }

  private void nextYear() {
    root.manyTool(
        "next-year",
        Feather.FAST_FORWARD,
        messages.get("activity.nextYear"),
        this::copyToNextYear,
        Bindings.isEmpty(table.selection()).or(root.readOnlyProperty()));
    root.more(
            "to-next-year",
            Feather.FAST_FORWARD,
            messages.get("activity.nextYear"),
            this::copyToNextYear)
        .disableProperty()
        .bind(Bindings.isEmpty(table.selection()).or(root.readOnlyProperty()));
  }

  private void copyToNextYear() {
    form.form.commit();
    new NextYearDialog(kit, table.selection()).ask(root, model::copyToNextYear);
  }

  private void open(MonthPage.Item it) {
    if (it.other() != null) kit.navigator().open(it.other().place());
    else if (it.activity() != null) table.select(it.activity().id());
  }

  private void addOn(LocalDate day) {
    root.begin(() -> model.begin(messages.get("activity.untitled"), day));
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

  /// Shows some of them only, until that is taken back.
  ///
  /// @param words what they are
  public void show(String words, List<ActivityId> some) {
    table.only(new RegisterTable.Only(words, Set.copyOf(some)));
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
        RegisterColumn.<Activity, PartialDate>sorted(
                "start", "field.activity.start", it -> written(it.start(), it), Activity::start)
            .asDate()
            .width(150),
        date("end", Activity::end).hidden(),
        text("startTime", it -> time(it.timing().from())).width(90).hidden(),
        text("endTime", it -> time(it.timing().to())).width(90).hidden(),
        text("recurrence", this::recurrence).width(220).hidden(),
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
        text("setting", it -> form.settingName(it.setting()))
            .choice(Activity::setting, form::settingName)
            .width(150)
            .hidden(),
        text("format", it -> form.formatName(it.format()))
            .choice(Activity::format, form::formatName)
            .width(130)
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
        count("participantsPlanned", it -> it.participation().plannedInAll()),
        count("participantsActual", it -> it.participation().actualInAll()),
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

  private @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : messages.time(time);
  }

  private @Nullable String recurrence(Activity it) {
    var recurrence = it.timing().recurrence();
    return recurrence == null || it.start() == null
        ? null
        : new RecurrenceWords(messages).of(recurrence, it.start().first());
  }

  /// Of what takes place again, how many times.
  private @Nullable String written(@Nullable PartialDate start, Activity it) {
    return start != null && it.isRecurring()
        ? messages.get("recurrence.firstOf", start, it.days().size())
        : written(start);
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

  static Feather icon(ActivityStatus status) {
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
