// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.time.PartialDate;

/// The path of the sample city: twenty months on the way, half of the steps behind it.
final class SamplePath {
  /// Step, state, planned start and end, actual start and end (days from today), lead, tasks done,
  /// reason or obstacle, next action, lesson.
  private static final String STEPS =
      """
      share-principles |completed     |-620|-570|-618|-566|Sindaca                                  |99| | |Partire da chi è già attivo ha reso più facile convincere gli incerti.
      sign-manifesto   |completed     |-570|-500|-560|-492|Sindaca                                  |99| | |Coinvolgere subito il segretario comunale ha evitato di rifare la proposta.
      commit-resources |completed     |-500|-400|-488|-372|Giunta comunale                          |99| | |I contributi in natura valgono quanto il capitolo di bilancio: vanno elencati.
      start-up-involve |completed     |-480|-370|-470|-355|Coordinatrice del percorso               |99| | |Andare nei quartieri porta voci che in municipio non arrivano.
      train-staff      |not-applicable|    |    |    |    |                                         |0 |Cinque dipendenti hanno già concluso un corso regionale sulla conduzione di processi partecipativi e conducono gli incontri da soli.| |
      decide-vision    |completed     |-360|-190|-348|-160|Cabina di regia                          |99| | |Il voto verbalizzato ha chiuso le discussioni sulle priorità.
      design-pathways  |in-progress   |-160|-20 |-150|    |Cabina di regia                          |5 |Il parere di fattibilità dell'ufficio tecnico su due schede è in ritardo.|Sollecitare l'ufficio tecnico e portare il piano in giunta|
      act-together     |in-progress   |-170|280 |-165|    |Coordinatrice del percorso               |3 |Mancano aule serali nel quartiere Stazione.|Chiedere al Centro per l'istruzione degli adulti due aule dal prossimo trimestre|
      join-networks    |suspended     |-120|120 |-110|    |Assessore alla cultura e all'istruzione  |2 |La prossima visita di studio è ferma fino alla variazione di bilancio.|Inserire la trasferta nella prossima variazione|
      relaunch-cycle   |not-started   |200 |270 |    |    |Coordinatrice del percorso               |0 | |Concordare con la cabina di regia la data dell'autovalutazione|
      """;

  /// Due days from today of the tasks that are still open, by step and place in the step; owners go
  /// with them.
  private static final String OPEN_TASKS =
      """
      design-pathways|6|-9 |Coordinatrice del percorso
      design-pathways|7|26 |Segretario comunale
      act-together   |4|12 |Ufficio cultura e biblioteche
      act-together   |5|-16|Cabina di regia
      act-together   |6|40 |Servizio finanziario
      act-together   |7|75 |Ufficio cultura e biblioteche
      act-together   |8|150|Pro Loco e Ufficio cultura
      join-networks  |3|95 |Assessore alla cultura e all'istruzione
      join-networks  |4|5  |Coordinatrice del percorso
      join-networks  |5|110|Giunta comunale
      join-networks  |6|   |
      relaunch-cycle |1|205|Coordinatrice del percorso
      relaunch-cycle |2|215|Cabina di regia
      relaunch-cycle |3|235|Coordinatrice del percorso
      relaunch-cycle |4|262|Sindaca
      """;

  /// Step, who closed it, how its criterion is met. The day is that of the actual end.
  private static final String CLOSINGS =
      """
      share-principles|Coordinatrice del percorso|Manifestazione di interesse protocollata; referente nominata dalla giunta; verbalizzati un incontro con la giunta e uno con associazioni e scuole.
      sign-manifesto  |Segretario comunale       |La deliberazione di Consiglio n. 14 è esecutiva, pubblicata all'albo e trasmessa via PEC; il Manifesto firmato dalla sindaca è agli atti.
      commit-resources|Servizio finanziario      |Il capitolo dedicato ha importo, annualità e responsabile; il primo impegno è assunto e nessuna somma è gestita da terzi.
      start-up-involve|Coordinatrice del percorso|Ogni elica ha almeno un soggetto coinvolto; la cabina di regia si è riunita tre volte con regole approvate.
      decide-vision   |Cabina di regia           |Il documento di visione con sei priorità votate è stato validato in seduta pubblica e recepito dalla giunta con la deliberazione n. 61.
      """;

  private static final List<String> OFFICES =
      List.of(
          "Coordinatrice del percorso",
          "Ufficio cultura e biblioteche",
          "Segretario comunale",
          "Servizio finanziario",
          "Addetto alla comunicazione");

  /// Step, type of document, days from today, number, protocol, body, title. A year follows each
  /// number.
  private static final String EVIDENCE =
      """
      share-principles|meeting-minutes        |-610|          |1187 |Giunta comunale             |Verbale del primo incontro con la sindaca e la giunta
      share-principles|meeting-minutes        |-588|          |1342 |Ufficio cultura e biblioteche|Verbale dell'incontro con le associazioni e le scuole
      share-principles|letter-of-interest     |-572|          |1420 |Sindaca                     |Manifestazione di interesse al percorso
      share-principles|taking-stock-note      |-568|          |     |Ufficio cultura e biblioteche|Scheda di ricognizione delle iniziative di apprendimento
      sign-manifesto  |regularity-opinions    |-534|          |1764 |Servizio finanziario        |Pareri di regolarità tecnica e contabile
      sign-manifesto  |council-resolution     |-520|DCC n. 14 |     |Consiglio comunale          |Adesione al Manifesto delle città che apprendono
      sign-manifesto  |publication-record     |-515|Albo n. 231|    |Segretario comunale         |Referto di pubblicazione all'albo pretorio
      sign-manifesto  |signed-manifesto       |-496|          |1987 |Sindaca                     |Manifesto sottoscritto
      sign-manifesto  |transmission-letter    |-494|          |1992 |Ufficio cultura e biblioteche|Nota di trasmissione degli atti via PEC
      commit-resources|dup-extract            |-430|DCC n. 31 |     |Consiglio comunale          |Estratto del DUP: obiettivo Città che apprende
      commit-resources|budget-line            |-395|DGC n. 112|     |Giunta comunale             |Scheda PEG e capitolo dedicato
      commit-resources|spending-determination |-374|Det. n. 208|3051|Responsabile del servizio   |Impegno di spesa per i laboratori di quartiere
      start-up-involve|attendance-sheet       |-452|          |     |Ufficio cultura e biblioteche|Foglio firme dell'incontro pubblico di avvio
      start-up-involve|steering-group-act     |-420|DGC n. 97 |     |Giunta comunale             |Costituzione della cabina di regia
      start-up-involve|ground-rules           |-402|          |2766 |Cabina di regia             |Regole di funzionamento della cabina di regia
      start-up-involve|stakeholder-register   |-360|          |     |Ufficio cultura e biblioteche|Registro e mappa dei portatori di interesse
      start-up-involve|privacy-notice         |-450|          |2410 |Responsabile della protezione dei dati|Informativa sul trattamento dei dati personali
      decide-vision   |context-analysis       |-300|          |4012 |Università di Montelieto    |Analisi dei bisogni per quartiere
      decide-vision   |workshop-report        |-236|          |4466 |Tavoli Aperti               |Report dei laboratori di visione
      decide-vision   |proposal-document      |-178|DGC n. 61 |     |Giunta comunale             |Documento di visione: Roccalieta impara in ogni stagione
      decide-vision   |answer-to-participants |-161|          |1533 |Cabina di regia             |Restituzione ai partecipanti
      design-pathways |project-sheet          |-84 |          |     |Cabina di regia             |Sei schede progetto per le priorità votate
      act-together    |partnership-agreement  |-140|Rep. n. 45|1702 |Sindaca                     |Patto educativo di comunità del Lungolago
      act-together    |attendance-sheet       |-58 |          |     |Ufficio cultura e biblioteche|Fogli firme delle attività del trimestre
      join-networks   |good-practice-sheet    |-62 |          |2204 |Biblioteca civica           |Scheda di buona pratica: la biblioteca dei mestieri
      """;

  private final Draw draw;
  private final Path path;
  private final List<Step> steps = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<String, StepId> byTemplate = new HashMap<>();

  SamplePath(Draw draw, CityId city, Catalogue catalogue) {
    this.draw = draw;
    var started = PathFromTemplate.start(city, catalogue.pathTemplate(), draw::identity);
    path = started.path();
    var states = new HashMap<String, Table.Row>();
    for (var row : Table.rows(STEPS)) states.put(row.text(0), row);
    var open = new HashMap<String, Table.Row>();
    var closings = new HashMap<String, Table.Row>();
    for (var row : Table.rows(CLOSINGS)) closings.put(row.text(0), row);
    for (var row : Table.rows(OPEN_TASKS)) open.put(row.text(0) + " " + row.text(1), row);
    for (var step : started.steps()) {
      var template = Objects.requireNonNull(step.templateStep());
      var row = Objects.requireNonNull(states.get(template));
      byTemplate.put(template, step.id());
      steps.add(closed(inState(step, row), closings.get(template)));
      for (var task : started.tasks())
        if (task.step().equals(step.id()))
          tasks.add(inState(task, row, open.get(template + " " + task.order())));
    }
    for (var row : Table.rows(EVIDENCE)) evidence.add(evidence(row));
  }

  private Step inState(Step step, Table.Row row) {
    var status = StepStatus.of(row.text(1));
    var remark = row.orNull(8);
    var applies = status != StepStatus.NOT_APPLICABLE;
    return step.withReason(applies ? null : remark)
        .withStatus(status)
        .withObstacle(applies ? remark : null)
        .withLead(row.orNull(6))
        .withPlanned(new Step.Span(date(row.number(2)), date(row.number(3))))
        .withActual(new Step.Span(date(row.number(4)), date(row.number(5))))
        .withNextAction(row.orNull(9))
        .withLesson(row.orNull(10));
  }

  private static Step closed(Step step, Table.@Nullable Row closing) {
    var end = step.actual().end();
    return closing == null || end == null
        ? step
        : step.closed(new Closing(closing.text(1), end, closing.text(2)));
  }

  private Task inState(Task task, Table.Row step, Table.@Nullable Row open) {
    if (task.order() <= step.whole(7)) {
      var from = Objects.requireNonNull(step.number(4));
      var to = step.number(5) == null ? -14 : step.whole(5);
      var doneOn = from + (to - from) * task.order() / (step.whole(7) == 99 ? 8 : step.whole(7));
      return task.withDone(true)
          .withDoneOn(date(doneOn))
          .withDue(date(doneOn + draw.between(-10, 20)))
          .withOwner(draw.one(OFFICES));
    }
    return open == null ? task : task.withOwner(open.orNull(3)).withDue(date(open.number(2)));
  }

  private Evidence evidence(Table.Row row) {
    var dated = draw.workday(row.whole(2));
    var number = row.orNull(3);
    var protocol = row.orNull(4);
    var step = Objects.requireNonNull(byTemplate.get(row.text(0)));
    return new Evidence(
        new EvidenceId(draw.identity()),
        0,
        step,
        row.text(1),
        row.text(6),
        number == null ? null : number + "/" + dated.getYear(),
        protocol == null ? null : protocol + "/" + dated.getYear(),
        PartialDate.of(dated),
        row.orNull(5),
        null,
        null);
  }

  private @Nullable PartialDate date(@Nullable Integer days) {
    return days == null ? null : draw.date(days);
  }

  Path path() {
    return path;
  }

  List<Step> steps() {
    return steps;
  }

  List<Task> tasks() {
    return tasks;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /// The step that was made from this one of the template.
  StepId step(String template) {
    return Objects.requireNonNull(byTemplate.get(template));
  }
}
