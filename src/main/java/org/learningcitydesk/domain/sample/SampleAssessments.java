// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.AssessmentId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Who gave a third of the stakeholders of the sample city their scores, when and why. The authors
/// are functions, not people. The last scores are those of the stakeholder.
final class SampleAssessments {
  /// Key of the stakeholder, days from today, author, influence and interest then (none: those of
  /// today), reason.
  private static final String BASE =
      """
      giunta      |-566|Coordinatrice del percorso   |5|3|Ha chiesto tempo per valutare i costi.
      giunta      |-505|Coordinatrice del percorso   | | |Ha proposto al consiglio l'adesione al Manifesto e segue ogni passo.
      consiglio   |-500|Coordinatrice del percorso   | | |Voto quasi unanime, ma poche domande dopo l'adesione.
      cultura     |-566|Coordinatrice del percorso   | | |Tiene insieme biblioteche, scuole e calendario.
      prefettura  |-480|Cabina di regia              |5|3|Prima riunione del tavolo sulla dispersione scolastica.
      prefettura  |-95 |Cabina di regia              | | |Dopo il cambio di incarichi non risponde agli inviti.
      provincia   |-300|Ufficio cultura e biblioteche|4|3|
      provincia   |-120|Ufficio cultura e biblioteche| | |Dagli edifici scolastici dipende molto, finora solo risposte formali.
      agenzia     |-210|Cabina di regia              | | |
      asl         |-410|Cabina di regia              |4|2|
      asl         |-180|Cabina di regia              | | |I gruppi di cammino hanno convinto il distretto.
      ambito      |-410|Cabina di regia              | | |Decide dove lavorano gli educativi di strada.
      minori      |-60 |Coordinatrice del percorso   | | |Influenza stimata dalle competenze; interesse da chiedere in un incontro.
      ic-lungolago|-330|Ufficio cultura e biblioteche|3|4|
      ic-lungolago|-140|Ufficio cultura e biblioteche| | |Ha aperto la scuola il pomeriggio.
      fornaci     |-200|Cabina di regia              | | |Offre le officine, cerca imprese.
      ateneo      |-300|Coordinatrice del percorso   | | |Cura l'analisi dei bisogni, ma non è presente agli incontri pubblici.
      cantieri    |-240|Cabina di regia              |3|4|Disponibile a tirocini e visite.
      cantieri    |-70 |Cabina di regia              | | |Il restauro della barca scuola è fermo.
      tessitura   |-150|Ufficio cultura e biblioteche| | |
      artigiani   |-210|Cabina di regia              |2|4|
      artigiani   |-90 |Cabina di regia              | | |Le botteghe aperte hanno dato voce agli associati.
      sindacato   |-160|Ufficio cultura e biblioteche| | |
      biblioteca  |-566|Coordinatrice del percorso   |3|5|
      biblioteca  |-62 |Cabina di regia              | | |È diventata il luogo di riferimento del percorso.
      tempo       |-330|Ufficio cultura e biblioteche| | |Senza i suoi volontari il doposcuola chiude.
      filo        |-330|Cabina di regia              | | |
      fondazione  |-260|Coordinatrice del percorso   |4|2|
      fondazione  |-110|Coordinatrice del percorso   | | |Il nuovo bando premia i progetti con più partner.
      consulta-g  |-400|Cabina di regia              |1|4|
      consulta-g  |-35 |Cabina di regia              | | |Il regolamento le dà voce sul bilancio per i giovani.
      parco       |-120|Ufficio cultura e biblioteche| | |
      bonifica    |-75 |Coordinatrice del percorso   | | |Gestisce le rive della Piana; non conosce ancora il percorso.
      """;

  private final Draw draw;

  SampleAssessments(Draw draw) {
    this.draw = draw;
  }

  /// The assessments of each copy of the stakeholders, by the keys of their table.
  List<Assessment> of(List<Map<String, Stakeholder>> copies) {
    var rows = Table.rows(BASE);
    var all = new ArrayList<Assessment>();
    for (var copy : copies)
      for (var row : rows) all.add(assessment(row, Objects.requireNonNull(copy.get(row.text(0)))));
    return all;
  }

  private Assessment assessment(Table.Row row, Stakeholder of) {
    var isLast = row.orNull(3) == null;
    return new Assessment(
        new AssessmentId(draw.identity()),
        0,
        of.id(),
        draw.date(row.whole(1)),
        row.text(2),
        isLast ? of.stance().influence() : row.number(3),
        isLast ? of.stance().interest() : row.number(4),
        row.orNull(5));
  }
}
