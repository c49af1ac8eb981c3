// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.contact.PromiseId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// What passed between the sample city and its stakeholders in fourteen months, what was promised,
/// and how often three kinds of stakeholders want to be heard.
final class SampleContacts {
  /// Days from today, kind, step, stakeholders, people (their last names), summary.
  private static final String BASE =
      """
      -411|meeting|start-up-involve|giunta cultura consiglio        |Montevago Pratolieve Sassolungo|Primo incontro dopo l'adesione al Manifesto: si conferma il percorso in dieci passi e il coordinamento all'Ufficio cultura.
      -396|letter |start-up-involve|provincia prefettura provveditore|Sassolungo                   |Lettera di presentazione del percorso agli enti sovracomunali.
      -372|meeting|start-up-involve|tempo proloco banda lanterna soccorso|Sassolungo Lagorama      |Assemblea delle associazioni: nasce l'idea di una cabina di regia.
      -341|visit  |start-up-involve|cantieri tessitura agricola       |Ponteverno                   |Visite alle imprese con l'assessore: interesse per i tirocini, poco tempo durante la stagione.
      -318|call   |start-up-involve|geometri                          |                             |Telefonata al collegio: per ora non partecipano.
      -297|event  |start-up-involve|biblioteca museo archivio ecomuseo unipop|Poggiosereno Acquasparsa|Serata sui luoghi della cultura: ciascuno racconta che cosa può offrire.
      -268|meeting|decide-vision   |ateneo polo rete                  |Borgomiro                    |Incontro con l'università: convenzione quadro e analisi dei bisogni.
      -252|email  |decide-vision   |tessitura                         |                             |La Tessitura Valcolle chiede corsi di italiano per i dipendenti dei due turni.
      -231|meeting|decide-vision   |fondazione commercio sindacato    |Roccabruna                   |Tavolo sulle risorse: bando della fondazione e vetrine dei commercianti.
      -204|visit  |decide-vision   |startup                           |                             |Visita alla sede: disponibilità di due docenti di competenze digitali.
      -183|meeting|design-pathways |asl ambito minori                 |Rivachiara Torresanto        |Prime letture dei dati sulla dispersione scolastica con i servizi.
      -152|call   |design-pathways |liceo                             |                             |Il liceo propone studenti tutor per il doposcuola, ma attende il collegio docenti.
      -128|meeting|design-pathways |moschea consulta-s cpia           |Rivali Danalescu Montelupa   |Italiano nei quartieri: servono aule la mattina e qualcuno che tenga i bambini.
      -111|visit  |design-pathways |panificio mestieri                |                             |Visita al laboratorio: si prova con due classi in primavera.
      -97 |event  |act-together    |canneto parco museo               |Vallescura                   |Giornata di cura delle rive con sessanta volontari.
      -83 |meeting|act-together    |ic-borgo infanzia                 |                             |Programmazione delle letture ad alta voce con le insegnanti.
      -76 |meeting|act-together    |artigiani mestieri fornaci        |Serralieve Collerame         |Biblioteca dei mestieri: calendario delle botteghe aperte.
      -69 |visit  |act-together    |agricola parco                    |                             |Sopralluogo alla fattoria didattica: va sistemato l'accesso per le carrozzine.
      -61 |call   |act-together    |cantieri                          |Ponteverno                   |Confermate le visite delle scuole ai cantieri in bassa stagione.
      -52 |meeting|act-together    |infanzia tempo                    |Lagorama                     |Nonni lettori: turni fino a Natale.
      -46 |meeting|act-together    |filo fornace-com ambito           |Casalmonda Torresanto        |Patto educativo La Fornace: bozza da discutere nel quartiere.
      -34 |email  |act-together    |fornaci its                       |Collerame                    |Elenco degli studenti per i percorsi di orientamento.
      -26 |meeting|act-together    |giunta consiglio personale        |Montevago Camporeto          |Relazione di metà percorso alla giunta e formazione dei dipendenti.
      -19 |visit  |act-together    |ic-lungolago giovani              |Fontelarga Valdarena         |Apertura pomeridiana della scuola: come vanno le iscrizioni.
      -12 |meeting|act-together    |cultura biblioteca consulta-g radio|Sassolungo Poggiosereno Campovento|Riunione della cabina di regia: spazio giovani, trasmissione mensile, apertura serale.
      6   |meeting|design-pathways |liceo polo                        |                             |Incontro fissato con il liceo e il polo universitario sugli studenti tutor.
      """;

  /// Days of its contact, due and done (days from today), owner, text.
  private static final String PROMISES =
      """
      -411|-380|-384|Ufficio cultura e biblioteche|Scrivere agli enti sovracomunali
      -341|-300|-302|Cantieri nautici Onda Lunga  |Mandare le date possibili per le visite
      -297|-250|-244|Biblioteca civica            |Raccogliere le schede delle attività di ciascuno
      -268|-200|-215|Università di Montelieto     |Bozza della convenzione quadro
      -252|-120|    |Centro per l'istruzione degli adulti|Proporre orari dei corsi di italiano per i due turni
      -231|-170|-171|Fondazione di comunità       |Inviare il testo del bando
      -204|    |    |Lacustre Digitale            |Indicare i docenti e gli argomenti
      -183|-30 |    |Ambito sociale del Lago      |Dati sulla dispersione per quartiere
      -128|-90 |-95 |Ufficio cultura e biblioteche|Chiedere due aule alla parrocchia
      -76 |-8  |    |Unione artigiani             |Elenco delle botteghe che aprono in primavera
      -69 |40  |    |Parco dei Canneti            |Preventivo per la passerella
      -46 |12  |    |Cooperativa Filo di Lana     |Raccogliere le osservazioni del comitato di quartiere
      -26 |24  |    |Giunta comunale              |Mettere il percorso all'ordine del giorno del consiglio
      -19 |5   |    |Istituto comprensivo Lungolago|Numero degli iscritti per pomeriggio
      -12 |-2  |-3  |Radio Onda Lago              |Scaletta della prima trasmissione
      -12 |33  |    |Biblioteca civica            |Costo dell'apertura serale per sei mesi
      """;

  /// Whom it speaks of, category or tag, days: ideal and at most.
  private static final String CADENCES =
      """
      tag     |cabina-di-regia|30|60
      category|school         |60|120
      category|enterprise     |90|180
      """;

  private final Draw draw;
  private final CityId city;
  private final SamplePath path;
  private final Map<String, Stakeholder> stakeholders;
  private final SamplePeople people;
  private final Map<String, Person> byLastName = new HashMap<>();
  private final Map<StakeholderId, String> names = new HashMap<>();

  /// @param stakeholders by the keys of their table
  SampleContacts(
      Draw draw,
      CityId city,
      SamplePath path,
      Map<String, Stakeholder> stakeholders,
      SamplePeople people) {
    this.draw = draw;
    this.city = city;
    this.path = path;
    this.stakeholders = stakeholders;
    this.people = people;
    for (var it : people.persons()) byLastName.put(lastWord(it.name()), it);
    for (var it : stakeholders.values()) names.put(it.id(), it.name());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  List<Contact> contacts() {
    var promises = promises();
    return Table.rows(BASE).stream()
        .map(row -> contact(row, promises.getOrDefault(row.whole(0), List.of())))
        .toList();
  }

  private Contact contact(Table.Row row, List<Promise> promises) {
    var date = draw.date(row.whole(0));
    return new Contact(
        new ContactId(draw.identity()),
        0,
        city,
        date,
        ContactKind.of(row.text(1)),
        row.text(5),
        path.step(row.text(2)),
        row.words(3).stream().map(key -> known(stakeholders, key).id()).toList(),
        row.words(4).stream().map(name -> participant(known(byLastName, name), date)).toList(),
        promises);
  }

  private Participant participant(Person person, PartialDate date) {
    var roles = people.roles().stream().filter(it -> it.person().equals(person.id())).toList();
    return new Participant(person.id(), RoleWords.on(date, roles, names::get).orElse(null));
  }

  private Map<Integer, List<Promise>> promises() {
    var promises = new LinkedHashMap<Integer, List<Promise>>();
    for (var row : Table.rows(PROMISES)) {
      var done = date(row.number(2));
      promises
          .computeIfAbsent(row.whole(0), _ -> new ArrayList<>())
          .add(
              new Promise(
                  new PromiseId(draw.identity()),
                  row.text(4),
                  row.text(3),
                  date(row.number(1)),
                  done != null,
                  done));
    }
    return promises;
  }

  List<Cadence> cadences() {
    return Table.rows(CADENCES).stream()
        .map(
            row ->
                new Cadence(
                    new CadenceId(draw.identity()),
                    0,
                    city,
                    CadenceScope.of(row.text(0)),
                    row.text(1),
                    row.whole(2),
                    row.whole(3)))
        .toList();
  }

  private static <T> T known(Map<String, T> all, String key) {
    return Objects.requireNonNull(all.get(key), key);
  }

  private @Nullable PartialDate date(@Nullable Integer days) {
    return days == null ? null : draw.date(days);
  }
}
