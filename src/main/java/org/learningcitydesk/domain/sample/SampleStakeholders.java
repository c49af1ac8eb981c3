// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;

/// The bodies, groups and offices of the sample city.
final class SampleStakeholders {
  static final List<String> AREAS =
      List.of(
          "Centro storico",
          "Borgo Vecchio",
          "Lungolago",
          "San Rocco",
          "La Fornace",
          "Pianvalle",
          "Colle Ulivi",
          "Stazione");

  private static final Map<String, List<String>> STREETS =
      Map.of(
          "Centro storico",
              List.of("Piazza della Loggia Nuova", "Via dei Tintori", "Vicolo del Forno"),
          "Borgo Vecchio", List.of("Via della Porta Bassa", "Salita delle Mura"),
          "Lungolago", List.of("Viale dei Canneti", "Via del Molo"),
          "San Rocco", List.of("Via del Lavatoio", "Piazzetta del Pozzo"),
          "La Fornace", List.of("Via dei Mattonai", "Via della Ciminiera"),
          "Pianvalle", List.of("Strada dei Pioppi", "Via delle Rogge"),
          "Colle Ulivi", List.of("Via degli Ulivi Alti", "Strada del Frantoio"),
          "Stazione", List.of("Viale del Capolinea", "Via dello Scalo"));

  /// Key, category, area, engagement, influence, interest, name, offers, needs, tags.
  private static final String BASE =
      """
      giunta      |municipal-political    |Centro storico|signatory |5|4|Giunta comunale di Roccalieta sul Lago|Indirizzo politico, atti e risorse di bilancio|Risultati da presentare ai cittadini|cabina-di-regia
      consiglio   |municipal-political    |Centro storico|engaged   |5|3|Consiglio comunale di Roccalieta sul Lago|Deliberazioni, commissione cultura e istruzione|Una relazione annuale chiara|
      cultura     |municipal-offices      |Centro storico|signatory |4|5|Ufficio cultura e biblioteche|Coordinamento, sale comunali, calendario unico|Personale per la comunicazione|cabina-di-regia
      personale   |municipal-offices      |Centro storico|engaged   |3|3|Ufficio personale e formazione|Piano formativo dei dipendenti|Metodi per condurre incontri pubblici|
      giovani     |municipal-offices      |Stazione      |engaged   |2|5|Sportello Informagiovani|Contatto quotidiano con i giovani|Spazi aperti la sera|giovani
      unione      |other-local-authority  |Stazione      |interested|3|2|Unione dei Comuni del Lago|Servizi associati, trasporto|Un progetto comune tra i Comuni|
      provincia   |other-local-authority  |              |contacted |4|2|Provincia di Montelieto, settore istruzione|Edifici delle scuole superiori||
      agenzia     |region                 |Stazione      |interested|4|3|Agenzia regionale per il lavoro, sede del Lago|Orientamento e voucher formativi|Imprese che ospitano tirocini|lavoro
      prefettura  |state-office           |              |contacted |5|2|Prefettura di Montelieto|Tavolo su dispersione scolastica||
      minori      |justice-body           |              |identified|3| |Ufficio di servizio sociale per i minorenni di Montelieto||Attività per ragazzi in messa alla prova|
      vigili      |police-force           |Centro storico|engaged   |2|3|Polizia locale del Lago|Educazione stradale nelle scuole||
      asl         |health-authority       |San Rocco     |engaged   |4|3|Azienda sanitaria del Lago, distretto di Roccalieta|Promozione della salute, consultorio|Luoghi di prossimità|salute
      ambito      |social-services        |La Fornace    |signatory |4|4|Ambito sociale del Lago|Assistenti sociali, educativa di strada|Volontari formati|inclusione
      provveditore|school-authority       |              |interested|4|3|Ufficio scolastico territoriale di Montelieto|Dati sulla dispersione scolastica||
      ic-lungolago|school                 |Lungolago     |signatory |3|5|Istituto comprensivo Lungolago|Aule e palestra il pomeriggio|Mediatori linguistici|scuola-pilota
      ic-borgo    |school                 |Borgo Vecchio |engaged   |3|4|Istituto comprensivo Borgo Vecchio|Laboratorio di ceramica|Esperti di musica|
      fornaci     |school                 |La Fornace    |signatory |3|5|Istituto superiore Le Fornaci|Officine, laboratorio digitale|Imprese per i percorsi di orientamento|scuola-pilota
      liceo       |school                 |Colle Ulivi   |interested|2|3|Liceo Colle Ulivi|Studenti tutor||
      infanzia    |school                 |San Rocco     |engaged   |2|4|Scuola dell'infanzia Il Girasole|Giardino didattico|Nonni lettori|
      primaria    |school                 |Pianvalle     |contacted |2| |Scuola primaria di Pianvalle||Trasporto per le uscite|
      cpia        |adult-education        |Stazione      |signatory |3|5|Centro per l'istruzione degli adulti del Lago|Corsi di italiano, licenza media|Aule nei quartieri|adulti
      unipop      |adult-education        |Centro storico|signatory |2|5|Università popolare di Roccalieta|Sessanta corsi l'anno, docenti volontari|Iscritti sotto i quarant'anni|adulti
      ateneo      |university             |              |engaged   |4|3|Università di Montelieto, Dipartimento di scienze della formazione|Ricerca e valutazione|Casi di studio sul territorio|
      polo        |university             |Lungolago     |interested|3|3|Polo universitario del Lago, ufficio terza missione|Lezioni aperte||
      mestieri    |training-body          |La Fornace    |engaged   |2|4|Centro di formazione Mani e Mestieri|Corsi professionali, cucina didattica|Tirocini|lavoro
      its         |training-body          |Lungolago     |contacted |2|3|Accademia del turismo lacustre|Tecnici per l'accoglienza||lavoro
      rete        |learning-network       |              |interested|2|4|Rete d'esempio dei territori che apprendono|Scambi tra pari||
      cantieri    |enterprise             |Lungolago     |engaged   |3|3|Cantieri nautici Onda Lunga srl|Visite e tirocini|Saldatori e falegnami|
      tessitura   |enterprise             |La Fornace    |interested|3|2|Tessitura Valcolle spa|Tirocini|Corsi di italiano per i dipendenti|
      panificio   |enterprise             |Borgo Vecchio |engaged   |1|4|Panificio Tre Spighe snc|Laboratori con i bambini||
      startup     |enterprise             |Stazione      |interested|1|4|Lacustre Digitale srl|Docenti di competenze digitali||digitale
      agricola    |enterprise             |Colle Ulivi   |engaged   |1|3|Azienda agricola Frantoio Alto|Fattoria didattica||ambiente
      albergo     |enterprise             |Lungolago     |identified|1| |Albergo Vecchio Molo sas|Sala convegni||
      commercio   |business-association   |Centro storico|engaged   |3|3|Associazione commercianti del Lago|Vetrine per le campagne|Formazione sulle lingue|
      artigiani   |business-association   |La Fornace    |signatory |3|4|Unione artigiani di Roccalieta|Botteghe aperte, maestri artigiani|Giovani apprendisti|cabina-di-regia
      sindacato   |trade-union            |Stazione      |contacted |3|3|Camera sindacale unitaria del Lago|Sportello per chi cerca lavoro||lavoro
      geometri    |professional-order     |Centro storico|dormant   |1|1|Collegio d'esempio dei tecnici del Lago|||
      biblioteca  |library-museum         |Centro storico|signatory |4|5|Biblioteca civica di Roccalieta|Sale, prestito, gruppi di lettura|Apertura serale|cabina-di-regia
      museo       |library-museum         |Lungolago     |engaged   |2|4|Museo della barca e del lago|Laboratori e visite||
      archivio    |library-museum         |Centro storico|interested|1|3|Archivio storico comunale|Percorsi sulla memoria dei quartieri|Digitalizzazione|
      tempo       |third-sector           |San Rocco     |signatory |2|5|Associazione Tempo Insieme APS|Volontari, doposcuola|Una sede più grande|volontariato
      filo        |third-sector           |La Fornace    |signatory |3|5|Cooperativa sociale Filo di Lana|Educatori, inserimenti lavorativi|Commesse|inclusione cabina-di-regia
      proloco     |third-sector           |Centro storico|engaged   |3|4|Pro Loco Roccalieta sul Lago|Organizzazione di feste, volontari||volontariato
      lanterna    |third-sector           |Borgo Vecchio |engaged   |1|4|Circolo culturale La Lanterna APS|Cineforum, sala prove||
      banda       |third-sector           |San Rocco     |engaged   |1|3|Banda cittadina di Roccalieta ODV|Scuola di musica|Strumenti|
      polisportiva|third-sector           |Pianvalle     |interested|2|3|Polisportiva Onda Azzurra ASD|Campi e istruttori||giovani
      soccorso    |third-sector           |Stazione      |contacted |2|2|Volontari del Soccorso del Lago ODV|Corsi di primo soccorso||volontariato
      fondazione  |foundation             |Centro storico|engaged   |4|3|Fondazione di comunità del Lago|Bandi, cofinanziamento|Progetti con più partner|
      parrocchia  |faith-body             |San Rocco     |engaged   |3|4|Parrocchia di San Rocco|Oratorio, sala teatro||
      parrocchia-b|faith-body             |Borgo Vecchio |contacted |2|2|Parrocchia di Borgo Vecchio|Cortile e campetto||
      moschea     |faith-body             |Stazione      |engaged   |2|4|Centro culturale islamico del Lago|Mediazione, festa dei quartieri|Corsi di italiano per le madri|inclusione
      fornace-com |citizens-group         |La Fornace    |engaged   |2|5|Comitato di quartiere La Fornace|Conoscenza del quartiere|Un luogo d'incontro|
      stazione-com|citizens-group         |Stazione      |interested|1|4|Comitato di quartiere Stazione||Sicurezza e luce nelle strade|
      consulta-g  |target-group           |Stazione      |engaged   |2|5|Consulta dei giovani|Voce di chi ha meno di trent'anni|Fiducia e un piccolo budget|giovani cabina-di-regia
      consulta-s  |target-group           |La Fornace    |engaged   |2|5|Consulta dei cittadini stranieri|Mediazione tra comunità||inclusione
      anziani     |target-group           |Pianvalle     |dormant   |1|2|Centro anziani di Pianvalle||Trasporto|
      radio       |media                  |Centro storico|engaged   |3|4|Radio Onda Lago|Spazi in onda|Notizie puntuali|
      tavoli      |participation-operator |              |engaged   |2|5|Tavoli Aperti, facilitazione e processi partecipativi|Facilitatori||
      parco       |park-authority         |Lungolago     |engaged   |3|4|Parco dei Canneti di Roccalieta|Guide, sentieri, aula all'aperto||ambiente
      canneto     |environmental-group    |Lungolago     |signatory |2|5|Circolo Canneto Vivo ODV|Volontari per la cura delle rive|Attrezzi|ambiente volontariato
      bonifica    |rural-territory-body   |Pianvalle     |identified|3|1|Consorzio di bonifica della Piana del Lago|||
      ecomuseo    |rural-territory-body   |Colle Ulivi   |contacted |2|4|Ecomuseo delle acque e dei mulini|Mappe di comunità||ambiente
      """;

  /// What they are called for short, by the keys of the table.
  private static final String SHORT =
      """
      giunta|Giunta
      consiglio|Consiglio
      cultura|Ufficio cultura
      personale|Ufficio personale
      giovani|Informagiovani
      unione|Unione Comuni
      provincia|Provincia
      agenzia|Agenzia lavoro
      prefettura|Prefettura
      minori|USSM
      vigili|Polizia locale
      asl|ASL
      ambito|Ambito sociale
      provveditore|Uff. scolastico
      ic-lungolago|IC Lungolago
      ic-borgo|IC Borgo
      fornaci|IS Fornaci
      liceo|Liceo
      infanzia|Il Girasole
      primaria|Sc. Pianvalle
      cpia|CPIA
      unipop|Unipop
      ateneo|Università
      polo|Polo del Lago
      mestieri|Mani e Mestieri
      its|Acc. turismo
      rete|Rete d'esempio
      cantieri|Onda Lunga
      tessitura|Valcolle
      panificio|Tre Spighe
      startup|Lacustre
      agricola|Frantoio Alto
      albergo|Vecchio Molo
      commercio|Commercianti
      artigiani|Artigiani
      sindacato|Camera sindacale
      geometri|Collegio tecnici
      biblioteca|Biblioteca
      museo|Museo
      archivio|Archivio
      tempo|Tempo Insieme
      filo|Filo di Lana
      proloco|Pro Loco
      lanterna|La Lanterna
      banda|Banda
      polisportiva|Polisportiva
      soccorso|Soccorso
      fondazione|Fondazione
      parrocchia|San Rocco
      parrocchia-b|Borgo Vecchio
      moschea|Centro islamico
      fornace-com|Com. Fornace
      stazione-com|Com. Stazione
      consulta-g|Consulta giovani
      consulta-s|Consulta stranieri
      anziani|Centro anziani
      radio|Radio Onda
      tavoli|Tavoli Aperti
      parco|Parco
      canneto|Canneto Vivo
      bonifica|Bonifica
      ecomuseo|Ecomuseo
      """;

  private final Map<String, String> shortNames =
      Table.rows(SHORT).stream().collect(Collectors.toMap(row -> row.text(0), row -> row.text(1)));
  private final Draw draw;
  private final Catalogue catalogue;
  private final CityId city;
  private final String town;

  SampleStakeholders(Draw draw, Catalogue catalogue, CityId city, String town) {
    this.draw = draw;
    this.catalogue = catalogue;
    this.city = city;
    this.town = town;
  }

  /// The stakeholders of each copy of the table, by the keys of the table. The first copy is the
  /// city itself, the others its invented hamlets.
  List<Map<String, Stakeholder>> copies(int factor) {
    var rows = Table.rows(BASE);
    var copies = new ArrayList<Map<String, Stakeholder>>(factor);
    for (var copy = 0; copy < factor; copy++) {
      var byKey = new LinkedHashMap<String, Stakeholder>();
      for (var row : rows) byKey.put(row.text(0), stakeholder(row, copy));
      copies.add(byKey);
    }
    return copies;
  }

  private Stakeholder stakeholder(Table.Row row, int copy) {
    var locality = copy == 0 ? "" : Localities.of(copy);
    var category = catalogue.category(row.text(1)).orElseThrow();
    var engagement = EngagementStatus.of(row.text(3));
    return new Stakeholder(
        new StakeholderId(draw.identity()),
        0,
        city,
        copy == 0 ? row.text(6) : row.text(6) + ", " + locality,
        copy == 0 ? shortNames.get(row.text(0)) : null,
        category.id(),
        category.helix(),
        null,
        null,
        reach(row, locality),
        row.words(9),
        stance(row, engagement),
        row.orNull(7),
        row.orNull(8),
        null,
        new Origin(
            draw.chance(60) ? "Ricognizione degli uffici" : "Incontro pubblico di avvio",
            null,
            null));
  }

  private static Stance stance(Table.Row row, EngagementStatus engagement) {
    return switch (engagement) {
      case SIGNATORY ->
          stance(row, engagement, ParticipationLevel.PARTNERSHIP, ParticipationLevel.PARTNERSHIP);
      case ENGAGED ->
          stance(row, engagement, ParticipationLevel.DIALOGUE, ParticipationLevel.PARTNERSHIP);
      case INTERESTED ->
          stance(row, engagement, ParticipationLevel.CONSULTATION, ParticipationLevel.DIALOGUE);
      case CONTACTED, DORMANT ->
          stance(row, engagement, ParticipationLevel.INFORMATION, ParticipationLevel.CONSULTATION);
      case IDENTIFIED, WITHDRAWN -> stance(row, engagement, null, ParticipationLevel.CONSULTATION);
    };
  }

  private static Stance stance(
      Table.Row row,
      EngagementStatus engagement,
      @Nullable ParticipationLevel now,
      ParticipationLevel wanted) {
    return new Stance(row.number(4), row.number(5), now, wanted, engagement);
  }

  private Reach reach(Table.Row row, String locality) {
    var area = row.orNull(2);
    var domain =
        (row.text(0) + (locality.isEmpty() ? "" : "-" + locality.replace(' ', '-')))
                .toLowerCase(Locale.ROOT)
            + ".example";
    var streets = area == null ? null : STREETS.get(area);
    var street = streets == null ? null : draw.one(streets) + " " + draw.between(1, 88);
    var email = draw.chance(85) ? "segreteria@" + domain : null;
    var pec = draw.chance(45) ? "protocollo@pec." + domain : null;
    var phone = draw.chance(75) ? "000 " + draw.between(1000000, 9999999) : null;
    var website = draw.chance(50) ? "https://www." + domain : null;
    return new Reach(
        street,
        street == null ? null : "99010",
        area == null ? null : town,
        area,
        null,
        null,
        email,
        pec,
        phone,
        website);
  }
}
