// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

/// What the sample city does: ninety activities over two years, more of them in spring and autumn,
/// with states that fit their dates.
final class SampleActivities {
  static final int PER_COPY = 90;

  /// How many activities begin in each month of the year; ninety in two years.
  private static final List<Integer> PER_MONTH = List.of(3, 3, 5, 6, 6, 3, 1, 1, 5, 6, 4, 2);

  /// Type, form, step, partnership, lead, partners, target groups, goals, competences, clusters,
  /// days it lasts, participants, cost, place, title.
  private static final String BASE =
      """
      learning-coffee    |informal  |start-up-involve|         |cultura   |unipop tempo      |all-citizens                |sdg-04 sdg-17|citizenship personal-learning|equity-inclusion-cluster|1  |30 |180 |Caffè del quartiere      |Learning Coffee: che cosa vorremmo imparare
      citizen-course     |non-formal|act-together    |italiano |cpia      |moschea consulta-s|migrants adults             |sdg-04       |literacy multilingual        |literacy-cluster        |70 |18 |1400|Sala di quartiere        |Corso di italiano per madri
      school-project     |formal    |act-together    |patto-lago|ic-lungolago|parco museo     |children teachers           |sdg-04 sdg-13|stem citizenship             |esd                     |45 |48 |650 |Aula all'aperto          |A scuola sulla riva
      workplace-learning |non-formal|act-together    |mestieri |artigiani |fornaci cantieri  |adolescents workers         |sdg-08 sdg-04|entrepreneurship stem        |entrepreneurship-cluster|21 |14 |900 |Botteghe                 |Una settimana in bottega
      care-action        |informal  |act-together    |rive     |canneto   |parco             |all-citizens volunteers     |sdg-11 sdg-13|citizenship                  |esd                     |1  |35 |120 |Rive del lago            |Cura delle rive
      vision-workshop    |non-formal|decide-vision   |         |tavoli    |cultura fornace-com|vulnerable-area-residents all-citizens|sdg-11 sdg-16|citizenship       |planning-monitoring     |1  |40 |700 |Palestra della scuola    |Laboratorio di visione
      citizen-course     |non-formal|act-together    |corsi    |unipop    |biblioteca        |adults older-people         |sdg-04       |digital-competence           |literacy-cluster        |42 |16 |480 |Biblioteca civica        |Il telefono senza paura
      steering-meeting   |          |act-together    |         |cultura   |giunta filo artigiani biblioteca|elected-members professionals|sdg-17 sdg-16|citizenship     |planning-monitoring     |1  |12 |    |Sala consiliare          |Riunione della cabina di regia
      proximity-action   |informal  |act-together    |salute   |asl       |ambito            |older-people all-citizens   |sdg-03       |personal-learning            |health-wellbeing        |60 |25 |300 |Parco di quartiere       |Gruppo di cammino
      thematic-table     |          |design-pathways |         |filo      |ambito consulta-g |professionals volunteers    |sdg-17       |citizenship                  |planning-monitoring     |1  |15 |    |Centro civico            |Tavolo tematico: nessuno resta indietro
      exhibition         |informal  |act-together    |         |museo     |archivio lanterna |families all-citizens       |sdg-11       |cultural-expression          |global-citizenship      |20 |220|1100|Museo della barca        |Mostra: le mani e il lago
      community-school   |non-formal|act-together    |giovani  |consulta-g|giovani filo      |adolescents young-adults    |sdg-16 sdg-04|citizenship personal-learning|global-citizenship      |35 |22 |800 |Spazio Stazione          |Scuola di partecipazione
      citizen-course     |non-formal|act-together    |lettura  |biblioteca|tempo infanzia    |families volunteers         |sdg-04       |literacy                     |literacy-cluster        |28 |20 |260 |Biblioteca civica        |Corso per lettori volontari
      focus-group        |non-formal|decide-vision   |ricerca  |ateneo    |ambito            |vulnerable-area-residents   |sdg-16       |citizenship                  |planning-monitoring     |1  |10 |150 |Centro civico            |Focus group sui bisogni del quartiere
      staff-training     |non-formal|act-together    |         |personale |tavoli            |municipal-staff             |sdg-16       |personal-learning            |planning-monitoring     |14 |14 |950 |Sala consiliare          |Laboratorio sulle restituzioni pubbliche
      open-space         |non-formal|design-pathways |         |tavoli    |cultura consulta-s|all-citizens                |sdg-11 sdg-17|citizenship                  |equity-inclusion-cluster|1  |65 |1200|Cortile della biblioteca |Open space sulle priorità
      site-walk          |informal  |decide-vision   |         |fornace-com|vigili cultura   |vulnerable-area-residents families|sdg-11  |citizenship                  |esd                     |1  |28 |90  |Vie del quartiere        |Passeggiata di quartiere
      communication-campaign|informal|act-together   |radio    |radio     |consulta-g        |all-citizens                |sdg-04       |digital-competence           |global-citizenship      |30 |   |400 |In onda e in rete        |Campagna: si impara a ogni età
      co-design-session  |non-formal|design-pathways |giovani  |giovani   |consulta-g fondazione|young-adults adolescents |sdg-08 sdg-11|entrepreneurship             |entrepreneurship-cluster|1  |24 |200 |Spazio Stazione          |Incontro di co-progettazione dello spazio giovani
      survey             |informal  |decide-vision   |ricerca  |ateneo    |cultura           |all-citizens                |sdg-16       |                             |planning-monitoring     |40 |420|350 |In rete e agli sportelli |Questionario sui bisogni di apprendimento
      """;

  /// The festival comes once a year, and so do the presentation to the council and the study visit.
  private static final String YEARLY =
      """
      learning-festival  |informal  |act-together    |         |proloco   |cultura banda lanterna parrocchia|all-citizens families|sdg-04 sdg-11|cultural-expression citizenship|global-citizenship|3  |900|6500|Piazze e cortili       |Festa dell'apprendimento
      council-presentation|         |act-together    |         |giunta    |cultura           |elected-members             |sdg-16       |citizenship                  |planning-monitoring     |1  |25 |    |Sala consiliare          |Relazione annuale al consiglio comunale
      study-visit        |non-formal|join-networks   |rete-ter |rete      |giunta cultura    |municipal-staff professionals|sdg-17      |                             |global-citizenship      |2  |12 |2100|Fuori sede               |Visita di studio a un territorio amico
      """;

  private static final List<String> LESSONS =
      List.of(
          "Con la custodia dei bambini le presenze raddoppiano.",
          "L'orario serale funziona solo se c'è un mezzo per tornare a casa.",
          "Gli inviti fatti di persona valgono più dei manifesti.",
          "Due conduttori per gruppo, altrimenti parlano sempre gli stessi.");

  private static final List<String> OUTPUTS =
      List.of(
          "Verbale e foglio firme",
          "Schede dei partecipanti e fotografie dei cartelloni",
          "Attestati di frequenza",
          "Elenco delle proposte",
          "Un articolo nel notiziario comunale");

  private final Draw draw;
  private final CityId city;
  private final SamplePath path;
  private final List<Map<String, Stakeholder>> stakeholders;
  private final List<Map<String, Partnership>> partnerships;
  private final Map<String, Integer> editions = new HashMap<>();

  SampleActivities(
      Draw draw,
      CityId city,
      SamplePath path,
      List<Map<String, Stakeholder>> stakeholders,
      List<Map<String, Partnership>> partnerships) {
    this.draw = draw;
    this.city = city;
    this.path = path;
    this.stakeholders = stakeholders;
    this.partnerships = partnerships;
  }

  List<Activity> all() {
    var activities = new ArrayList<Activity>();
    for (var copy = 0; copy < stakeholders.size(); copy++) year(copy, activities);
    return activities;
  }

  /// Twenty-four months around today, from the fourteenth before.
  private void year(int copy, List<Activity> activities) {
    var usual = Table.rows(BASE);
    var yearly = Table.rows(YEARLY);
    var first = YearMonth.from(draw.today()).minusMonths(14);
    var n = copy * 7;
    for (var month = 0; month < 24; month++) {
      var in = first.plusMonths(month);
      for (var i = 0; i < PER_MONTH.get(in.getMonthValue() - 1); i++) {
        var isYearly =
            i == 0
                && (in.getMonthValue() == 9 || in.getMonthValue() == 12 || in.getMonthValue() == 5);
        var row =
            isYearly
                ? yearly.get(in.getMonthValue() == 9 ? 0 : in.getMonthValue() == 12 ? 1 : 2)
                : usual.get(n++ % usual.size());
        activities.add(activity(row, copy, day(in)));
      }
    }
  }

  private LocalDate day(YearMonth month) {
    return month.atDay(draw.between(1, month.lengthOfMonth()));
  }

  private Activity activity(Table.Row row, int copy, LocalDate start) {
    var when = SampleTiming.of(row.text(0), start, row.whole(10));
    var status = status(start, when.last(start));
    var lead = stakeholder(row.text(4), copy);
    var area =
        lead.reach().area() == null || draw.chance(30)
            ? draw.one(SampleStakeholders.AREAS)
            : lead.reach().area();
    var done = status == ActivityStatus.DONE;
    var activity =
        new Activity(
            new ActivityId(draw.identity()),
            0,
            city,
            title(row, copy, area, start),
            row.text(0),
            row.orNull(1) == null ? null : LearningForm.of(row.text(1)),
            setting(row),
            row.text(0).equals("learning-coffee") ? "learning-coffee" : null,
            status,
            PartialDate.of(start),
            when.end() == null ? null : PartialDate.of(when.end()),
            when.timing(),
            row.orNull(13),
            area,
            lead.id(),
            row.words(5).stream().map(key -> stakeholder(key, copy).id()).toList(),
            partnership(row, copy, start),
            step(row, start),
            participation(row, done),
            cost(row),
            new Activity.Themes(row.words(7), row.words(8), row.words(9)),
            done && draw.chance(55) ? draw.one(OUTPUTS) : null,
            done && draw.chance(25) ? draw.one(LESSONS) : null,
            done && draw.chance(8),
            null);
    return activity.goodPractice() ? told(activity) : activity;
  }

  /// Whoever calls something a good practice tells what came of it and what was learned.
  private static Activity told(Activity it) {
    return it.withOutputs(it.outputs() == null ? one(OUTPUTS, it) : it.outputs())
        .withLesson(it.lesson() == null ? one(LESSONS, it) : it.lesson());
  }

  private static String one(List<String> texts, Activity it) {
    return texts.get(Math.floorMod(it.title().hashCode(), texts.size()));
  }

  private ActivityStatus status(LocalDate start, LocalDate end) {
    if (end.isBefore(draw.today()))
      return draw.chance(93) ? ActivityStatus.DONE : ActivityStatus.CANCELLED;
    if (!start.isAfter(draw.today())) return ActivityStatus.IN_PROGRESS;
    if (draw.chance(6)) return ActivityStatus.POSTPONED;
    return start.isBefore(draw.day(60)) && draw.chance(70)
        ? ActivityStatus.CONFIRMED
        : ActivityStatus.PLANNED;
  }

  /// The title says where and which time it is, so that no two are the same.
  private String title(Table.Row row, int copy, @Nullable String area, LocalDate start) {
    var title = row.text(14);
    if (row.text(0).equals("learning-festival")) title += " " + start.getYear();
    else if (area != null) title += ", " + area;
    if (copy > 0) title += ", " + Localities.of(copy);
    var edition = editions.merge(title, 1, Integer::sum);
    return edition == 1 ? title : title + " (" + edition + "ª edizione)";
  }

  private Activity.Participation participation(Table.Row row, boolean done) {
    var usual = row.number(11);
    if (usual == null) return new Activity.Participation(row.words(6), null, null);
    var actual =
        done && draw.chance(90)
            ? Integer.valueOf(Math.max(3, usual * draw.between(55, 130) / 100))
            : null;
    var all = new Activity.Participation(row.words(6), usual, actual);
    // Where many come, nobody counts them by age and sex.
    return actual == null || actual > 60
        ? all
        : all.withActualBy(SampleCrowd.of(row.words(6), actual, actual % 3));
  }

  private static String setting(Table.Row row) {
    return switch (row.text(0)) {
      case "school-project" -> "education-system";
      case "workplace-learning", "staff-training" -> "workplace";
      default -> "family-community";
    };
  }

  private @Nullable BigDecimal cost(Table.Row row) {
    var usual = row.number(12);
    return usual == null || draw.chance(12)
        ? null
        : BigDecimal.valueOf(usual * draw.between(80, 125) / 1000 * 10L, 0).setScale(2);
  }

  private Stakeholder stakeholder(String key, int copy) {
    return Objects.requireNonNull(stakeholders.get(copy).get(key), key);
  }

  /// Only a partnership whose agreement covers the day.
  private @Nullable PartnershipId partnership(Table.Row row, int copy, LocalDate day) {
    var key = row.orNull(3);
    if (key == null) return null;
    var partnership = Objects.requireNonNull(partnerships.get(copy).get(key), key);
    var start = partnership.agreement().start();
    var end = partnership.agreement().end();
    return start == null || start.first().isAfter(day) || end != null && end.last().isBefore(day)
        ? null
        : partnership.id();
  }

  /// Until the vision was written, everything that the city did served the steps up to it.
  private StepId step(Table.Row row, LocalDate day) {
    if (day.isBefore(draw.day(-348))) return path.step("start-up-involve");
    if (day.isBefore(draw.day(-160))) return path.step("decide-vision");
    return path.step(
        row.text(2).equals("decide-vision") || row.text(2).equals("start-up-involve")
            ? "act-together"
            : row.text(2));
  }
}
