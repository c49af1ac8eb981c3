// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.domain.privacy.SubjectCategory;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.exchange.backup.Rotation;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.privacy.AccessFile;
import org.learningcitydesk.report.privacy.PrivacySource;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.ErasureOrder;
import org.learningcitydesk.workspace.Footprint;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// How the duties of data protection stand in a city, and what can be done about them.
final class PrivacyScreenModel {
  final ObjectProperty<PrivacyView> view =
      new SimpleObjectProperty<>(this, "view", PrivacyView.EVERYBODY);
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Messages messages;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<@Nullable PrivacySource> source =
      new ReadOnlyObjectWrapper<>(this, "source");
  private final ReadOnlyObjectWrapper<@Nullable Erased> erased =
      new ReadOnlyObjectWrapper<>(this, "erased");
  private final @Nullable Backups backups;

  /// What an erasure took away and left.
  ///
  /// @param older backups that were made before it
  record Erased(Footprint footprint, List<Backup> older) {
    Erased {
      older = List.copyOf(older);
    }

    static boolean isThere(Backup backup) {
      return Files.exists(backup.file());
    }

    /// When the last of them is thinned away by itself.
    LocalDate gone() {
      return older.stream()
          .map(it -> Rotation.gone(it.heading().at(), ZoneId.systemDefault()))
          .max(LocalDate::compareTo)
          .orElseThrow();
    }
  }

  PrivacyScreenModel(
      Workspace workspace,
      Jobs jobs,
      CityId city,
      Messages messages,
      Supplier<LocalDate> today,
      @Nullable Backups backups) {
    this.backups = backups;
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.messages = messages;
    this.today = today;
  }

  /// Null until it was read for the first time.
  ReadOnlyObjectProperty<@Nullable PrivacySource> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /// What the last erasure took away and left.
  ReadOnlyObjectProperty<@Nullable Erased> erasedProperty() {
    return erased.getReadOnlyProperty();
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  LocalDate today() {
    return today.get();
  }

  void reload() {
    var day = today();
    jobs.load(
        () ->
            workspace.read(
                tx ->
                    tx.cities().find(city).isEmpty()
                        ? Optional.<PrivacySource>empty()
                        : Optional.of(PrivacySource.read(tx, city, day))),
        it -> it.ifPresent(source::set));
  }

  /// Those of the view.
  List<Standing> persons(PrivacyView which) {
    var read = source.get();
    if (read == null) return List.of();
    if (which == PrivacyView.REMOVED) return read.removed();
    return read.persons().stream().filter(it -> which.shows(it, today())).toList();
  }

  Controller controller() {
    var read = source.get();
    return read == null ? Controller.blank(city) : read.controller();
  }

  RetentionRule rule(SubjectCategory category) {
    var read = source.get();
    return (read == null ? List.<RetentionRule>of() : read.rules())
        .stream()
            .filter(it -> it.category() == category)
            .findFirst()
            .orElseGet(() -> RetentionRule.blank(city, category));
  }

  void save(UnaryOperator<Controller> change) {
    // What the rules refuse is refused here, at its field.
    if (change.apply(controller()).equals(controller())) return;
    jobs.save(
        () ->
            workspace.change(
                "change.privacy.controller",
                tx -> tx.privacy().save(change.apply(tx.privacy().controller(city)))));
  }

  void save(RetentionRule rule) {
    jobs.save(() -> workspace.change("change.privacy.rule", tx -> tx.privacy().save(rule)));
  }

  void informed(List<Standing> persons, PartialDate day) {
    edit("change.privacy.informed", persons, it -> it.withInformedOn(day));
  }

  void restrict(List<Standing> persons, boolean restricted) {
    edit(
        restricted ? "change.privacy.restricted" : "change.privacy.released",
        persons,
        it -> it.withRestricted(restricted));
  }

  private void edit(String label, List<Standing> persons, UnaryOperator<Person> change) {
    jobs.save(
        () ->
            workspace.change(
                Label.of(label, Integer.toString(persons.size())),
                tx ->
                    tx.persons()
                        .saveAll(
                            persons.stream()
                                .flatMap(it -> tx.persons().find(it.person().id()).stream())
                                .map(change)
                                .toList())));
  }

  /// Everything about a person into a file, by the ending of its name.
  void handOver(Person person, Path target, Consumer<Path> done) {
    var name = String.valueOf(target.getFileName());
    var ending = name.substring(name.lastIndexOf('.') + 1);
    jobs.start(
        "privacy.handingOver",
        progress -> {
          AccessFile.write(
              workspace, person.id(), messages, Instant.now(), ending, target, progress);
          if (!workspace.readOnly()) workspace.note(PrivacyDeed.ACCESS, person.id());
          return target;
        },
        done);
  }

  /// Where the persons are, before anything happens.
  void look(List<Standing> persons, Consumer<Footprint> done) {
    jobs.start(
        "privacy.looking",
        progress -> workspace.footprint(order(persons, Set.of()), progress),
        done);
  }

  /// Forgets the persons for good.
  void erase(List<Standing> persons, List<Attachment> files) {
    var gone =
        files.stream().map(Attachment::id).collect(Collectors.<AttachmentId>toUnmodifiableSet());
    erased.set(null);
    jobs.start(
        "privacy.erasing",
        progress -> {
          var older = backups == null ? List.<Backup>of() : backups.all();
          var footprint = workspace.erase(order(persons, gone), progress);
          // The next one no longer has them: it is made at once.
          if (backups != null) backups.make(BackupReason.ERASURE, progress);
          return new Erased(footprint, older.stream().filter(Erased::isThere).toList());
        },
        erased::set);
  }

  /// Deletes the backups that were made before the erasure.
  void deleteOlder() {
    var now = erased.get();
    if (now == null) return;
    jobs.save(
        () -> now.older().forEach(Backup::delete),
        () -> erased.set(new Erased(now.footprint(), List.of())));
  }

  private ErasureOrder order(List<Standing> persons, Set<AttachmentId> files) {
    var day = today();
    return new ErasureOrder(
        persons.stream().map(it -> it.person().id()).toList(),
        files,
        persons.stream().allMatch(it -> it.isOverOn(day))
            ? PrivacyDeed.EXPIRED
            : PrivacyDeed.ERASED,
        messages.get("privacy.erasedPerson"));
  }
}
