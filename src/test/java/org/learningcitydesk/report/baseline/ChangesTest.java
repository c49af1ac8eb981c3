// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.baseline.Cause;
import org.learningcitydesk.domain.baseline.ChangeTopic;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.baseline.Subject;
import org.learningcitydesk.domain.baseline.WhatChanged;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.PathId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What somebody did between two councils, and what is said of it in either language.
class ChangesTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Torrechiara");
  private final Path path =
      new Path(PathId.next(), 0, city.id(), "own", "1", new LocalText("Path", "Percorso"), null);
  private final Step vision = step(1, "Vision", "Visione");
  private final Step staff = step(2, "Staff", "Personale");
  private final Task ask = task(vision, 1, "Ask", "Chiedere");
  private final Task write = task(vision, 2, "Write", "Scrivere");
  private final Task teach = task(staff, 1, "Teach", "Formare");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "informal-cooperation", "contact");
  private final Meeting board = Meeting.on(city.id(), LocalDate.of(2026, 9, 3), "Cabina di regia");
  private final Activity festival = activity("Festa dei libri", 5, null);

  private Step step(int number, String en, String it) {
    return new Step(
        StepId.next(),
        0,
        path.id(),
        null,
        number,
        new LocalText(en, it),
        new LocalText("", ""),
        new LocalText("", ""),
        Basis.OWN,
        StepStatus.NOT_STARTED,
        null,
        null,
        Step.Span.OPEN,
        Step.Span.OPEN,
        null,
        null,
        null);
  }

  private static Task task(Step step, int order, String en, String it) {
    return new Task(
        TaskId.next(), 0, step.id(), null, order, new LocalText(en, it), null, null, null, false);
  }

  private Activity activity(String title, int day, Integer actual) {
    return Activity.titled(
            city.id(), title, "exhibition", PartialDate.of(LocalDate.of(2026, 8, day)))
        .withParticipation(new Activity.Participation(List.of(), 40, actual));
  }

  @BeforeEach
  void begin() {
    workspace.change(
        "change.city.added",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(path);
          tx.paths().saveSteps(List.of(vision, staff));
          tx.paths().saveTasks(List.of(ask, write, teach));
          tx.stakeholders().save(library);
          tx.partnerships().save(pact);
          tx.activities().save(festival);
          tx.meetings().save(board);
        });
    workspace.change(
        "change.baseline.taken",
        tx -> tx.baselines().freeze(city.id(), "Consiglio di giugno", null, null));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private ChangesSource source() {
    return source(workspace.read(tx -> ChangesSource.latest(tx, city.id()).orElseThrow()));
  }

  private ChangesSource source(Moment from) {
    return workspace.read(
        tx ->
            ChangesSource.read(tx, city.id(), from, new Moment.Now(), CATALOGUE, LocalDate.now()));
  }

  private List<String> said(Locale language) {
    return said(source(), language);
  }

  private static List<String> said(ChangesSource source, Locale language) {
    var words = new ChangeWords(Messages.in(language), CATALOGUE, source.restricted());
    var lines = new ArrayList<String>();
    for (var section : source.changes().sections())
      for (var entry : section.entries()) {
        lines.add(words.sentence(entry.change()));
        for (var part : entry.parts()) lines.add("- " + words.sentence(part.change()));
      }
    return lines;
  }

  private void work() {
    workspace.change(
        Label.of("change.step.edited", "Visione"),
        tx -> tx.paths().save(vision.withVersion(1).withStatus(StepStatus.IN_PROGRESS)));
    workspace.change(
        Label.of("change.step.edited", "Personale"),
        tx ->
            tx.paths()
                .save(
                    staff
                        .withVersion(1)
                        .withReason("Corso già svolto")
                        .withStatus(StepStatus.NOT_APPLICABLE)));
    workspace.change(
        Label.of("change.task.done", "Chiedere"),
        tx -> tx.paths().save(ask.withVersion(1).ticked(true, LocalDate.of(2026, 7, 1))));
    workspace.change(
        Label.of("change.evidence.added", "Verbale"),
        tx ->
            tx.paths()
                .save(
                    new Evidence(
                        EvidenceId.next(),
                        0,
                        vision.id(),
                        "meeting-minutes",
                        "Incontro con Ada Nardi",
                        "12/2026",
                        null,
                        PartialDate.of(LocalDate.of(2026, 7, 2)),
                        null,
                        null,
                        null)));
    workspace.change(
        Label.of("change.partnership.moved", "Patto per la lettura"),
        tx -> tx.partnerships().save(pact.withVersion(1).withState("active")));
    workspace.change(
        "change.activity.edited",
        tx -> {
          tx.activities()
              .save(
                  festival
                      .withVersion(1)
                      .withStatus(ActivityStatus.DONE)
                      .withParticipation(new Activity.Participation(List.of(), 40, 35)));
          tx.activities().save(activity("Corso di canto", 20, null));
        });
    workspace.change(
        "change.meeting.edited",
        tx ->
            tx.meetings()
                .save(
                    board
                        .withVersion(1)
                        .withStatus(MeetingStatus.HELD)
                        .withDecisions(
                            List.of(
                                Decision.of(null, "Si apre la sera"),
                                Decision.of(null, "Il compenso di Ada Nardi")
                                    .withConfidential(true)))));
    workspace.change(
        "change.imported",
        tx -> {
          tx.stakeholders()
              .save(
                  library
                      .withVersion(1)
                      .withStance(library.stance().withEngagement(EngagementStatus.ENGAGED)));
          tx.stakeholders()
              .saveAll(
                  List.of(
                      Stakeholder.named(city.id(), "Coro", Helix.CIVIL_SOCIETY),
                      Stakeholder.named(city.id(), "Banda", Helix.CIVIL_SOCIETY)));
          tx.contacts().save(Contact.on(city.id(), LocalDate.of(2026, 7, 9), "Telefonata"));
          tx.persons().save(Person.named(city.id(), "Ada Nardi").withRestricted(true));
        });
  }

  @Test
  void everySentenceIsSaidInEnglish() {
    work();
    assertEquals(
        List.of(
            "“1. Vision” is in progress (before: not started).",
            "“1. Vision”: 1 of 2 tasks done (before: 0 of 2).",
            "Evidence for “1. Vision”: Minutes, Incontro con A person whose data must not be used, 12/2026, 2 Jul 2026.",
            "“2. Staff” does not apply and no longer counts (before: not started). Reason: Corso già svolto",
            "Partnership “Patto per la lettura”: active (before: first contact).",
            "One activity was held, with 35 participants.",
            "- Festa dei libri (5 Aug 2026): 35 participants",
            "One new activity in the programme.",
            "- Corso di canto (20 Aug 2026)",
            "The meeting “Cabina di regia” was held (3 Sept 2026).",
            "- Decision (adopted): Si apre la sera",
            "Civil society and culture: 2 new stakeholders: Banda; Coro.",
            "One stakeholder is now “Engaged”: Biblioteca civica.",
            "One new entry in the log of contacts."),
        said(Locale.ENGLISH));
  }

  @Test
  void andInItalian() {
    work();
    assertEquals(
        List.of(
            "«1. Visione» è in corso (prima: non avviato).",
            "«1. Visione»: compiti svolti 1 su 2 (prima: 0 su 2).",
            "Evidenza per «1. Visione»: Verbale, Incontro con Persona con trattamento dei dati limitato, 12/2026, 2 lug 2026.",
            "«2. Personale» non si applica e non conta più (prima: non avviato). Motivo: Corso già svolto",
            "Partenariato «Patto per la lettura»: attivo (prima: primo contatto).",
            "Si è svolta un'attività, con 35 partecipanti.",
            "- Festa dei libri (5 ago 2026): 35 partecipanti",
            "Una nuova attività in programma.",
            "- Corso di canto (20 ago 2026)",
            "Si è tenuta la riunione «Cabina di regia» (3 set 2026).",
            "- Decisione (approvata): Si apre la sera",
            "Società civile e cultura: 2 nuovi portatori di interesse: Banda; Coro.",
            "Un portatore di interesse risulta ora «Coinvolto»: Biblioteca civica.",
            "Una nuova voce nel registro dei contatti."),
        said(Locale.ITALIAN));
  }

  /// A step that does not apply is left out of both sides of the fraction.
  @Test
  void theFiguresAreThoseOfThenAndNow() {
    work();
    var words = new ChangeWords(Messages.in(Locale.ENGLISH), CATALOGUE, List.of());
    assertEquals(
        List.of(
            "Steps completed: 0 of 2 (0%) > 0 of 1 (0%) 0",
            "Tasks done: 0 of 3 (0%) > 1 of 2 (50%) +1",
            "Pieces of evidence: 0 > 1 +1",
            "Partnerships in force: 0 > 1 +1",
            "Activities held: 0 > 1 +1",
            "Participants counted: 0 > 35 +35",
            "Meetings held: 0 > 1 +1",
            "Stakeholders: 1 > 3 +2",
            "Entries in the log of contacts: 0 > 1 +1"),
        source().changes().figures().stream().map(it -> line(it, words)).toList());
  }

  private static String line(WhatChanged.Figure it, ChangeWords words) {
    return Messages.in(Locale.ENGLISH).label(it.what())
        + ": "
        + words.amount(it.then())
        + " > "
        + words.amount(it.now())
        + " "
        + words.difference(it);
  }

  @Test
  void eachSentenceKnowsTheChangeBehindIt() {
    work();
    var path = source().changes().sections().getFirst().entries();
    assertThat(path.getFirst().causes())
        .singleElement()
        .satisfies(
            it -> {
              assertEquals("change.step.edited", it.label());
              assertEquals(List.of("Visione"), it.args());
              assertEquals(System.getProperty("user.name", "?"), it.author());
            });
    assertEquals("change.task.done", path.get(1).causes().getFirst().label());
    var words = new ChangeWords(Messages.in(Locale.ITALIAN), CATALOGUE, List.of("Visione"));
    assertThat(words.causes(path.getFirst().causes()))
        .singleElement()
        .asString()
        .endsWith("Modifica del passo «Persona con trattamento dei dati limitato»");
  }

  private void spend() {
    var closing =
        new Closing(
            "Ada Nardi", PartialDate.of(LocalDate.of(2026, 7, 4)), "La visione è approvata");
    workspace.change(
        Label.of("change.step.closed", "Visione"),
        tx -> tx.paths().save(vision.withVersion(1).closed(closing)));
    var course = BudgetLine.titled(city.id(), 2026, "Corso con Ada Nardi");
    var rooms = BudgetLine.titled(city.id(), 2026, "Sale").withKind(ContributionKind.GOODS);
    var hours =
        BudgetLine.titled(city.id(), 2025, "Ore del personale")
            .withKind(ContributionKind.STAFF_TIME);
    workspace.change(
        "change.budgetLine.added",
        tx ->
            tx.budget()
                .saveAll(
                    List.of(
                        course.withPlanned(new BigDecimal("1000")),
                        rooms.withPlanned(new BigDecimal("300")),
                        hours.withPlanned(new BigDecimal("40")))));
    workspace.change(
        "change.baseline.taken", tx -> tx.baselines().freeze(city.id(), "Luglio", null, null));
    workspace.change(
        Label.of("change.budgetLine.edited", "Corso"),
        tx -> {
          tx.budget()
              .save(
                  tx.budget()
                      .find(course.id())
                      .orElseThrow()
                      .withPlanned(new BigDecimal("1200"))
                      .withCommitted(BigDecimal.ZERO)
                      .withActNumber("DD 12/2026")
                      .withCommittedOn(PartialDate.of(LocalDate.of(2026, 7, 20))));
          tx.budget().remove(rooms.id());
          tx.budget().save(BudgetLine.titled(city.id(), 2027, "Stampa"));
          tx.budget()
              .save(tx.budget().find(hours.id()).orElseThrow().withRate(new BigDecimal("25")));
          tx.paths()
              .save(
                  tx.paths()
                      .steps(city.id())
                      .getFirst()
                      .withClosing(closing.withStatement("Approvata con DCC 9")));
          tx.persons().save(Person.named(city.id(), "Ada Nardi").withRestricted(true));
        });
  }

  @Test
  void aClosedStepSaysByWhomWhenAndHow() {
    spend();
    var source =
        source(
            new Moment.Frozen(workspace.read(tx -> tx.baselines().all(city.id()).getLast()).id()));
    assertEquals(
        "“1. Vision” is completed (before: not started). Closed on 4 Jul 2026 by A person whose data must not be used: Approvata con DCC 9",
        said(source, Locale.ENGLISH).getFirst());
    assertEquals(
        List.of("change.step.closed"),
        source.changes().sections().getFirst().entries().getFirst().causes().stream()
            .map(Cause::label)
            .toList());
  }

  @Test
  void theBudgetIsToldLineByLine() {
    spend();
    assertEquals(
        List.of(
            "“1. Vision” was completed before; its closing is now recorded, on 4 Jul 2026 by A person whose data must not be used: Approvata con DCC 9",
            "New budget line for 2027, “Stampa”, without amounts yet.",
            "Budget line “Corso con A person whose data must not be used” for 2026: planned €1,200.00 (before: €1,000.00); committed €0.00 (before: not recorded); act DD 12/2026, 20 Jul 2026 (before: not recorded).",
            "Budget line “Ore del personale” for 2025: euros an hour €25.00 (before: not recorded).",
            "The budget line “Sale” for 2026 is no longer there (kind goods; planned €300.00)."),
        said(Locale.ENGLISH));
    assertEquals(
        List.of(
            "«1. Visione» era già completato; ora ne è registrata la chiusura, il 4 lug 2026 da Persona con trattamento dei dati limitato: Approvata con DCC 9",
            "Nuova voce di bilancio per il 2027, «Stampa», ancora senza importi.",
            "Voce di bilancio «Corso con Persona con trattamento dei dati limitato» per il 2026: previsto 1.200,00\u00a0€ (prima: 1.000,00\u00a0€); impegnato 0,00\u00a0€ (prima: non indicato); atto DD 12/2026, 20 lug 2026 (prima: non indicato).",
            "Voce di bilancio «Ore del personale» per il 2025: euro all'ora 25,00\u00a0€ (prima: non indicato).",
            "La voce di bilancio «Sale» per il 2026 non c'è più (tipo beni; previsto 300,00\u00a0€)."),
        said(Locale.ITALIAN));
    var budget = source().changes().sections().getLast();
    assertEquals(ChangeTopic.BUDGET, budget.topic());
    for (var it : budget.entries())
      assertEquals(
          List.of("change.budgetLine.edited"), it.causes().stream().map(Cause::label).toList());
    assertThat(budget.entries().get(1).change().subject()).isInstanceOf(Subject.OfBudgetLine.class);
  }

  /// Blank is not zero: from nothing to nought there is no difference that could be counted.
  @Test
  void theSumsOfTheBudgetAreThoseOfThenAndNow() {
    spend();
    var words = new ChangeWords(Messages.in(Locale.ENGLISH), CATALOGUE, List.of());
    assertThat(source().changes().figures().stream().map(it -> line(it, words)))
        .filteredOn(it -> it.startsWith("Budget"))
        .containsExactly(
            "Budget in cash, planned (all years): €1,000.00 > €1,200.00 +€200.00",
            "Budget in cash, committed (all years): – > €0.00 –",
            "Budget in kind, planned (all years): €300.00 > €1,000.00 +€700.00");
  }

  /// One date would let a course of ten evenings look like one evening.
  @Test
  void whatTakesPlaceAgainIsToldWithItsRhythm() {
    var course =
        activity("Corso di canto", 20, 30)
            .withStatus(ActivityStatus.DONE)
            .withTiming(
                Timing.NONE.withRecurrence(
                    new Recurrence(
                        Rhythm.Weeks.SAME_DAY, 1, new Recurrence.Limit.Times(10), List.of())));
    workspace.change("change.activity.added", tx -> tx.activities().save(course));
    assertEquals(
        "- Corso di canto (every Thursday, 10 times from 20 Aug 2026): 30 participants",
        said(Locale.ENGLISH).getLast());
    assertEquals(
        "- Corso di canto (ogni giovedì, 10 volte dal 20 ago 2026): 30 partecipanti",
        said(Locale.ITALIAN).getLast());
  }

  @Test
  void whatWasTakenBackDidNotHappen() {
    work();
    while (!workspace.undoable().orElseThrow().key().equals("change.baseline.taken"))
      workspace.undo();
    assertThat(source().changes().isNothing()).isTrue();
    assertThat(said(Locale.ENGLISH)).isEmpty();
    assertThat(ChangesText.of(source(), CATALOGUE, Messages.in(Locale.ENGLISH)))
        .endsWith("Nothing that is told here has changed.\n");
  }

  @Test
  void theTextHoldsEverySentence() {
    work();
    for (var language : Messages.LANGUAGES) {
      var text = ChangesText.of(source(), CATALOGUE, Messages.in(language));
      for (var it : said(language)) assertThat(text).contains(it);
      assertThat(text).doesNotContain("compenso").doesNotContain("Ada");
    }
  }
}
