// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.time.PartialDate;

/// What the sample city plans, commits and spends in the last year and in this one.
final class SampleBudget {
  /// Year (0 is this one), step, type of an activity in its place, chapter, source, who gives,
  /// kind, planned, committed, spent, rate, month of the act, month of the payment, number of the
  /// act, title. An amount whose month is still to come is not known yet.
  private static final String LINES =
      """
      -1|share-principles  |                 |1051/10|own-funds     |                             |cash          |1800 |1650 |1650 |  |2 |4 |DD n. 61 |Incontri di presentazione del Manifesto
      -1|sign-manifesto    |                 |       |own-funds     |                             |staff-time    |60   |60   |72   |28|  |  |         |Ore dell'ufficio cultura per gli atti di adesione
      -1|start-up-involve  |                 |1051/20|own-funds     |                             |cash          |6000 |5800 |5640 |  |3 |9 |DD n. 118|Avvio: comunicazione e materiali
      -1|start-up-involve  |                 |1051/30|region        |Bando partecipazione (inventato)|cash       |9000 |9000 |8720 |  |5 |11|DD n. 204|Facilitazione dei primi incontri
      -1|start-up-involve  |                 |       |own-funds     |                             |space         |120  |120  |104  |15|  |  |         |Sala consiliare e sale di quartiere
      -1|                  |learning-festival|1051/40|own-funds     |                             |cash          |6500 |6500 |6310 |  |6 |10|DD n. 233|Palco, impianto audio e stampe per la festa
      -1|                  |learning-festival|1051/45|business      |Cooperativa delle Fornaci    |cash          |1500 |1500 |1500 |  |7 |10|DD n. 251|Sponsorizzazione della festa
      -1|                  |learning-festival|       |partner       |Associazioni di quartiere    |volunteer-time|200  |     |236  |12|  |  |         |Ore dei volontari alla festa
      -1|                  |                 |1051/99|own-funds     |                             |cash          |1200 |     |     |  |  |  |         |Fondo per imprevisti
      0 |decide-vision     |                 |1051/20|own-funds     |                             |cash          |5200 |5200 |4980 |  |2 |6 |DD n. 74 |Laboratori di visione: conduzione e sale
      0 |decide-vision     |                 |1051/30|region        |Bando partecipazione (inventato)|cash       |7500 |7500 |5200 |  |3 |9 |DD n. 96 |Percorso partecipativo: facilitatori esterni
      0 |design-pathways   |                 |1051/50|own-funds     |                             |cash          |8000 |6400 |2100 |  |4 |10|DD n. 141|Progettazione dei percorsi con esperti del Comune
      0 |train-staff       |                 |1018/5 |own-funds     |                             |cash          |3200 |3400 |3400 |  |1 |5 |DD n. 12 |Formazione dei dipendenti alla facilitazione
      0 |train-staff       |                 |       |own-funds     |                             |staff-time    |240  |240  |212  |28|  |  |         |Ore dei dipendenti in formazione
      0 |act-together      |                 |1051/60|european-union|Programma europeo (inventato)|cash          |18000|15000|9800 |  |5 |10|DD n. 178|Scuole aperte al pomeriggio
      0 |act-together      |                 |1051/60|foundation    |Fondazione del Lago          |cash          |6000 |6000 |3000 |  |6 |9 |DD n. 190|Scuole aperte: laboratori dei mestieri
      0 |                  |learning-festival|1051/40|own-funds     |                             |cash          |7000 |6800 |6950 |  |6 |10|DD n. 215|Palco, impianto audio e stampe per la festa
      0 |                  |learning-festival|       |partner       |Associazioni di quartiere    |volunteer-time|240  |     |251  |12|  |  |         |Ore dei volontari alla festa
      0 |                  |citizen-course   |1051/70|own-funds     |                             |cash          |1400 |1400 |700  |  |2 |7 |DD n. 58 |Docenti del corso di italiano
      0 |                  |school-project   |1051/70|own-funds     |                             |goods         |650  |650  |612  |  |3 |6 |DD n. 88 |Materiali per l'aula all'aperto
      0 |                  |vision-workshop  |       |own-funds     |                             |space         |30   |30   |24   |15|  |  |         |Palestra per il laboratorio
      0 |join-networks     |                 |1051/80|own-funds     |                             |cash          |2100 |2100 |1930 |  |4 |6 |DD n. 137|Visita di studio a un territorio amico
      0 |relaunch-cycle    |                 |1051/90|own-funds     |                             |cash          |2500 |     |     |  |  |  |         |Valutazione e relazione annuale
      0 |relaunch-cycle    |                 |       |own-funds     |                             |staff-time    |80   |     |     |  |  |  |         |Ore per la rendicontazione (tariffa da concordare)
      0 |                  |                 |1051/99|state         |Fondo statale (inventato)    |cash          |4000 |     |     |  |  |  |         |Sportello per chi torna a studiare
      """;

  private final Draw draw;
  private final CityId city;
  private final SamplePath path;
  private final List<Activity> activities;

  SampleBudget(Draw draw, CityId city, SamplePath path, List<Activity> activities) {
    this.draw = draw;
    this.city = city;
    this.path = path;
    this.activities = activities;
  }

  List<BudgetLine> lines() {
    return Table.rows(LINES).stream().map(this::line).toList();
  }

  private BudgetLine line(Table.Row row) {
    var year = draw.today().getYear() + row.whole(0);
    var activity = activity(row.text(2), year);
    var bound = isPast(year, row.number(11));
    var paid = isPast(year, row.number(12));
    var number = row.orNull(13);
    return new BudgetLine(
        new BudgetLineId(draw.identity()),
        0,
        city,
        year,
        row.text(14),
        row.orNull(3),
        row.text(1).isEmpty() ? null : step(row.text(1)),
        activity.orElse(null),
        FundingSource.of(row.text(4)),
        row.orNull(5),
        ContributionKind.of(row.text(6)),
        amount(row, 7),
        bound ? amount(row, 8) : null,
        paid ? amount(row, 9) : null,
        amount(row, 10),
        bound && number != null ? number + "/" + year : null,
        bound ? day(year, row.number(11)) : null,
        paid ? day(year, row.number(12)) : null,
        null);
  }

  private StepId step(String template) {
    return path.step(template);
  }

  /// The first activity of the type in that year.
  private Optional<ActivityId> activity(String type, int year) {
    return activities.stream()
        .filter(it -> it.type().equals(type))
        .filter(it -> it.start() != null && it.start().year() == year)
        .map(Activity::id)
        .findFirst();
  }

  private static @Nullable BigDecimal amount(Table.Row row, int cell) {
    var number = row.number(cell);
    return number == null ? null : BigDecimal.valueOf(number);
  }

  /// What has no month is known from the start.
  private boolean isPast(int year, @Nullable Integer month) {
    return month == null || !dayOf(month, year).isAfter(draw.today());
  }

  private static LocalDate dayOf(int month, int year) {
    return LocalDate.of(year, month, 5 + month);
  }

  private static @Nullable PartialDate day(int year, @Nullable Integer month) {
    return month == null ? null : PartialDate.of(dayOf(month, year));
  }
}
