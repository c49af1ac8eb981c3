// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.TargetPack;

/// What the package is, for a person who opens it: in Italian, then in English.
record Introduction(Published published, List<DataSet<?>> sets) {
  static final String FILE = "README.md";

  byte[] bytes() {
    var lines = new ArrayList<String>();
    for (var language : Bilingual.LANGUAGES) lines.addAll(in(language));
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private List<String> in(Messages words) {
    var order = published.order();
    var city = published.source().city();
    var lines = new ArrayList<String>();
    lines.add("# " + plain(words.get("openData.catalogue", city.name())));
    lines.add("");
    lines.add(plain(words.get("openData.catalogueText", city.name())));
    if (city.sample()) paragraph(lines, "**" + words.get("openData.readme.sample") + "**");
    lines.add("");
    item(lines, words, "openData.readme.date", words.date(order.today()));
    item(lines, words, "openData.readme.period", period(words));
    item(
        lines,
        words,
        "openData.readme.licence",
        order.licence().title() + ", <" + order.licence().url() + ">");
    item(
        lines,
        words,
        "openData.readme.contact",
        words.get("report.progress.author", city.name()) + ", " + order.contact());
    item(lines, words, "openData.readme.codes", city.istatCode() + ", " + city.ipaCode());
    lines.add("");
    lines.add("## " + words.get("openData.readme.files"));
    lines.add("");
    for (var it : sets) lines.add("- " + line(it, words));
    lines.add("- " + words.get("openData.readme.geojson", OpenDataPackage.MAP));
    lines.add("- " + words.get("openData.readme.catalogue", DataCatalogue.FILE));
    lines.add("- " + words.get("openData.readme.sums", TargetPack.SUMS));
    paragraph(lines, words.get("openData.readme.csv", CsvData.DESCRIPTION));
    lines.add("");
    lines.add("## " + words.get("openData.readme.protection"));
    paragraph(lines, words.get("openData.readme.people"));
    paragraph(lines, words.get("openData.readme.rule", order.minCell() - 1));
    paragraph(
        lines,
        words.get("openData.readme.withheld", published.left().withheld(), DataSets.CONFIDENTIAL));
    lines.add("");
    lines.add("## " + words.get("openData.readme.leftOut"));
    lines.add("");
    var left = published.left().sentences(words, order.minCell());
    for (var it : left) lines.add("- " + it);
    if (left.isEmpty()) lines.add("- " + words.get("openData.readme.nothing"));
    paragraph(lines, words.get("openData.readme.writer", TargetPack.WRITER));
    lines.add("");
    return lines;
  }

  private static void paragraph(List<String> lines, String text) {
    lines.add("");
    lines.add(text);
  }

  private static void item(List<String> lines, Messages words, String key, String value) {
    lines.add("- " + words.get(key, plain(value)));
  }

  private static String line(DataSet<?> set, Messages words) {
    return words.get(
        "openData.readme.file",
        set.file(),
        words.get("openData.set." + set.id()),
        set.rows().size());
  }

  private String period(Messages words) {
    var from = published.order().from();
    var to = published.order().to();
    if (from == null && to == null) return words.get("openData.period.all");
    if (from == null) return words.get("openData.period.to", Objects.requireNonNull(to));
    return to == null
        ? words.get("openData.period.from", from)
        : words.get("openData.period.both", from, to);
  }

  /// A name in one line, without signs that mean something in Markdown.
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]])", "\\\\$1");
  }
}
