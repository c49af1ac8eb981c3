// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.order.RecordDocument;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.DocumentOwner;
import org.learningcitydesk.ui.control.Edits;
import org.learningcitydesk.ui.control.FiledDocuments;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// One partnership with all that belongs to it. Edits show at once.
final class SheetScreenModel {
  private record Reading(long upTo, Optional<Sheet> sheet) {}

  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final PartnershipId id;
  private final Catalogue catalogue;
  private final Supplier<LocalDate> today;
  private final Edits edits;
  final FiledDocuments documents;
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet");
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");

  SheetScreenModel(
      Workspace workspace,
      Jobs jobs,
      CityId city,
      PartnershipId id,
      Catalogue catalogue,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.id = id;
    this.catalogue = catalogue;
    this.today = today;
    edits = new Edits(workspace, jobs);
    documents = new FiledDocuments(workspace, jobs);
  }

  /// Null until it has been read.
  ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /// Whether the partnership is not there any more.
  ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  PartnershipId partnership() {
    return id;
  }

  Workspace workspace() {
    return workspace;
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  LocalDate today() {
    return today.get();
  }

  void reload() {
    documents.follow(DocumentOwner.of(id));
    jobs.load(
        () -> {
          var upTo = edits.written();
          return new Reading(upTo, workspace.read(tx -> Sheet.of(tx, city, id)));
        },
        this::arrived);
  }

  private void arrived(Reading reading) {
    if (!edits.allIn(reading.upTo())) {
      reload(); // edits are under way that this reading has not seen
      return;
    }
    gone.set(reading.sheet().isEmpty());
    reading.sheet().ifPresent(sheet::set);
  }

  /// Makes the sheet as a document, of what is stored; for any thread.
  DocumentMenu.Made document(Locale language, SharingProfile profile) {
    return DocumentMenu.Made.of(
        workspace.read(
            tx -> new RecordDocument.Sheet(id).made(tx, profile, language, catalogue, today())));
  }

  SharingDialog.Shared shared() {
    var document = new RecordDocument.Sheet(id);
    return new SharingDialog.Shared(
        workspace, city, SharedKinds.ofDocument(document.id()), document.profiles());
  }

  /// Shows what is on its way to the workspace.
  void show(Sheet next) {
    sheet.set(next);
  }

  void save(Label label, Consumer<Tx> work) {
    if (readOnly()) return;
    edits.save(label, work, () -> {}, _ -> reload());
  }

  /// What ends or has to be decided, the earliest first.
  List<Deadline> deadlines() {
    var it = sheet.get();
    return it == null
        ? List.of()
        : Deadline.of(List.of(it.partnership()), catalogue.lifecycle(), today());
  }

  /// Adds an activity that rests on the partnership; its lead is the one who leads here.
  void addActivity(String title, Consumer<ActivityId> then) {
    var it = sheet.get();
    if (it == null || readOnly()) return;
    var activity =
        Activity.titled(
                city, title, catalogue.activityTypes().getFirst().id(), PartialDate.of(today()))
            .withPartnership(id)
            .withStep(it.partnership().step())
            .withLead(lead(it).orElse(null));
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.activity.added", title), tx -> tx.activities().save(activity)),
        () -> then.accept(activity.id()));
  }

  private static Optional<StakeholderId> lead(Sheet it) {
    return it.partnership().members().stream()
        .filter(member -> member.role() == MemberRole.LEAD)
        .map(Member::stakeholder)
        .findFirst();
  }
}
