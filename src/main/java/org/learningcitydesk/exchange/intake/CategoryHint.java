// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.Sheet;

/// Words that give a category away. A hint fills a proposal that the user sees; it never decides
/// alone.
final class CategoryHint {
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    // The first that fits wins: the special before the general.
    put("school-authority", "ufficio scolastico", "provveditorato");
    put(
        "adult-education",
        "cpia",
        "universita popolare",
        "universita della terza eta",
        "adult education");
    put(
        "university",
        "universit",
        "ateneo",
        "politecnico",
        "dipartimento universitario",
        "accademia di belle arti",
        "conservatorio",
        "cnr");
    put(
        "training-body",
        "ente di formazione",
        "formazione professionale",
        "its academy",
        "training");
    put(
        "school",
        "scuol",
        "school",
        "istituto comprensivo",
        "istituto superiore",
        "istituto tecnico",
        "istituto professionale",
        "liceo",
        "direzione didattica",
        "convitto");
    put("library-museum", "bibliotec", "museo", "musei", "archivio", "library", "museum");
    put("health-authority", "asl", "asp", "ausl", "azienda sanitaria", "ospedale");
    put("social-services", "servizi sociali", "ambito territoriale", "social services");
    put("foundation", "fondazione", "foundation");
    put("faith-body", "parrocchia", "diocesi", "arcidiocesi", "chiesa", "caritas", "parish");
    put("environmental-group", "legambiente", "wwf", "italia nostra", "lipu", "ambientalist");
    put("park-authority", "ente parco", "parco regionale", "parco nazionale", "riserva naturale");
    put("rural-territory-body", "gal", "ecomuseo", "consorzio di bonifica");
    put("trade-union", "sindacato", "cgil", "cisl", "uil", "trade union");
    put("professional-order", "ordine degli", "ordine dei", "collegio dei geometri");
    put(
        "business-association",
        "camera di commercio",
        "confindustria",
        "confcommercio",
        "confesercenti",
        "confartigianato",
        "cna",
        "coldiretti",
        "confagricoltura");
    put("media", "quotidiano", "testata giornalistica", "emittente", "newspaper");
    put(
        "third-sector",
        "associazion",
        "aps",
        "odv",
        "onlus",
        "ets",
        "cooperativa sociale",
        "volontariato",
        "pro loco",
        "terzo settore",
        "charity",
        "association");
    put("citizens-group", "comitato di quartiere", "gruppo informale", "comitato");
    put("police-force", "polizia", "carabinieri", "questura");
    put("state-office", "prefettura", "agenzia delle entrate", "soprintendenza");
    put("region", "regione", "assessorato regionale");
    put(
        "other-local-authority",
        "citta metropolitana",
        "provincia di",
        "unione di comuni",
        "unione dei comuni");
    put("municipal-offices", "comune di", "ufficio comunale", "municipio");
    put(
        "enterprise",
        "srl",
        "s.r.l.",
        "spa",
        "s.p.a.",
        "snc",
        "sas",
        "impresa",
        "imprese",
        "azienda",
        "ditta",
        "societa agricola",
        "enterprise",
        "company");
  }

  private CategoryHint() {}

  private static void put(String category, String... words) {
    // A short word has to stand alone, a longer one has to begin a word.
    var patterns =
        Stream.of(words)
            .map(
                word ->
                    "(?<![a-z])" + Pattern.quote(word) + (word.length() <= 4 ? "(?![a-z])" : ""));
    WORDS.put(category, Pattern.compile(String.join("|", patterns.toList())));
  }

  static Optional<String> in(String text) {
    var folded = Folding.fold(text);
    return WORDS.entrySet().stream()
        .filter(hint -> hint.getValue().matcher(folded).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The category that a list gives away: by columns about schools, by most of its names, or by the
  /// name of its file.
  static Optional<String> ofList(Sheet sheet, List<String> columns) {
    var schools =
        sheet.columns().stream()
            .filter(
                column ->
                    in(column.replaceAll("(?i)scuola", " scuola "))
                        .filter("school"::equals)
                        .isPresent())
            .count();
    if (schools >= 2) return Optional.of("school");
    var names = columns.stream().map(sheet.columns()::indexOf).toList();
    var texts =
        sheet.rows().stream()
            .limit(500)
            .map(row -> names.stream().map(row.cells()::get).collect(Collectors.joining(" ")));
    return inMost(texts).or(() -> in(sheet.name().replaceAll("[-_.]", " ")));
  }

  /// The category that most of the texts give away.
  private static Optional<String> inMost(Stream<String> texts) {
    var counts = new HashMap<String, Integer>();
    var all = new int[1];
    texts.forEach(
        text -> {
          all[0]++;
          in(text).ifPresent(category -> counts.merge(category, 1, Integer::sum));
        });
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * 10 >= all[0] * 6)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
