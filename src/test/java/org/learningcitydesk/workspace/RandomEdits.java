// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

/// A workspace with two cities, in the first of which somebody does one thing after the other
/// through the stores, as a number says; now and then a thing is taken back or made again.
final class RandomEdits implements AutoCloseable {
  final Workspace workspace = Workspace.inMemory(_ -> {});
  final City city = City.named("Torrechiara");
  private final City other = City.named("Borgoscuro");
  private int names;

  RandomEdits() {
    var path = PathFromTemplate.start(city.id(), Catalogue.shipped());
    workspace.change(
        "change.city.added",
        tx -> {
          tx.cities().save(city);
          tx.cities().save(other);
          tx.paths().save(path.path());
          tx.paths().saveSteps(path.steps());
          tx.paths().saveTasks(path.tasks());
          tx.partnerships()
              .save(Partnership.named(other.id(), "Altrove", "informal-cooperation", "active"));
        });
    for (var wish = 0; wish < 25; wish++) edit(wish * 1000 + wish);
  }

  @Override
  public void close() {
    workspace.close();
  }

  private String name(String word) {
    return word + " " + ++names;
  }

  private <T> T one(List<T> all, int which) {
    return all.get(which % all.size());
  }

  /// Does nothing where there is nothing to do it to.
  void edit(int wish) {
    var which = wish / 25;
    switch (wish % 25) {
      case 0 ->
          with(
              tx -> tx.paths().tasks(city.id()),
              which,
              (tx, it) -> tx.paths().save(it.ticked(!it.done(), LocalDate.of(2026, 6, 30))));
      case 1 ->
          with(
              tx -> tx.paths().steps(city.id()),
              which,
              (tx, it) ->
                  tx.paths()
                      .save(
                          it.closed(
                              new Closing(
                                  "Sindaca",
                                  PartialDate.of(LocalDate.of(2026, 6, 1 + which % 20)),
                                  name("Detto")))));
      case 2 ->
          with(
              tx -> tx.paths().steps(city.id()),
              which,
              (tx, it) ->
                  tx.paths()
                      .save(it.withReason("Motivo").withStatus(StepStatus.values()[which % 5])));
      case 3 ->
          with(
              tx -> tx.paths().steps(city.id()),
              which,
              (tx, it) ->
                  tx.paths()
                      .save(
                          new Evidence(
                              EvidenceId.next(),
                              0,
                              it.id(),
                              "council-resolution",
                              name("Delibera"),
                              null,
                              null,
                              null,
                              null,
                              null,
                              null)));
      case 4 -> change(tx -> tx.budget().save(budgetLine(tx, which)));
      case 23 ->
          with(
              tx -> tx.budget().all(city.id()),
              which,
              (tx, it) -> {
                if (which % 3 == 0) tx.budget().remove(it.id());
                else
                  tx.budget()
                      .save(
                          it.withSpent(BigDecimal.valueOf(which % 70))
                              .withKind(ContributionKind.values()[which % 5])
                              .withActNumber(which % 2 == 0 ? null : name("DD")));
              });
      case 5 ->
          with(tx -> tx.paths().evidence(city.id()), which, (tx, it) -> tx.paths().remove(it.id()));
      case 6 ->
          with(
              tx -> tx.paths().steps(city.id()),
              which,
              (tx, it) -> {
                if (which % 4 == 0) tx.paths().remove(it.id());
                else tx.paths().save(it.withLead(name("Ufficio")));
              });
      case 7, 8 ->
          change(
              tx ->
                  tx.stakeholders()
                      .save(
                          Stakeholder.named(
                              which % 5 == 0 ? other.id() : city.id(),
                              name("Scuola"),
                              Helix.values()[which % 5])));
      case 9 ->
          with(
              tx -> tx.stakeholders().all(city.id()),
              which,
              (tx, it) ->
                  tx.stakeholders()
                      .save(
                          it.withHelix(Helix.values()[which % 5])
                              .withStance(
                                  it.stance()
                                      .withEngagement(EngagementStatus.values()[which % 7]))));
      case 10 ->
          with(
              tx -> tx.stakeholders().all(city.id()),
              which,
              (tx, it) -> tx.stakeholders().remove(it.id()));
      case 11, 12 ->
          with(
              tx -> tx.stakeholders().all(city.id()),
              which,
              (tx, it) ->
                  tx.partnerships()
                      .save(
                          Partnership.named(
                                  city.id(), name("Patto"), "informal-cooperation", "contact")
                              .withMembers(List.of(new Member(it.id(), MemberRole.PARTNER)))));
      case 13 ->
          with(
              tx -> tx.partnerships().all(city.id()),
              which,
              (tx, it) ->
                  tx.partnerships()
                      .save(
                          it.withState(which % 2 == 0 ? "signed" : "active")
                              .withMembers(
                                  tx.stakeholders().all(city.id()).stream()
                                      .limit(which % 4)
                                      .map(one -> new Member(one.id(), MemberRole.PARTNER))
                                      .toList())));
      case 14 ->
          with(
              tx -> tx.partnerships().all(city.id()),
              which,
              (tx, it) -> tx.partnerships().remove(it.id()));
      case 15, 16 -> change(tx -> tx.activities().save(activity(which)));
      case 17 ->
          with(
              tx -> tx.activities().all(city.id()),
              which,
              (tx, it) ->
                  tx.activities()
                      .save(
                          it.withStatus(ActivityStatus.values()[which % 6])
                              .withPartners(
                                  tx.stakeholders().all(city.id()).stream()
                                      .limit(which % 3)
                                      .map(Stakeholder::id)
                                      .toList())));
      case 18 ->
          with(
              tx -> tx.activities().all(city.id()),
              which,
              (tx, it) -> tx.activities().remove(it.id()));
      case 19 -> change(tx -> tx.meetings().save(meeting(which)));
      case 20 ->
          with(
              tx -> tx.meetings().all(city.id()),
              which,
              (tx, it) -> {
                if (which % 3 == 0) tx.meetings().remove(it.id());
                else
                  tx.meetings()
                      .save(
                          it.withStatus(MeetingStatus.values()[which % 3])
                              .withDecisions(List.of(Decision.of(null, name("Deciso"))))
                              .withOutcomes(List.of()));
              });
      case 21 ->
          change(
              tx ->
                  tx.contacts()
                      .save(
                          Contact.on(
                              city.id(),
                              LocalDate.of(2026, 5, 1 + which % 20),
                              name("Telefonata"))));
      case 22 ->
          with(
              tx -> tx.contacts().all(city.id()), which, (tx, it) -> tx.contacts().remove(it.id()));
      default -> {
        if (names < 12) return;
        for (var i = 0; i <= which % 4; i++) workspace.undo();
        for (var i = 0; i < which % 3; i++) workspace.redo();
      }
    }
  }

  private Activity activity(int which) {
    var counted = Breakdown.NONE.with(new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE), which % 9);
    var people =
        new Activity.Participation(List.of(), null, which % 3 == 0 ? null : which % 50)
            .withActualBy(which % 5 == 0 ? counted : Breakdown.NONE);
    return Activity.titled(
            city.id(), name("Corso"), "citizen-course", PartialDate.of(LocalDate.of(2026, 4, 1)))
        .withStatus(ActivityStatus.values()[which % 6])
        .withParticipation(people);
  }

  private BudgetLine budgetLine(Tx tx, int which) {
    var line = BudgetLine.titled(which % 7 == 0 ? other.id() : city.id(), 2026, name("Spesa"));
    if (which % 7 == 0) return line;
    var activities = tx.activities().all(city.id());
    return line.withPlanned(which % 4 == 0 ? null : BigDecimal.valueOf(which % 90))
        .withActivity(activities.isEmpty() ? null : one(activities, which).id());
  }

  private Meeting meeting(int which) {
    return Meeting.on(city.id(), LocalDate.of(2026, 3, 1 + which % 28), name("Cabina di regia"))
        .withStatus(MeetingStatus.values()[which % 3])
        .withAttendees(List.of(Attendee.guest("Ospite")))
        .withOutcomes(List.of(Outcome.of(null, "Detto")));
  }

  private interface Deed<T> {
    void to(Tx tx, T it);
  }

  private <T> void with(Function<Tx, List<T>> all, int which, Deed<T> deed) {
    change(
        tx -> {
          var there = all.apply(tx);
          if (!there.isEmpty()) deed.to(tx, one(there, which));
        });
  }

  private void change(java.util.function.Consumer<Tx> work) {
    workspace.change("change.test", work);
  }
}
