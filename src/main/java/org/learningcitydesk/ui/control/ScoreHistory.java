// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The scores that one stakeholder was given over time, the newest first. It changes nothing.
public final class ScoreHistory {
  private final Workspace workspace;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<List<Assessment>> assessments =
      new ReadOnlyObjectWrapper<>(this, "assessments", List.of());
  private @Nullable StakeholderId of;

  public ScoreHistory(Workspace workspace, Jobs jobs) {
    this.workspace = workspace;
    this.jobs = jobs;
  }

  public ReadOnlyObjectProperty<List<Assessment>> assessmentsProperty() {
    return assessments.getReadOnlyProperty();
  }

  /// Whose scores are read; null for nobody's.
  public void follow(@Nullable StakeholderId stakeholder) {
    if (stakeholder == null || !stakeholder.equals(of)) assessments.set(List.of());
    of = stakeholder;
    reload();
  }

  public void reload() {
    var wanted = of;
    if (wanted == null) return;
    jobs.load(
        () -> workspace.read(tx -> tx.assessments().of(wanted)),
        found -> {
          if (wanted.equals(of)) assessments.set(found);
        });
  }
}
