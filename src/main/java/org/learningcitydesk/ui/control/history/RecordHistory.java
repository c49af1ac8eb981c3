// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.history;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What was done to one record, the newest first; read only while somebody looks at it.
public final class RecordHistory {
  private final Workspace workspace;
  private final Jobs jobs;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable List<Deed>> deeds =
      new ReadOnlyObjectWrapper<>(this, "deeds");
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private @Nullable RecordRef of;

  public RecordHistory(Workspace workspace, Jobs jobs, Messages messages) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.messages = messages;
    wanted.subscribe((_, _) -> reload());
  }

  /// Null until it was read.
  public ReadOnlyObjectProperty<@Nullable List<Deed>> deedsProperty() {
    return deeds.getReadOnlyProperty();
  }

  /// Whether somebody wants to see it.
  public BooleanProperty wantedProperty() {
    return wanted;
  }

  public boolean readOnly() {
    return workspace.readOnly();
  }

  /// Whose history it is; null for nobody's.
  public void follow(@Nullable RecordRef record) {
    if (Objects.equals(record, of)) return;
    of = record;
    deeds.set(null);
    reload();
  }

  public void reload() {
    var record = of;
    if (record == null || !wanted.get()) return;
    jobs.load(
        () -> workspace.<List<Deed>>read(tx -> tx.history().of(record)),
        found -> {
          if (record.equals(of)) deeds.set(found);
        });
  }

  /// Puts into a field what stood there before a change.
  ///
  /// @param name of the record
  public void giveBack(long change, UUID row, String field, String name) {
    giveBack(workspace, jobs, messages, new Past(change, row, field, name));
  }

  /// @param name of the record
  public record Past(long change, UUID row, String field, String name) {}

  /// The same for whoever shows changes of many records.
  public static void giveBack(Workspace workspace, Jobs jobs, Messages messages, Past past) {
    jobs.save(
        () -> {
          try {
            workspace.change(
                Label.of("change.history.fieldReturned", past.name()),
                tx -> tx.history().giveBack(past.change(), past.row(), past.field()));
          } catch (InvalidValue invalid) {
            throw new UserProblem(invalid, "problem.history.refused", messages.sentence(invalid));
          }
        });
  }
}
