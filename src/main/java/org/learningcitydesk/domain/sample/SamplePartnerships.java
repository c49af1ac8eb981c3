// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

/// What the stakeholders of the sample city have agreed: eighteen partnerships, some of which end
/// soon.
final class SamplePartnerships {
  /// Key, type, state, step, start, end (days from today), days of notice, tacit renewal, act,
  /// members, name, purpose. The first member leads.
  private static final String BASE =
      """
      manifesto |manifesto-adhesion        |active      |sign-manifesto  |-496|    |  |  |DCC n. 14 |giunta consiglio                           |Adesione al Manifesto delle città che apprendono|Assumere i principi del Manifesto negli atti del Comune
      patto-lago|educational-pact          |active      |act-together    |-140|590 |60|si|Rep. n. 45|ic-lungolago cultura tempo museo parco     |Patto educativo di comunità del Lungolago|Aprire la scuola il pomeriggio e portare le lezioni lungo le rive
      patto-for |educational-pact          |negotiation |design-pathways |    |    |  |  |          |fornaci ambito filo fornace-com            |Patto educativo di comunità La Fornace|Contrastare la dispersione scolastica nel quartiere
      lettura   |memorandum                |active      |act-together    |-330|35  |30|si|DGC n. 40 |biblioteca infanzia ic-borgo tempo         |Protocollo d'intesa Roccalieta legge|Lettura ad alta voce nelle scuole e nei luoghi di attesa
      mestieri  |memorandum                |active      |act-together    |-210|155 |90|no|DGC n. 88 |artigiani fornaci mestieri cantieri panificio|La biblioteca dei mestieri|Maestri artigiani e studenti lavorano insieme nelle botteghe
      italiano  |voluntary-convention      |active      |act-together    |-290|75  |90|no|Det. n. 301|cpia moschea consulta-s tempo             |Italiano nei quartieri|Corsi di italiano con servizio di custodia dei bambini
      rive      |collaboration-pact        |active      |act-together    |-120|245 |30|si|Rep. n. 51|canneto parco ic-lungolago                 |Patto di collaborazione per la cura delle rive|Pulizia, osservazione e racconto delle rive del lago
      corsi     |voluntary-convention      |under-review|act-together    |-700|18  |30|si|Det. n. 119|unipop biblioteca                         |Corsi dell'Università popolare in biblioteca|Sale gratuite in cambio di posti per chi ha un reddito basso
      salute    |inter-administration-agreement|under-review|act-together|-420|60  |60|no|DGC n. 12 |asl ambito giunta                          |Passi di salute|Gruppi di cammino e incontri sulla prevenzione
      ricerca   |university-agreement      |renewed     |decide-vision   |-60 |1035|90|no|DGC n. 73 |ateneo cultura                             |Convenzione quadro con l'Università di Montelieto|Analisi dei bisogni e valutazione del percorso
      giovani   |co-design                 |signed      |design-pathways |14  |740 |60|no|Det. n. 77|giovani consulta-g filo fondazione         |Spazio giovani alla Stazione|Co-progettare e gestire uno spazio aperto la sera
      lavoro    |project-partnership       |approval    |design-pathways |    |    |  |  |          |agenzia its commercio mestieri             |Accogliere bene|Formazione breve per chi lavora nell'accoglienza
      rete-ter  |learning-network-membership|proposal   |join-networks   |    |    |  |  |          |rete giunta                                |Scambio con la Rete d'esempio dei territori che apprendono|Visite di studio tra pari
      radio     |informal-cooperation      |active      |act-together    |-250|    |  |  |          |radio consulta-g biblioteca                |Onde che imparano|Una trasmissione mensile preparata dai giovani
      minori    |observatory               |contact     |design-pathways |    |    |  |  |          |prefettura provveditore minori ambito      |Tavolo sulla dispersione scolastica|Leggere insieme i dati e scegliere dove intervenire
      barca     |sponsorship               |suspended   |act-together    |-300|65  |30|no|Det. n. 164|cantieri museo                            |Restauro della barca scuola|Legname e ore di lavoro per la barca del museo
      festa     |temporary-association     |concluded   |start-up-involve|-560|-195|30|no|Rep. n. 22|proloco lanterna banda parrocchia          |Festa dell'apprendimento, prima edizione|Organizzare la prima festa nei quartieri
      albergo   |memorandum                |terminated  |act-together    |-400|-35 |30|no|DGC n. 29 |albergo its                                |Tirocini d'estate|Tirocini estivi per studenti dell'accoglienza
      """;

  private final Draw draw;
  private final CityId city;
  private final SamplePath path;

  SamplePartnerships(Draw draw, CityId city, SamplePath path) {
    this.draw = draw;
    this.city = city;
    this.path = path;
  }

  /// The partnerships of each copy, by the keys of the table, between the stakeholders of that
  /// copy.
  List<Map<String, Partnership>> copies(List<Map<String, Stakeholder>> stakeholders) {
    var rows = Table.rows(BASE);
    var copies = new ArrayList<Map<String, Partnership>>(stakeholders.size());
    for (var copy = 0; copy < stakeholders.size(); copy++) {
      var byKey = new LinkedHashMap<String, Partnership>();
      for (var row : rows) byKey.put(row.text(0), partnership(row, copy, stakeholders.get(copy)));
      copies.add(byKey);
    }
    return copies;
  }

  private Partnership partnership(Table.Row row, int copy, Map<String, Stakeholder> stakeholders) {
    var name = copy == 0 ? row.text(10) : row.text(10) + ", " + Localities.of(copy);
    return new Partnership(
        new PartnershipId(draw.identity()),
        0,
        city,
        name,
        row.orNull(11),
        row.text(1),
        row.text(2),
        path.step(row.text(3)),
        agreement(row),
        members(row, stakeholders),
        null);
  }

  private Agreement agreement(Table.Row row) {
    var start = date(row.number(4));
    var act = row.orNull(8);
    var year = start == null ? null : "/" + start.year();
    var written = act != null && year != null;
    return new Agreement(
        start,
        date(row.number(5)),
        row.number(6),
        row.text(7).equals("si"),
        written ? act + year : null,
        written ? draw.between(1100, 4800) + year : null,
        written ? "PEC" : null);
  }

  private static List<Member> members(Table.Row row, Map<String, Stakeholder> stakeholders) {
    var members = new ArrayList<Member>();
    for (var key : row.words(9)) {
      var stakeholder = Objects.requireNonNull(stakeholders.get(key), key);
      var role =
          members.isEmpty()
              ? MemberRole.LEAD
              : switch (key) {
                case "fondazione", "commercio" -> MemberRole.FUNDER;
                case "consulta-s", "infanzia", "fornace-com" -> MemberRole.BENEFICIARY;
                default -> MemberRole.PARTNER;
              };
      members.add(new Member(stakeholder.id(), role));
    }
    return members;
  }

  private @Nullable PartialDate date(@Nullable Integer days) {
    return days == null ? null : draw.date(days);
  }
}
