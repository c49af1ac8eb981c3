// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.sample;

import java.util.List;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.sample.Noted;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// What happened in the sample city, one change after the other, each dated by its day and named
/// as if somebody had done it in the window.
final class SampleJournal {
  private final CityId city;
  private int minutes;

  SampleJournal(CityId city) {
    this.city = city;
  }

  /// @param noted in the order of their days
  List<Workspace.Dated> of(List<Noted> noted) {
    return noted.stream().map(this::change).toList();
  }

  private Workspace.Dated change(Noted it) {
    return new Workspace.Dated(
        SampleCityWriter.morning(it.day()).plusSeconds(60L * minutes++),
        label(it),
        tx -> save(tx, it));
  }

  private static Label label(Noted noted) {
    return switch (noted) {
      case Noted.OfStep it -> Label.of("change.step.edited", it.step().title().it());
      case Noted.OfTask it -> Label.of("change.task.done", it.task().text().it());
      case Noted.OfEvidence it -> Label.of("change.evidence.added", it.evidence().title());
      case Noted.OfPartnership it -> Label.of("change.partnership.moved", it.partnership().name());
      case Noted.OfActivity it -> Label.of("change.activity.edited", it.activity().title());
      case Noted.OfMeeting it -> Label.of("change.meeting.added", it.meeting().title());
      case Noted.OfContact it ->
          Label.of("change.contact.added", Contact.titleOf(it.contact().summary()));
      case Noted.OfStakeholder it -> Label.of("change.stakeholder.edited", it.stakeholder().name());
      case Noted.Council it -> Label.of("change.baseline.taken", it.name());
    };
  }

  private void save(Tx tx, Noted noted) {
    switch (noted) {
      case Noted.OfStep(_, var it) ->
          tx.paths().save(it.withVersion(tx.paths().step(it.id()).orElseThrow().version()));
      case Noted.OfTask(_, var it) ->
          tx.paths().save(it.withVersion(tx.paths().task(it.id()).orElseThrow().version()));
      case Noted.OfEvidence(_, var it) -> tx.paths().save(it);
      case Noted.OfPartnership(_, var it, var change) -> {
        var version = tx.partnerships().find(it.id()).orElseThrow().version();
        tx.partnerships().saveAsMoved(List.of(it.withVersion(version)));
        tx.partnerships().saveChanges(List.of(change));
      }
      case Noted.OfActivity(_, var it) ->
          tx.activities()
              .save(it.withVersion(tx.activities().find(it.id()).orElseThrow().version()));
      case Noted.OfMeeting(_, var it) -> tx.meetings().save(it);
      case Noted.OfContact(_, var it) -> tx.contacts().save(it);
      case Noted.OfStakeholder(_, var it) -> {
        var version = tx.stakeholders().find(it.id()).map(one -> one.version()).orElse(0L);
        tx.stakeholders().saveAsAssessed(List.of(it.withVersion(version)));
      }
      case Noted.Council(_, var name, var note) -> tx.baselines().freeze(city, name, note, null);
    }
  }
}
