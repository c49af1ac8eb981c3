// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceAnswerId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.partnership.StateChangeId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

/// How the partnerships of the sample city came to their state, what their members bring in, and
/// how both sides judge them.
final class SampleAgreements {
  /// State, and the states before it.
  private static final String ROUTES =
      """
      proposal    |contact
      negotiation |contact proposal
      approval    |contact proposal negotiation
      signed      |contact proposal negotiation approval
      active      |contact proposal negotiation approval signed
      under-review|contact proposal approval signed active
      suspended   |contact proposal approval signed active
      renewed     |contact proposal approval signed active under-review
      concluded   |contact proposal approval signed active
      terminated  |contact proposal approval signed active
      """;

  /// State and why it was reached, where somebody wrote it down.
  private static final String NOTES =
      """
      under-review|Verifica prevista dall'accordo prima della scadenza
      suspended   |In attesa di una nuova sede di lavoro
      renewed     |Rinnovo approvato dalla giunta
      concluded   |Attività concluse e rendicontate
      terminated  |L'attività è chiusa per cambio di gestione
      signed      |Firmato da tutte le parti
      """;

  /// Partnership, stakeholder, years from this one, kind, planned, given, rate, description.
  private static final String CONTRIBUTIONS =
      """
      patto-lago|ic-lungolago|0 |space         |420  |385  |12   |Aule e palestra il pomeriggio
      patto-lago|ic-lungolago|0 |staff-time    |120  |118  |24.50|Docenti referenti
      patto-lago|cultura     |0 |cash          |6000 |6000 |     |Laboratori e materiali
      patto-lago|cultura     |0 |staff-time    |90   |104  |26   |Coordinamento
      patto-lago|tempo       |0 |volunteer-time|800  |640  |14   |Doposcuola
      patto-lago|museo       |0 |goods         |1500 |900  |     |Barche e attrezzature per le uscite
      patto-lago|parco       |0 |staff-time    |60   |     |25   |Guide del parco
      patto-lago|ic-lungolago|-1|space         |120  |120  |12   |Prime aperture di prova
      patto-lago|tempo       |-1|volunteer-time|200  |230  |14   |Doposcuola
      patto-lago|cultura     |1 |cash          |7500 |     |     |Stanziamento da confermare
      lettura   |biblioteca  |0 |staff-time    |150  |140  |23   |Bibliotecarie nelle scuole
      lettura   |tempo       |0 |volunteer-time|180  |195  |14   |Nonni lettori
      lettura   |infanzia    |0 |space         |60   |60   |     |Sezione e giardino
      mestieri  |artigiani   |0 |staff-time    |240  |176  |30   |Maestri artigiani
      mestieri  |panificio   |0 |goods         |600  |450  |     |Farine e ingredienti
      mestieri  |cantieri    |0 |space         |80   |40   |20   |Officina in bassa stagione
      italiano  |cpia        |0 |staff-time    |300  |260  |27   |Docenti
      italiano  |moschea     |0 |space         |200  |210  |     |Sala con custodia dei bambini
      rive      |canneto     |0 |volunteer-time|500  |480  |14   |Cura delle rive
      rive      |parco       |0 |goods         |800  |800  |     |Guanti, sacchi, pinze
      giovani   |fondazione  |1 |cash          |20000|     |     |Cofinanziamento del bando
      giovani   |giovani     |1 |staff-time    |400  |     |24   |Operatori
      barca     |cantieri    |0 |staff-time    |160  |60   |28   |Ore di falegnameria
      barca     |museo       |0 |cash          |3000 |1200 |     |Legname
      festa     |proloco     |-1|volunteer-time|350  |390  |14   |Allestimento
      festa     |banda       |-1|goods         |     |500  |     |Palco e strumenti
      """;

  /// Partnership, days from today, name, side, stakeholder, respondent, a score for each criterion
  /// of the catalogue in its order, a dash for not assessed.
  private static final String ANSWERS =
      """
      patto-lago|-135|Avvio del patto  |municipality|cultura     |Ufficio cultura            |433223-3342-
      patto-lago|-135|Avvio del patto  |partner     |ic-lungolago|Dirigenza                  |322-23-22321
      patto-lago|-135|Avvio del patto  |partner     |tempo       |Direttivo                  |423234322-22
      patto-lago|-70 |Verifica d'estate|municipality|cultura     |Ufficio cultura            |444334344434
      patto-lago|-70 |Verifica d'estate|partner     |ic-lungolago|Dirigenza                  |433333-33332
      patto-lago|-70 |Verifica d'estate|partner     |tempo       |Direttivo                  |434244332-33
      patto-lago|-70 |Verifica d'estate|partner     |museo       |                           |4--33-3--3--
      patto-lago|-14 |Autunno          |municipality|cultura     |Ufficio cultura            |554445444545
      patto-lago|-14 |Autunno          |municipality|giunta      |Assessorato                |55544544-434
      patto-lago|-14 |Autunno          |partner     |ic-lungolago|Dirigenza                  |444334343433
      patto-lago|-14 |Autunno          |partner     |tempo       |Direttivo                  |434344332234
      patto-lago|-14 |Autunno          |partner     |museo       |Direzione                  |543433-43344
      patto-lago|-14 |Autunno          |partner     |parco       |                           |4-44--4--3-4
      lettura   |-45 |Dopo un anno     |municipality|biblioteca  |Direzione                  |443333344-33
      lettura   |-45 |Dopo un anno     |partner     |infanzia    |Insegnanti                 |544443433243
      lettura   |-45 |Dopo un anno     |partner     |tempo       |Volontari                  |433233322-32
      salute    |-30 |Verifica          |municipality|ambito     |Coordinamento              |233222-33222
      salute    |-30 |Verifica          |partner     |asl        |Promozione della salute    |433333333433
      """;

  private final Draw draw;
  private final Catalogue catalogue;
  private final Map<String, Partnership> partnerships;
  private final Map<String, Stakeholder> stakeholders;

  /// @param partnerships by the keys of their table
  /// @param stakeholders the same
  SampleAgreements(
      Draw draw,
      Catalogue catalogue,
      Map<String, Partnership> partnerships,
      Map<String, Stakeholder> stakeholders) {
    this.draw = draw;
    this.catalogue = catalogue;
    this.partnerships = partnerships;
    this.stakeholders = stakeholders;
  }

  List<StateChange> stateChanges() {
    var notes = new LinkedHashMap<String, String>();
    for (var row : Table.rows(NOTES)) notes.put(row.text(0), row.text(1));
    var routes = new LinkedHashMap<String, List<String>>();
    for (var row : Table.rows(ROUTES)) routes.put(row.text(0), row.words(1));
    var changes = new ArrayList<StateChange>();
    for (var it : partnerships.values()) {
      var route = new ArrayList<>(routes.getOrDefault(it.state(), List.of()));
      if (it.type().equals("informal-cooperation")) route = new ArrayList<>(List.of("contact"));
      route.add(it.state());
      var day = lastChange(it);
      var reversed = new ArrayList<StateChange>();
      for (var i = route.size() - 1; i > 0; i--) {
        var to = route.get(i);
        reversed.add(
            new StateChange(
                new StateChangeId(draw.identity()),
                0,
                it.id(),
                route.get(i - 1),
                to,
                draw.date(day),
                "Ufficio cultura e biblioteche",
                notes.get(to)));
        day -= draw.between(12, 40);
      }
      changes.addAll(reversed.reversed());
    }
    return changes;
  }

  /// Days from today.
  private long lastChange(Partnership it) {
    var start = it.agreement().start();
    var end = it.agreement().end();
    return switch (it.state()) {
      case "under-review" -> -15;
      case "suspended" -> -40;
      case "active", "renewed" -> start == null ? -30 : days(start);
      case "concluded", "terminated" -> end == null ? -30 : days(end);
      default -> -10;
    };
  }

  private long days(PartialDate date) {
    return date.first().toEpochDay() - draw.today().toEpochDay();
  }

  List<Contribution> contributions() {
    return Table.rows(CONTRIBUTIONS).stream()
        .map(
            row ->
                new Contribution(
                    new ContributionId(draw.identity()),
                    0,
                    known(partnerships, row.text(0)).id(),
                    known(stakeholders, row.text(1)).id(),
                    draw.today().getYear() + row.whole(2),
                    ContributionKind.of(row.text(3)),
                    row.orNull(7),
                    decimal(row.orNull(4)),
                    decimal(row.orNull(5)),
                    decimal(row.orNull(6))))
        .toList();
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  List<GovernanceRound> rounds() {
    var rounds = new LinkedHashMap<String, GovernanceRound>();
    for (var row : Table.rows(ANSWERS)) {
      var key = row.text(0) + row.text(1);
      var round =
          rounds.computeIfAbsent(
              key,
              _ ->
                  new GovernanceRound(
                      new GovernanceRoundId(draw.identity()),
                      0,
                      known(partnerships, row.text(0)).id(),
                      row.text(2),
                      draw.date(row.whole(1)),
                      null,
                      List.of()));
      var answers = new ArrayList<>(round.answers());
      answers.add(answer(row, round.date()));
      rounds.put(key, round.withAnswers(answers));
    }
    return List.copyOf(rounds.values());
  }

  private GovernanceAnswer answer(Table.Row row, PartialDate date) {
    var scores = new ArrayList<Score>();
    var criteria = catalogue.governance().criterionIds();
    for (var i = 0; i < criteria.size(); i++) {
      var sign = row.text(6).charAt(i);
      if (sign != '-') scores.add(new Score(criteria.get(i), sign - '0', null));
    }
    return new GovernanceAnswer(
        new GovernanceAnswerId(draw.identity()),
        Side.of(row.text(3)),
        known(stakeholders, row.text(4)).id(),
        row.orNull(5),
        date,
        null,
        null,
        scores);
  }

  private static <T> T known(Map<String, T> all, String key) {
    return Objects.requireNonNull(all.get(key), key);
  }
}
