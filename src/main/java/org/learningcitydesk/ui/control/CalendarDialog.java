// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.exchange.calendar.CalendarExport;
import org.learningcitydesk.exchange.calendar.CalendarOrder;
import org.learningcitydesk.exchange.calendar.CalendarPart;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.workspace.Workspace;

/// Asks which dates of a city go into a calendar file and where it goes, writes it in the
/// background, and tells what was written.
public final class CalendarDialog {
  private static final String PARTS = "calendarParts";
  private static final String PROFILE = "calendarProfile";
  private final Workspace workspace;
  private final CityId city;
  private final Kit kit;

  public CalendarDialog(Workspace workspace, CityId city, Kit kit) {
    this.workspace = workspace;
    this.city = city;
    this.kit = kit;
  }

  /// What is ticked.
  @RecordBuilder
  record Draft(
      boolean agreements,
      boolean meetings,
      boolean actions,
      boolean activities,
      boolean steps,
      boolean planning,
      SharingProfile profile,
      String recipient,
      String purpose)
      implements CalendarDialogDraftBuilder.With {
    static Draft of(Set<CalendarPart> parts, SharingProfile profile) {
      return new Draft(
          parts.contains(CalendarPart.AGREEMENTS),
          parts.contains(CalendarPart.MEETINGS),
          parts.contains(CalendarPart.ACTIONS),
          parts.contains(CalendarPart.ACTIVITIES),
          parts.contains(CalendarPart.STEPS),
          parts.contains(CalendarPart.PLANNING),
          profile,
          "",
          "");
    }

    /// Who gets it; said of a complete file only.
    Disclosure disclosure() {
      var isFull = profile == SharingProfile.FULL;
      return new Disclosure(
          isFull ? recipient : null,
          isFull ? purpose : null,
          profile,
          List.of(SharedKinds.CALENDAR));
    }

    Set<CalendarPart> parts() {
      var parts = EnumSet.noneOf(CalendarPart.class);
      if (agreements) parts.add(CalendarPart.AGREEMENTS);
      if (meetings) parts.add(CalendarPart.MEETINGS);
      if (actions) parts.add(CalendarPart.ACTIONS);
      if (activities) parts.add(CalendarPart.ACTIVITIES);
      if (planning) parts.add(CalendarPart.PLANNING);
      if (steps) parts.add(CalendarPart.STEPS);
      if (parts.isEmpty()) throw new InvalidValue("calendar.agreements", "oneOfThese");
      return parts;
    }
  }

  /// @param owner the place that asks
  public void ask(Node owner) {
    kit.plainText().before(owner, kit, () -> load(owner));
  }

  private void load(Node owner) {
    kit.jobs()
        .load(
            () ->
                workspace.read(
                    tx ->
                        new Known(
                            tx.cities().find(city).map(City::name).orElse(""),
                            tx.persons().all(city))),
            it -> ask(owner, it));
  }

  /// What is known before it is asked.
  private record Known(String city, List<Person> persons) {}

  private void ask(Node owner, Known known) {
    var messages = kit.messages();
    var dialog = new FormDialog<>(kit, "calendar", Draft.of(remembered(), profile()));
    var form = dialog.form();
    form.remark(messages.get("calendar.remark"));
    form.check("calendar.agreements", Draft::agreements, Draft::withAgreements);
    form.check("calendar.meetings", Draft::meetings, Draft::withMeetings);
    form.check("calendar.actions", Draft::actions, Draft::withActions);
    form.check("calendar.activities", Draft::activities, Draft::withActivities);
    form.check("calendar.planning", Draft::planning, Draft::withPlanning)
        .hint(messages.get("calendar.planningHint"));
    form.check("calendar.steps", Draft::steps, Draft::withSteps);
    form.choice(
            "calendar.profile",
            List.of(SharingProfile.values()),
            messages::label,
            Draft::profile,
            Draft::withProfile)
        .hint(messages.get("calendar.profileHint"));
    var who = who(form);
    dialog.onChange(
        it ->
            who.forEach(
                node -> {
                  node.setVisible(it.profile() == SharingProfile.FULL);
                  node.setManaged(node.isVisible());
                }));
    dialog.ask(
        owner,
        messages.get("calendar.title"),
        messages.get("calendar.choose"),
        it -> {
          var disclosure = it.disclosure();
          disclosure.requireNobody(known.persons());
          return new Chosen(it.parts(), it.profile(), disclosure);
        },
        chosen -> choose(owner, known.city(), chosen));
  }

  /// Who gets a complete file, and what for.
  private List<Node> who(Form<Draft> form) {
    var isLocked = workspace.readOnly();
    var note = new Label(kit.messages().get(isLocked ? "sharing.whoReadOnly" : "sharing.whoNote"));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    form.wide(note);
    return isLocked
        ? List.of(note)
        : List.of(
            note,
            form.text("sharing.recipient", Draft::recipient, Draft::withRecipient),
            form.text("sharing.purpose", Draft::purpose, Draft::withPurpose));
  }

  /// What is to be written, and for whom.
  record Chosen(Set<CalendarPart> parts, SharingProfile profile, Disclosure disclosure) {
    Chosen(Set<CalendarPart> parts, SharingProfile profile) {
      this(parts, profile, new Disclosure(null, null, profile, List.of(SharedKinds.CALENDAR)));
    }
  }

  private SharingProfile profile() {
    var id = kit.settings().choice(PROFILE).orElse("");
    return Arrays.stream(SharingProfile.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElse(SharingProfile.USUAL);
  }

  /// The parts that were chosen last time; at first all.
  private Set<CalendarPart> remembered() {
    var ids = List.of(kit.settings().choice(PARTS).orElse("").split(" "));
    var parts =
        Arrays.stream(CalendarPart.values())
            .filter(it -> ids.contains(it.id()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CalendarPart.class)));
    return parts.isEmpty() ? EnumSet.allOf(CalendarPart.class) : parts;
  }

  private void choose(Node owner, String cityName, Chosen chosen) {
    var messages = kit.messages();
    kit.settings().rememberChoice(PROFILE, chosen.profile().id());
    kit.settings()
        .rememberChoice(
            PARTS, chosen.parts().stream().map(Code::id).collect(Collectors.joining(" ")));
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("calendar.title"));
    var names = new ExportMenu.Names(() -> cityName, messages.get("calendar.fileName"));
    chooser.setInitialFileName(names.of(LocalDate.now(), "", "ics"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.get("calendar.kind"), "*.ics"));
    kit.settings().folder("calendar").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    // Where the file is there already, this window of the system asks.
    var file = chooser.showSaveDialog(owner.getScene().getWindow());
    if (file == null) return;
    var folder = file.toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("calendar", folder);
    write(owner, chosen, file.toPath());
  }

  void write(Node owner, Chosen chosen, Path target) {
    var messages = kit.messages();
    var order =
        new CalendarOrder(chosen.parts(), chosen.profile(), messages, Clock.systemDefaultZone());
    kit.jobs()
        .start(
            "calendar.writing",
            progress -> {
              var written =
                  CalendarExport.write(workspace, city, order, target, kit.catalogue(), progress);
              keep(order, chosen.disclosure());
              return written;
            },
            written ->
                new WrittenNotice(
                        messages.get("calendar.done", String.valueOf(target.getFileName())),
                        written.sentences(messages),
                        target)
                    .show(owner, kit));
  }

  /// Of a file in which nobody is named nothing has to be remembered.
  private void keep(CalendarOrder order, Disclosure disclosure) {
    if (!disclosure.isTold()) return;
    var people = CalendarExport.people(workspace, city, order, kit.catalogue());
    if (people > 0)
      new Handover(workspace, city, disclosure).keep(Map.of(Handover.PERSONS, people));
  }
}
