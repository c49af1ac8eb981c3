// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleHistory;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// Writes the sample city with its past: what was there on the first day in one change, then what
/// was written down since, each on its day, all of it or nothing. Removes it in one change.
public final class SampleCityWriter {
  private static final int PIECE = 2000;

  private SampleCityWriter() {}

  /// @throws UserProblem where the workspace has it already
  public static void write(Workspace workspace, CityContents sample, Progress progress) {
    var past = SampleHistory.of(sample);
    var first = Label.of("change.sample.added");
    if (past.later().isEmpty()) {
      workspace.change(first, tx -> write(tx, sample, progress));
      return;
    }
    var made = new ArrayList<Workspace.Dated>();
    made.add(
        new Workspace.Dated(morning(past.began()), first, tx -> write(tx, past.first(), progress)));
    made.addAll(new SampleJournal(sample.city().id()).of(past.later()));
    workspace.changes(made);
  }

  static Instant morning(LocalDate day) {
    return day.atTime(9, 30).atZone(ZoneId.systemDefault()).toInstant();
  }

  /// One step of undo brings it back.
  public static void remove(Workspace workspace, CityId sample) {
    workspace.change("change.sample.removed", tx -> tx.cities().remove(sample));
  }

  private static void write(Tx tx, CityContents sample, Progress progress) {
    var city = sample.city();
    if (tx.cities().find(city.id()).isPresent())
      throw new UserProblem("problem.sampleThere", city.name());
    var counted =
        new Counted(
            progress,
            (long) sample.stakeholders().size()
                + sample.partnerships().size()
                + sample.activities().size());
    tx.cities().save(city);
    sample.figures().forEach(tx.cities()::saveFigure);
    sample.memberships().forEach(tx.cities()::saveMembership);
    counted.save(sample.stakeholders(), tx.stakeholders()::saveAsAssessed);
    tx.assessments().saveAll(sample.assessments());
    tx.persons().saveAll(sample.persons());
    tx.persons().saveRoles(sample.roles());
    tx.paths().save(sample.path());
    tx.paths().saveSteps(sample.steps());
    tx.paths().saveTasks(sample.tasks());
    tx.paths().saveEvidence(sample.evidence());
    var template = Catalogue.shipped().pathTemplate();
    if (template.id().equals(sample.path().templateId())
        && template.version().equals(sample.path().templateVersion()))
      tx.pathTemplates().keep(sample.path().id(), template);
    counted.save(sample.partnerships(), tx.partnerships()::saveAsMoved);
    counted.save(sample.activities(), tx.activities()::saveAll);
    tx.contacts().saveAll(sample.contacts());
    tx.cadences().saveAll(sample.cadences());
    tx.partnerships().saveChanges(sample.stateChanges());
    tx.contributions().saveAll(sample.contributions());
    tx.governance().saveAll(sample.rounds());
    tx.workingGroups().saveAll(sample.groups());
    tx.meetings().saveAll(sample.meetings());
    tx.budget().saveAll(sample.budget());
  }

  /// Saves a long list piece by piece, so that somebody who waits sees it move and can stop it.
  private static final class Counted {
    private final Progress progress;
    private final long total;
    private long done;

    Counted(Progress progress, long total) {
      this.progress = progress;
      this.total = total;
    }

    <T> void save(List<T> all, Consumer<List<T>> store) {
      for (var from = 0; from < all.size(); from += PIECE) {
        var piece = all.subList(from, Math.min(all.size(), from + PIECE));
        store.accept(piece);
        done += piece.size();
        progress.step(done, total);
      }
    }
  }
}
