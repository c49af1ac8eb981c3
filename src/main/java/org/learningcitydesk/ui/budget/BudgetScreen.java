// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.AlertRulesDialog;
import org.learningcitydesk.ui.control.CalendarDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.WrittenFiles;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The municipality's budget: the table of its lines with what they come to, and beside it the line
/// that is open.
public final class BudgetScreen {
  /// The height that lines and sums need together, in ems.
  private static final double ROOM = 19;

  private final Kit kit;
  private final Messages messages;
  private final BudgetScreenModel model;
  private final BudgetForm form;
  private final RegisterTable<BudgetLine> table;
  private final RegisterPane<BudgetLine> root;
  private final ObservableList<BudgetLine> shown; // kept: its listener is held weakly
  private final BudgetCards cards;
  private final YearChoice years;
  private boolean begun;
  private @Nullable BudgetLineId wanted;

  public BudgetScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  BudgetScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new BudgetScreenModel(workspace, kit.jobs(), city, today);
    var words = new BudgetWords(messages);
    var fields = new BudgetFields(model, messages);
    form = new BudgetForm(model, fields, kit);
    HistoryPart.addTo(
        form.form,
        "budget",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.BUDGET_LINE, it.version(), it.id().value()));
    table =
        new RegisterTable<>(
            "budget",
            kit,
            messages.get("budget.title"),
            BudgetLine::id,
            new BudgetColumns(model, messages, words).all());
    table.follow(model.register.records());
    root = new RegisterPane<>("budget", kit, table, form.form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    var totals =
        root.otherView(
            "totals",
            Feather.BAR_CHART_2,
            messages.get("budget.totals"),
            new BudgetTotalsPane(model, kit, table).root());
    var written = new WrittenFiles("budget-written", kit);
    root.page(new BudgetExport(workspace, city, kit).menu(this::cityName, written));
    root.more(
        "alerts",
        Feather.BELL,
        messages.get("alerts.edit"),
        () -> new AlertRulesDialog(workspace, city, kit).ask(root));
    root.more(
        "calendar",
        Feather.CALENDAR,
        messages.get("calendar.file"),
        () -> new CalendarDialog(workspace, city, kit).ask(root));
    years = new YearChoice(model, messages, table);
    root.firstTool(years, YearChoice.COLUMN, YearChoice::isOneYear);
    cards = new BudgetCards("budget-card", false, kit);
    root.above(cards, ROOM, totals.selectedProperty().not());
    root.above(written);
    root.follow(model.register, BudgetLine::id);
    new BatchTools<>(kit, root, table, it -> it, model.register, BudgetLine::id, fields.all())
        .install();
    GroupMenu.install("budget", kit, workspace, city, root, table);
    shown = table.shownRows();
    shown.addListener((ListChangeListener<BudgetLine>) _ -> sum());
    model.namesProperty().subscribe(_ -> sum());
    model.register.records().subscribe(this::beginWithYear);
    kit.versions()
        .of(BudgetLine.class, Step.class, Activity.class, Contribution.class, AlertRule.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  /// Brings one line to the front; null leaves the selection alone.
  public void open(@Nullable BudgetLineId line) {
    if (line == null) return;
    table.clearFilters();
    begun = false;
    wanted = line;
    model.register.open(line);
    beginWithYear();
  }

  /// Shows these lines only, whatever their year.
  public void show(String words, List<BudgetLineId> some) {
    begun = true;
    table.only(new RegisterTable.Only(words, Set.copyOf(some)));
  }

  /// At first the current year is shown, or that of the line to which somebody came; afterwards
  /// what the user chose.
  private void beginWithYear() {
    if (begun || model.register.records().isEmpty()) return;
    begun = true;
    years.choose(Optional.of(model.yearOf(wanted)));
  }

  private String cityName() {
    return model.names().source().city();
  }

  private void sum() {
    var lines = List.copyOf(shown);
    cards.show(model.totals(lines).all(), model.fromPartners(lines));
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("budget.title"),
        messages.get("budget.add"),
        messages.get("budget.empty"),
        messages.get("budget.emptyHint"),
        messages.get("budget.draft"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        this::add,
        this::duplicate,
        () -> model.remove(table.selection()),
        () -> kit.navigator().open(new Place.Import(null, ImportKind.BUDGET_LINES)),
        null,
        () -> kit.navigator().open(new Place.Start()));
  }

  /// A new line belongs to the year that was chosen last, and is seen among its lines.
  private void add() {
    model.begin(messages.get("budget.untitled"));
    if (!model.register.records().isEmpty()) years.choose(Optional.of(model.lastYear()));
    form.form.focusFirst();
  }

  private void duplicate() {
    model.register.duplicate(table.selection(), title -> messages.get("register.copyOf", title));
  }
}
