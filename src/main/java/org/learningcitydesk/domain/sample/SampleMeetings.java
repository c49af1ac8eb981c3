// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.AttendeeId;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.DecisionId;
import org.learningcitydesk.domain.meeting.DecisionResult;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.MeetingKind;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.OutcomeId;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.meeting.Protocol;
import org.learningcitydesk.domain.meeting.Setting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupMemberId;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;

/// The working groups of the sample city, and the meetings in which its partners decide.
final class SampleMeetings {
  /// Key, partnership, step, area, days from today, coordinator, members, people, name, mandate.
  private static final String GROUPS =
      """
      scuola |patto-lago|act-together   |Lungolago |-130|ic-lungolago|tempo cultura      |Fontelarga Lagorama|Gruppo Scuola aperta|Programmare le aperture del pomeriggio e i laboratori
      rive   |patto-lago|act-together   |Lungolago |-130|parco       |museo canneto      |Vallescura         |Gruppo Rive e ambiente|Portare le lezioni lungo le rive del lago
      ascolto|patto-lago|act-together   |Lungolago |-100|cultura     |ambito tempo       |Torresanto         |Gruppo Famiglie e accoglienza|Ascoltare le famiglie e raggiungere chi non viene
      regia  |          |act-together   |          |-520|cultura     |giunta biblioteca artigiani filo consulta-g|Sassolungo|Cabina di regia della città che apprende|Coordinare il percorso, proporre le priorità e riferirne ogni anno al Consiglio
      dati   |minori    |design-pathways|          |-20 |provveditore|ambito minori      |                   |Gruppo Dati e ricerca|Leggere insieme i dati sulla dispersione scolastica
      """;

  /// Key, days from today, from, to, kind, status, partnership, group, step, place, convenor,
  /// chair, minute taker, number of the minutes, title.
  private static final String MEETINGS =
      """
      patto1 |-128|16:30|18:30|partners      |held     |patto-lago|       |act-together   |Aula magna, Istituto comprensivo Lungolago|Ufficio cultura e biblioteche|Mirko Fontelarga|Teresa Sassolungo|1|Primo incontro del patto educativo
      rive1  |-95 |10:00|11:30|working-group |held     |patto-lago|rive   |act-together   |Aula all'aperto, Parco dei Canneti|Parco dei Canneti|Dino Vallescura||2|Gruppo Rive: calendario delle uscite
      cabina1|-66 |15:00|17:00|steering-group|held     |          |regia  |act-together   |Sala della Loggia, Municipio|Ufficio cultura e biblioteche|Ilaria Montevago|Teresa Sassolungo|3|Cabina di regia: verifica di metà anno
      scuola1|-33 |17:00|18:30|working-group |held     |patto-lago|scuola |act-together   |Istituto comprensivo Lungolago, aula 12|Istituto comprensivo Lungolago|Mirko Fontelarga|Fausto Lagorama|4|Gruppo Scuola aperta: iscrizioni e turni
      cabina2|-12 |15:00|17:15|steering-group|held     |          |regia  |act-together   |Sala della Loggia, Municipio|Ufficio cultura e biblioteche|Ilaria Montevago|Teresa Sassolungo|5|Cabina di regia: spazio giovani e apertura serale
      corsi1 |-5  |11:00|     |partners      |cancelled|corsi     |       |act-together   |Biblioteca civica|Biblioteca civica||||Verifica della convenzione sui corsi
      corsi2 |4   |11:00|12:30|partners      |planned  |corsi     |       |act-together   |Biblioteca civica, sala piccola|Biblioteca civica|Nadia Poggiosereno|||Verifica della convenzione sui corsi
      cabina3|16  |15:00|17:00|steering-group|planned  |          |regia  |act-together   |Sala della Loggia, Municipio|Ufficio cultura e biblioteche|Ilaria Montevago|Teresa Sassolungo||Cabina di regia: programma del nuovo anno
      """;

  /// Meeting, minutes, confidential, introduced by, title. Numbered from 1 in each meeting.
  private static final String AGENDA =
      """
      patto1 |20|  |Teresa Sassolungo |Il patto: scopo, impegni, durata
      patto1 |40|  |Mirko Fontelarga  |Apertura pomeridiana della scuola
      patto1 |30|  |Fausto Lagorama   |Volontari e turni
      patto1 |10|  |                  |Varie ed eventuali
      rive1  |40|  |Dino Vallescura   |Calendario delle uscite con le classi
      rive1  |30|  |                  |Sicurezza e attrezzature
      cabina1|30|  |Teresa Sassolungo |Stato del percorso in dieci passi
      cabina1|40|  |Piera Roccabruna  |Risorse per il nuovo anno
      cabina1|20|si|Bruno Camporeto   |Assegnazione del personale all'Ufficio cultura
      scuola1|30|  |Mirko Fontelarga  |Iscrizioni per pomeriggio
      scuola1|40|  |Fausto Lagorama   |Turni dei volontari fino a Natale
      cabina2|40|  |Olmo Campovento   |Spazio giovani alla Stazione
      cabina2|30|  |Nadia Poggiosereno|Apertura serale della biblioteca
      cabina2|20|  |                  |Trasmissione mensile
      cabina2|15|si|Sandro Pratolieve |Situazione di un partner in difficoltà
      corsi2 |30|  |Nadia Poggiosereno|Corsi svolti e posti riservati
      corsi2 |30|  |Delfino Acquasparsa|Rinnovo della convenzione
      cabina3|30|  |Teresa Sassolungo |Proposte dei gruppi di lavoro
      cabina3|40|  |Ilaria Montevago  |Programma e risorse del nuovo anno
      cabina3|20|  |                  |Relazione al consiglio comunale
      """;

  /// Meeting, presence, people by their last names, stakeholders.
  private static final String ATTENDANCE =
      """
      patto1 |present|Sassolungo Fontelarga Lagorama Vallescura|museo
      patto1 |excused|Torresanto                |
      rive1  |present|Vallescura                |parco museo ic-lungolago
      rive1  |absent |                          |canneto
      cabina1|present|Montevago Pratolieve Sassolungo Camporeto Poggiosereno Roccabruna|artigiani
      cabina1|online |Borgomiro                 |
      cabina1|excused|Torresanto                |asl
      scuola1|present|Fontelarga Lagorama       |cultura
      cabina2|present|Montevago Pratolieve Sassolungo Poggiosereno Campovento Valdarena|radio
      cabina2|online |Casalmonda                |
      cabina2|absent |Serralieve                |
      corsi1 |invited|Acquasparsa Poggiosereno  |
      corsi2 |invited|Acquasparsa Poggiosereno  |unipop
      cabina3|invited|Montevago Pratolieve Sassolungo Poggiosereno Campovento Casalmonda Serralieve Rivachiara|radio consiglio
      """;

  /// Meeting, name and role of a guest.
  private static final String GUESTS =
      """
      patto1|Due genitori delegati dal comitato|Rappresentanti delle famiglie
      rive1 |Una guida in tirocinio            |Parco dei Canneti
      """;

  /// Meeting, item of the agenda, confidential, text.
  private static final String OUTCOMES =
      """
      patto1 |1|  |Tutti confermano lo scopo del patto; il testo è stato letto e commentato.
      patto1 |2|  |La scuola può aprire tre pomeriggi, la palestra anche il venerdì.
      patto1 |3|  |Servono almeno dodici volontari a turno; oggi sono nove.
      patto1 | |  |Le famiglie chiedono un calendario unico su carta.
      rive1  |1|  |Otto uscite tra marzo e maggio, due classi alla volta.
      cabina1|1|  |Cinque passi conclusi, due in corso; il passo sulla formazione è rinviato.
      cabina1|2|  |La fondazione apre un bando a febbraio che premia i progetti con più partner.
      cabina1|3|  |Si discute dell'assegnazione di una collega a tempo parziale.
      cabina1|2|si|Un finanziatore privato ha chiesto di non essere nominato per ora.
      scuola1|1|  |Quarantadue iscritti il lunedì, ventisei il mercoledì, trentuno il giovedì.
      cabina2|1|  |La consulta presenta il regolamento dello spazio giovani.
      cabina2|2|  |L'apertura serale costa circa 5 600 euro per sei mesi.
      cabina2|4|  |Si ascolta il partner e si concorda un piano di rientro.
      """;

  /// Meeting, item, result, votes for, against, abstained, confidential, text.
  private static final String DECISIONS =
      """
      patto1 |1|adopted  |  | | |  |Il patto si firma nel testo letto.
      patto1 |2|adopted  |12|0|1|  |La scuola apre lunedì, mercoledì e giovedì dalle 16:30 alle 18:30.
      rive1  |1|adopted  |  | | |  |Il calendario delle uscite è approvato.
      cabina1|2|noted    |  | | |  |Si prende atto del bando e si prepara una candidatura comune.
      cabina1|3|postponed|  | | |  |La decisione sull'assegnazione è rinviata alla prossima riunione.
      scuola1|2|adopted  |  | | |  |I turni valgono fino a Natale, con due sostituti al giorno.
      cabina2|1|adopted  |9 |0|0|  |Il regolamento dello spazio giovani è condiviso.
      cabina2|2|postponed|  | | |  |L'apertura serale si decide con il bilancio.
      cabina2|4|adopted  |  | | |  |Il contributo del partner è rimandato di sei mesi.
      """;

  /// Meeting, item, step, due and done (days from today), confidential, owner, text.
  private static final String ACTIONS =
      """
      patto1 |2|act-together|-110|-112|  |Istituto comprensivo Lungolago|Comunicare gli orari alle famiglie
      patto1 |3|act-together|-100|-92 |  |Associazione Tempo Insieme|Cercare tre nuovi volontari
      patto1 | |act-together|-90 |    |  |Ufficio cultura e biblioteche|Stampare il calendario unico
      rive1  |2|act-together|-60 |-58 |  |Parco dei Canneti|Comprare dieci giubbotti da bambino
      cabina1|2|act-together|10  |    |  |Ufficio cultura e biblioteche|Bozza della candidatura al bando
      cabina1|1|relaunch-cycle|30|    |  |Coordinatrice del percorso|Raccogliere i dati per la relazione al consiglio
      scuola1|2|act-together|-20 |-21 |  |Associazione Tempo Insieme|Pubblicare i turni
      scuola1|1|act-together|-3  |    |  |Istituto comprensivo Lungolago|Verificare le iscrizioni del mercoledì
      cabina2|1|design-pathways|18|   |  |Sportello Informagiovani|Presentare il regolamento ai gruppi giovanili
      cabina2|2|act-together|25  |    |  |Biblioteca civica|Preventivo definitivo dell'apertura serale
      cabina2|4|act-together|12  |    |si|Assessorato alla cultura|Lettera al partner con il piano di rientro
      """;

  private final Draw draw;
  private final CityId city;
  private final SamplePath path;
  private final Map<String, Stakeholder> stakeholders;
  private final Map<String, Partnership> partnerships;
  private final SamplePeople people;
  private final Map<String, Person> byLastName = new HashMap<>();
  private final Map<StakeholderId, String> names = new HashMap<>();
  private final Map<String, WorkingGroup> groups = new LinkedHashMap<>();

  /// @param stakeholders by the keys of their table
  /// @param partnerships the same
  SampleMeetings(
      Draw draw,
      CityId city,
      SamplePath path,
      Map<String, Stakeholder> stakeholders,
      Map<String, Partnership> partnerships,
      SamplePeople people) {
    this.draw = draw;
    this.city = city;
    this.path = path;
    this.stakeholders = stakeholders;
    this.partnerships = partnerships;
    this.people = people;
    for (var it : people.persons())
      byLastName.put(it.name().substring(it.name().lastIndexOf(' ') + 1), it);
    for (var it : stakeholders.values()) names.put(it.id(), it.name());
    for (var row : Table.rows(GROUPS)) groups.put(row.text(0), group(row));
  }

  List<WorkingGroup> groups() {
    return List.copyOf(groups.values());
  }

  private WorkingGroup group(Table.Row row) {
    var members = new ArrayList<GroupMember>();
    members.add(member(row.text(5), GroupRole.COORDINATOR));
    for (var key : row.words(6)) members.add(member(key, GroupRole.MEMBER));
    for (var name : row.words(7))
      members.add(
          new GroupMember(
              new GroupMemberId(draw.identity()),
              null,
              known(byLastName, name).id(),
              GroupRole.MEMBER));
    var partnership = row.orNull(1);
    return new WorkingGroup(
        new WorkingGroupId(draw.identity()),
        0,
        city,
        row.text(8),
        row.orNull(9),
        row.orNull(3),
        partnership == null ? null : known(partnerships, partnership).id(),
        path.step(row.text(2)),
        draw.date(row.whole(4)),
        null,
        members,
        null);
  }

  private GroupMember member(String key, GroupRole role) {
    return new GroupMember(
        new GroupMemberId(draw.identity()), known(stakeholders, key).id(), null, role);
  }

  List<Meeting> meetings() {
    return Table.rows(MEETINGS).stream().map(this::meeting).toList();
  }

  private Meeting meeting(Table.Row row) {
    var key = row.text(0);
    var date = draw.date(row.whole(1));
    var partnership = row.orNull(6);
    var group = row.orNull(7);
    var agenda = of(AGENDA, key).stream().map(this::item).toList();
    return new Meeting(
        new MeetingId(draw.identity()),
        0,
        city,
        row.text(14),
        MeetingKind.of(row.text(4)),
        MeetingStatus.of(row.text(5)),
        new Setting(
            date,
            time(row.orNull(2)),
            time(row.orNull(3)),
            row.orNull(9),
            null,
            row.orNull(10),
            row.orNull(11),
            row.orNull(12)),
        new Context(
            partnership == null ? null : known(partnerships, partnership).id(),
            group == null ? null : known(groups, group).id(),
            path.step(row.text(8))),
        new Protocol(row.orNull(13) == null ? null : row.text(13) + "/" + date.year(), null, null),
        agenda,
        attendees(key, date),
        of(OUTCOMES, key).stream()
            .map(
                it ->
                    new Outcome(
                        new OutcomeId(draw.identity()),
                        on(agenda, it.number(1)),
                        it.text(3),
                        yes(it, 2)))
            .toList(),
        of(DECISIONS, key).stream().map(it -> decision(it, agenda)).toList(),
        of(ACTIONS, key).stream().map(it -> action(it, agenda)).toList(),
        null);
  }

  private static List<Table.Row> of(String table, String meeting) {
    return Table.rows(table).stream().filter(it -> it.text(0).equals(meeting)).toList();
  }

  private AgendaItem item(Table.Row row) {
    return new AgendaItem(
        new AgendaItemId(draw.identity()),
        row.text(4),
        null,
        row.orNull(3),
        row.number(1),
        yes(row, 2));
  }

  private List<Attendee> attendees(String key, PartialDate date) {
    var attendees = new ArrayList<Attendee>();
    for (var row : of(ATTENDANCE, key)) {
      var presence = Presence.of(row.text(1));
      for (var name : row.words(2)) {
        var person = known(byLastName, name);
        var roles = people.roles().stream().filter(it -> it.person().equals(person.id())).toList();
        attendees.add(
            new Attendee(
                new AttendeeId(draw.identity()),
                null,
                person.id(),
                null,
                RoleWords.on(date, roles, names::get).orElse(null),
                presence));
      }
      for (var stakeholder : row.words(3))
        attendees.add(
            new Attendee(
                new AttendeeId(draw.identity()),
                known(stakeholders, stakeholder).id(),
                null,
                null,
                null,
                presence));
    }
    for (var row : of(GUESTS, key))
      attendees.add(
          new Attendee(
              new AttendeeId(draw.identity()),
              null,
              null,
              row.text(1),
              row.orNull(2),
              Presence.PRESENT));
    return attendees;
  }

  private Decision decision(Table.Row row, List<AgendaItem> agenda) {
    return new Decision(
        new DecisionId(draw.identity()),
        on(agenda, row.number(1)),
        row.text(7),
        DecisionResult.of(row.text(2)),
        new Decision.Votes(row.number(3), row.number(4), row.number(5)),
        yes(row, 6));
  }

  private ActionItem action(Table.Row row, List<AgendaItem> agenda) {
    var done = row.number(4);
    return new ActionItem(
        new ActionItemId(draw.identity()),
        on(agenda, row.number(1)),
        path.step(row.text(2)),
        row.text(7),
        row.orNull(6),
        draw.date(row.whole(3)),
        done != null,
        done == null ? null : draw.date(done),
        yes(row, 5));
  }

  private static @Nullable AgendaItemId on(List<AgendaItem> agenda, @Nullable Integer number) {
    return number == null ? null : agenda.get(number - 1).id();
  }

  private static boolean yes(Table.Row row, int cell) {
    return row.text(cell).equals("si");
  }

  private static @Nullable LocalTime time(@Nullable String text) {
    return text == null ? null : LocalTime.parse(text);
  }

  private static <T> T known(Map<String, T> all, String key) {
    return Objects.requireNonNull(all.get(key), key);
  }
}
