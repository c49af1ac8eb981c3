// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// What columns are called, in Italian and English, in our own exports and in the open data of the
/// Ministry of Education.
final class HeaderWords {
  private static final Map<String, StakeholderField> WORDS = new HashMap<>();
  /// What a name of a column may be adorned with: whose address it is does not matter.
  private static final List<String> ADORNMENTS =
      List.of(
          "dellascuola",
          "dellente",
          "dellorganizzazione",
          "dellassociazione",
          "delsoggetto",
          "sedelegale",
          "sedeoperativa",
          "scuola",
          "istituto",
          "ente",
          "organizzazione",
          "associazione",
          "stakeholder",
          "soggetto",
          "sede",
          "legale",
          "ufficiale",
          "principale",
          "organisation",
          "organization",
          "school",
          "office");

  static {
    for (var field : StakeholderField.values()) {
      put(field, field.column());
      for (var language : Messages.LANGUAGES)
        put(field, Messages.in(language).get(field.labelKey()));
    }
    put(
        StakeholderField.NAME,
        "nome",
        "denominazione",
        "ragione sociale",
        "nominativo",
        "nome ente",
        "nome associazione",
        "organizzazione",
        "ente",
        "associazione",
        "soggetto",
        "istituto",
        "scuola",
        "titolo",
        "descrizione ente",
        "organisation",
        "organization",
        "organisation name",
        "stakeholder",
        "title",
        "legal name",
        "denominazionescuola");
    put(
        StakeholderField.SHORT_NAME,
        "sigla",
        "acronimo",
        "abbreviazione",
        "nome abbreviato",
        "acronym",
        "abbreviation");
    put(
        StakeholderField.CATEGORY,
        "categoria",
        "tipologia",
        "tipo",
        "tipo ente",
        "natura giuridica",
        "forma giuridica",
        "category",
        "type",
        "legal form",
        "sezione");
    put(StakeholderField.HELIX, "elica", "helix", "sector of society");
    put(
        StakeholderField.SECTOR_NOTES,
        "settore",
        "settore di attivita",
        "ambito",
        "ambito di attivita",
        "attivita",
        "attivita prevalente",
        "ateco",
        "descrizione ateco",
        "sector",
        "field of activity",
        "DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA",
        "descrizione tipologia grado istruzione",
        "DESCRIZIONECARATTERISTICASCUOLA",
        "grado");
    put(
        StakeholderField.TAX_CODE,
        "codice fiscale",
        "cod fiscale",
        "cod fisc",
        "cf",
        "c.f.",
        "partita iva",
        "p.iva",
        "piva",
        "codice fiscale partita iva",
        "cf piva",
        "tax code",
        "tax id",
        "vat number",
        "vat",
        "fiscal code");
    put(
        StakeholderField.STREET,
        "indirizzo",
        "via",
        "strada",
        "ubicazione",
        "indirizzo completo",
        "indirizzo sede",
        "civico",
        "numero civico",
        "n civico",
        "address",
        "street",
        "street address",
        "INDIRIZZOSCUOLA");
    put(
        StakeholderField.POSTAL_CODE,
        "cap",
        "codice postale",
        "codice avviamento postale",
        "postal code",
        "postcode",
        "zip",
        "zip code",
        "CAPSCUOLA");
    put(
        StakeholderField.TOWN,
        "comune",
        "citta",
        "localita",
        "luogo",
        "descrizione comune",
        "comune sede",
        "town",
        "city",
        "municipality",
        "locality",
        "DESCRIZIONECOMUNE");
    put(
        StakeholderField.AREA,
        "quartiere",
        "zona",
        "rione",
        "circoscrizione",
        "frazione",
        "municipio",
        "neighbourhood",
        "neighborhood",
        "district");
    put(StakeholderField.LATITUDE, "lat", "latitudine", "latitude", "coord y", "y");
    put(
        StakeholderField.LONGITUDE,
        "lon",
        "lng",
        "long",
        "longitudine",
        "longitude",
        "coord x",
        "x");
    put(
        StakeholderField.EMAIL,
        "email",
        "e mail",
        "mail",
        "posta elettronica",
        "indirizzo email",
        "indirizzo mail",
        "email istituzionale",
        "email address",
        "INDIRIZZOEMAILSCUOLA");
    put(
        StakeholderField.PEC,
        "pec",
        "indirizzo pec",
        "email pec",
        "posta certificata",
        "posta elettronica certificata",
        "domicilio digitale",
        "certified email",
        "INDIRIZZOPECSCUOLA");
    put(
        StakeholderField.PHONE,
        "telefono",
        "tel",
        "recapito telefonico",
        "cellulare",
        "cell",
        "numero di telefono",
        "contatto telefonico",
        "phone",
        "telephone",
        "phone number",
        "mobile");
    put(
        StakeholderField.WEBSITE,
        "sito",
        "sito web",
        "sito internet",
        "web",
        "url",
        "pagina web",
        "website",
        "web site",
        "homepage",
        "SITOWEBSCUOLA");
    put(StakeholderField.TAGS, "tag", "tags", "etichette", "parole chiave", "keywords", "labels");
    put(StakeholderField.INFLUENCE, "influenza", "potere", "influence", "power");
    put(StakeholderField.INTEREST, "interesse", "interest");
    put(
        StakeholderField.PARTICIPATION_NOW,
        "partecipazione attuale",
        "livello di partecipazione",
        "participation",
        "participation level");
    put(
        StakeholderField.PARTICIPATION_WANTED,
        "partecipazione desiderata",
        "partecipazione auspicata",
        "wanted participation");
    put(
        StakeholderField.ENGAGEMENT,
        "coinvolgimento",
        "stato coinvolgimento",
        "stato di coinvolgimento",
        "engagement",
        "engagement status");
    put(
        StakeholderField.OFFERS,
        "offre",
        "offerta",
        "risorse",
        "cosa offre",
        "che cosa offre",
        "competenze",
        "offers",
        "resources");
    put(
        StakeholderField.NEEDS,
        "bisogni",
        "esigenze",
        "necessita",
        "cosa chiede",
        "di che cosa ha bisogno",
        "needs");
    put(
        StakeholderField.NOTES,
        "note",
        "annotazioni",
        "osservazioni",
        "commenti",
        "notes",
        "remarks",
        "comments");
    put(
        StakeholderField.ORIGIN,
        "fonte",
        "origine",
        "provenienza",
        "origin",
        "source of the record");
    put(StakeholderField.EXTERNAL_SOURCE, "elenco di provenienza", "external source");
    put(
        StakeholderField.EXTERNAL_KEY,
        "codice",
        "codice identificativo",
        "id",
        "identificativo",
        "codice meccanografico",
        "codice univoco",
        "codice ipa",
        "cod ipa",
        "numero iscrizione",
        "n iscrizione",
        "numero repertorio",
        "repertorio",
        "code",
        "key",
        "identifier",
        "external id",
        "CODICESCUOLA",
        "codice ente");
    // Our own column `id` is known by standing beside the others; alone, an id is the key of a
    // foreign list.
    WORDS.put("id", StakeholderField.EXTERNAL_KEY);
  }

  private HeaderWords() {}

  private static void put(StakeholderField field, String... words) {
    for (var word : words) WORDS.putIfAbsent(plain(word), field);
  }

  /// The field that a column of this name most probably leads to.
  static Optional<StakeholderField> field(String column) {
    var word = plain(column);
    var exact = WORDS.get(word);
    if (exact != null) return Optional.of(exact);
    for (var adornment : ADORNMENTS) {
      if (word.length() <= adornment.length()) continue;
      if (word.endsWith(adornment)) word = word.substring(0, word.length() - adornment.length());
      else if (word.startsWith(adornment)) word = word.substring(adornment.length());
      else continue;
      var field = WORDS.get(word);
      if (field != null) return Optional.of(field);
    }
    return Optional.empty();
  }

  private static String plain(String word) {
    return Folding.fold(word).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
