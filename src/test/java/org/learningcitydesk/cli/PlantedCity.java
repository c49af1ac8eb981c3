// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// A city in which people, notes and secrets stand in every place where they can.
final class PlantedCity {
  /// What others must not find, in any of its files.
  static final List<String> SECRETS =
      List.of(
          "zelinda",
          "quarantotti",
          "ildebrando",
          "settebello",
          "gualtiero",
          "sconosciuto",
          "3337654321",
          "333 7654321",
          "esempio.it",
          "stlldb70",
          "segretonota",
          "segretoriservato");

  /// A person of the register, one who is a stakeholder, and one whom somebody only typed.
  private static final String LISTED = "Zelinda Quarantotti";

  private static final String STAKEHOLDER = "Ildebrando Settebello";
  private static final String TYPED = "Gualtiero Sconosciuto";
  private static final String NOTE = "SEGRETONOTA";

  /// What stands in a file that is attached; nobody can look through it.
  static final String ATTACHED = "com'era";

  private PlantedCity() {}

  static Path write(Path file) {
    try (var workspace = Workspace.create(file, _ -> {})) {
      fill(workspace);
    }
    return file;
  }

  static void fill(Workspace workspace) {
    var city = City.named("Rivalta").withContact("Ufficio scuola, " + LISTED);
    var id = city.id();
    var today = LocalDate.now();
    var person =
        Person.named(id, LISTED)
            .with(it -> it.email("zq@esempio.it").phone("333 7654321").notes(NOTE));
    var library = Stakeholder.named(id, "Biblioteca civica", Helix.GOVERNMENT);
    var office =
        library.with(
            it ->
                it.notes(NOTE)
                    .sectorNotes(NOTE)
                    .offers("Aula, chiedere a " + LISTED)
                    .reach(library.reach().withEmail("zq@esempio.it").withPhone("333 7654321")));
    var single = Stakeholder.named(id, STAKEHOLDER, Helix.CIVIL_SOCIETY);
    var alone =
        single.with(
            it ->
                it.taxCode("STLLDB70A01H501Z")
                    .notes(NOTE)
                    .reach(single.reach().withEmail("ildebrando@esempio.it")));
    var pact =
        Partnership.named(id, "Patto con " + LISTED, "memorandum-of-understanding", "active")
            .with(
                it ->
                    it.purpose("Leggere con Quarantotti Zelinda")
                        .notes(NOTE)
                        .members(
                            List.of(
                                new Member(office.id(), MemberRole.LEAD),
                                new Member(alone.id(), MemberRole.PARTNER))));
    var course =
        Activity.titled(id, "Corso di " + LISTED, "course", PartialDate.of(today))
            .with(
                it ->
                    it.status(ActivityStatus.CONFIRMED)
                        .place("Sala, scrivere a zq@esempio.it")
                        .lead(office.id())
                        .partners(List.of(alone.id()))
                        .partnership(pact.id())
                        .lesson(TYPED + " insegna")
                        .notes(NOTE));
    var started = PathFromTemplate.start(id, Catalogue.shipped().pathTemplate());
    var steps =
        started.steps().stream()
            .map(it -> it.with(one -> one.lead(TYPED).obstacle("Manca " + LISTED)))
            .map(
                it ->
                    it.number() == 5
                        ? it.with(
                            one ->
                                one.status(StepStatus.NOT_APPLICABLE)
                                    .reason("Se ne occupa " + LISTED))
                        : it)
            .toList();
    var contact =
        Contact.on(id, today, NOTE + " con " + LISTED)
            .with(
                it ->
                    it.stakeholders(List.of(office.id(), alone.id()))
                        .people(List.of(new Participant(person.id(), "bibliotecaria")))
                        .promises(List.of(Promise.of(NOTE).withOwner(TYPED))));
    var held = Meeting.on(id, today, "Riunione da " + LISTED);
    var meeting =
        held.with(
            it ->
                it.setting(
                        held.setting()
                            .with(of -> of.chair(TYPED).convenor(LISTED).minuteTaker(TYPED)))
                    .attendees(
                        List.of(
                            Attendee.of(person.id(), null),
                            Attendee.guest(TYPED),
                            Attendee.of(alone.id())))
                    .outcomes(
                        List.of(
                            Outcome.of(null, LISTED + " ha detto"),
                            Outcome.of(null, "SEGRETORISERVATO").withConfidential(true)))
                    .actions(
                        List.of(
                            ActionItem.of(null, "Chiamare zq@esempio.it")
                                .with(of -> of.owner(TYPED).due(PartialDate.of(today)))))
                    .notes(NOTE));
    var group =
        WorkingGroup.named(id, "Gruppo di " + LISTED)
            .with(
                it ->
                    it.members(List.of(GroupMember.of(person.id(), GroupRole.MEMBER))).notes(NOTE));
    var round =
        GovernanceRound.on(pact.id(), today, "Primo giro")
            .withAnswers(
                List.of(
                    GovernanceAnswer.blank(Side.PARTNER)
                        .with(
                            it ->
                                it.respondent(TYPED)
                                    .remark(NOTE)
                                    .scores(
                                        List.of(
                                            new Score(
                                                Catalogue.shipped()
                                                    .governance()
                                                    .criteria()
                                                    .getFirst()
                                                    .id(),
                                                3,
                                                NOTE))))));
    var line =
        BudgetLine.titled(id, today.getYear(), "Compenso a " + LISTED)
            .with(it -> it.sourceName(STAKEHOLDER).notes(NOTE));
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(office, alone));
          tx.persons().save(person);
          tx.persons()
              .saveRole(
                  new PersonRole(
                      PersonRoleId.next(),
                      0,
                      person.id(),
                      office.id(),
                      "bibliotecaria",
                      null,
                      null));
          tx.paths().save(started.path());
          tx.paths().saveSteps(steps);
          tx.partnerships().save(pact);
          tx.activities().save(course);
          tx.contacts().save(contact);
          tx.meetings().save(meeting);
          tx.workingGroups().save(group);
          tx.governance().save(round);
          tx.budget().save(line);
          var file =
              tx.attachments()
                  .add(
                      "verbale_Zelinda_Quarantotti.txt",
                      "text/plain",
                      () -> new ByteArrayInputStream(ATTACHED.getBytes(UTF_8)),
                      Progress.NONE);
          tx.paths()
              .save(
                  new Evidence(
                      EvidenceId.next(),
                      0,
                      steps.getFirst().id(),
                      "meeting-minutes",
                      "Verbale di " + LISTED,
                      "7/2026",
                      null,
                      PartialDate.of(today),
                      "Consiglio, " + TYPED,
                      "https://albo.example/atti",
                      file.id()));
        });
  }
}
