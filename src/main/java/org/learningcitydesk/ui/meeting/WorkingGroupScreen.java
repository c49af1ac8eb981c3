// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The working groups, and beside them the one that is open.
public final class WorkingGroupScreen {
  private final Kit kit;
  private final Messages messages;
  private final WorkingGroupScreenModel model;
  private final Form<WorkingGroup> form;
  private final RegisterTable<WorkingGroupRow> table;
  private final RegisterPane<WorkingGroupRow> root;

  public WorkingGroupScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  WorkingGroupScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new WorkingGroupScreenModel(workspace, kit.jobs(), city, today);
    form = new WorkingGroupForm(model, kit).form;
    HistoryPart.addTo(
        form,
        "group",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.WORKING_GROUP, it.version(), it.id().value()));
    table =
        new RegisterTable<>(
            "groups", kit, messages.get("workingGroup.listTitle"), WorkingGroupRow::id, columns());
    table.follow(model.rows);
    root = new RegisterPane<>("groups", kit, table, form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.way(
        "meetings",
        Feather.CLIPBOARD,
        messages.get("meeting.listTitle"),
        () -> kit.navigator().open(new Place.Meetings(null)));
    root.follow(model.register, WorkingGroupRow::id);
    kit.versions()
        .of(Stakeholder.class, Person.class, Partnership.class, WorkingGroup.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadNeighbours());
    kit.versions().of(Meeting.class).when(Shown.in(root)).subscribe(_ -> model.reloadMeetings());
    kit.versions().of(WorkingGroup.class).when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Node root() {
    return root;
  }

  /// Brings one group to the front.
  public void open(@Nullable WorkingGroupId group) {
    if (group == null) return;
    table.clearFilters();
    model.register.open(group);
  }

  /// Begins a group of a partnership.
  public void begin(PartnershipId partnership) {
    table.clearFilters();
    model.begin(
        messages.get("workingGroup.nameless"),
        partnership,
        () -> {
          root.applyCss();
          root.layout();
          form.focusFirst();
        });
  }

  private List<RegisterColumn<WorkingGroupRow>> columns() {
    return List.of(
        RegisterColumn.<WorkingGroupRow>text(
                "name", "field.workingGroup.name", row -> row.group().name())
            .width(220),
        RegisterColumn.<WorkingGroupRow>text(
                "area", "field.workingGroup.area", row -> row.group().area())
            .width(130),
        RegisterColumn.<WorkingGroupRow>text(
                "partnership",
                "field.workingGroup.partnership",
                row -> row.partnership().map(Partnership::name).orElse(null))
            .width(200),
        RegisterColumn.<WorkingGroupRow, Integer>sorted(
                "step",
                "field.workingGroup.step",
                row -> row.step().map(it -> it.label(messages.locale())).orElse(null),
                row -> row.step().map(Step::number).orElse(null))
            .width(140),
        RegisterColumn.<WorkingGroupRow>text(
                "coordinators", "workingGroup.coordinators", WorkingGroupRow::coordinators)
            .width(170),
        RegisterColumn.<WorkingGroupRow, Integer>number(
                "size",
                "workingGroup.size",
                row -> messages.number(row.group().members().size()),
                row -> row.group().members().size())
            .width(110),
        RegisterColumn.<WorkingGroupRow, Integer>number(
                "meetings",
                "meeting.listTitle",
                row -> messages.number(row.meetings()),
                WorkingGroupRow::meetings)
            .width(95),
        dated("from", row -> row.group().from()),
        dated("to", row -> row.group().to()),
        RegisterColumn.<WorkingGroupRow>text(
                "members", "field.workingGroup.members", WorkingGroupRow::members)
            .width(240)
            .hidden());
  }

  private RegisterColumn<WorkingGroupRow> dated(
      String id, java.util.function.Function<WorkingGroupRow, @Nullable PartialDate> date) {
    return RegisterColumn.<WorkingGroupRow, PartialDate>sorted(
            id,
            "field.workingGroup." + id,
            row -> {
              var it = date.apply(row);
              return it == null ? null : messages.date(it);
            },
            date)
        .asDate()
        .width(120);
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("workingGroup.listTitle"),
        messages.get("workingGroup.add"),
        messages.get("workingGroup.empty"),
        messages.get("workingGroup.emptyHint"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        () -> model.begin(messages.get("workingGroup.nameless")),
        null,
        () ->
            model.remove(
                table.selection().stream().map(WorkingGroupRow::group).toList(), this::ask),
        null,
        null,
        () -> kit.navigator().open(new Place.Start()));
  }

  private void ask(int chosen, List<Meeting> losing, Runnable goOn) {
    new Question(
            messages.get("workingGroup.removeQuestion", chosen),
            messages.get("workingGroup.removeMeetings", losing.size()),
            losing.stream().map(Meeting::title).toList(),
            messages.get("register.delete"))
        .ask(root, kit, goOn);
  }
}
