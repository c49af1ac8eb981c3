// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// An address book as a table with a row a card.
final class CardSheet {
  private final String name;
  private final CardFormat format;
  private final List<One> rows = new ArrayList<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private final List<CardText.Card> broken = new ArrayList<>();
  private final Map<String, Integer> ignored = new TreeMap<>();
  private int pictures;
  private int others;
  private int further;

  private record One(long line, Map<String, String> values) {}

  private CardSheet(String name, CardFormat format) {
    this.name = name;
    this.format = format;
  }

  /// Counts the cards; those of which there are more are shown.
  static CardFormat format(Path file) {
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      var charset =
          CharsetDetection.of(bytes)
              .orElseThrow(() -> new UserProblem("problem.import.binary", SourceFile.name(file)));
      return format(file, charset);
    } catch (IOException e) {
      throw SourceFile.unreadable(file, e);
    }
  }

  private static CardFormat format(Path file, Charset charset) throws IOException {
    var organisations = 0;
    var people = 0;
    try (var reader = reader(file, charset)) {
      var cards = new CardText(SourceFile.name(file), reader);
      for (CardText.Card card; (card = cards.next()) != null; ) {
        var parsed = parse(card, charset);
        if (parsed != null && CardFields.isOrganisation(parsed)) organisations++;
        else people++;
      }
    }
    var shown = organisations > people ? CardKind.ORGANISATIONS : CardKind.PEOPLE;
    return new CardFormat(charset, shown, organisations, people);
  }

  private static BufferedReader reader(Path file, Charset charset) throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') reader.reset();
    return reader;
  }

  private static @Nullable VCard parse(CardText.Card card, Charset charset) throws IOException {
    if (!card.whole()) return null;
    try (var reader = new VCardReader(card.text())) {
      reader.setDefaultQuotedPrintableCharset(charset);
      return reader.readNext();
    }
  }

  static Sheet read(Path file, CardFormat format, Progress progress) {
    var sheet = new CardSheet(SourceFile.name(file), format);
    try (var reader = reader(file, format.charset())) {
      var cards = new CardText(sheet.name, reader);
      var total = format.organisations() + format.people();
      var done = 0;
      for (CardText.Card card; (card = cards.next()) != null; ) {
        if (++done % 200 == 0) progress.step(Math.min(done, total), total);
        sheet.take(card);
      }
    } catch (IOException e) {
      throw SourceFile.unreadable(file, e);
    }
    return sheet.build();
  }

  private void take(CardText.Card card) throws IOException {
    var parsed = parse(card, format.charset());
    pictures += card.pictures();
    if (parsed == null) {
      broken.add(card);
      return;
    }
    var organisation = CardFields.isOrganisation(parsed);
    if (organisation != (format.shown() == CardKind.ORGANISATIONS)) {
      others++;
      return;
    }
    if (rows.size() >= SheetReader.MOST_ROWS)
      throw new UserProblem("problem.import.tooManyRows", name, SheetReader.MOST_ROWS);
    var fields = new CardFields(parsed, ignored);
    var all = organisation ? List.of(fields.organisation()) : fields.person();
    for (var values : all) {
      columns.addAll(values.keySet());
      rows.add(new One(card.line(), values));
    }
    if (CardFields.FURTHER.stream().anyMatch(all.getFirst()::containsKey)) further++;
  }

  private Sheet build() {
    var sheet = new SheetBuilder(name, format, 0);
    var names = CardFields.ORDER.stream().filter(columns::contains).toList();
    sheet.accept(new Row(1, names.isEmpty() ? List.of("name") : names));
    for (var one : rows)
      sheet.accept(
          new Row(
              one.line(),
              names.stream().map(column -> one.values().getOrDefault(column, "")).toList()));
    for (var card : broken)
      sheet.accept(
          new Row(card.line(), List.of(card.text().replaceAll("\\s+", " "))),
          Remark.of("import.row.brokenCard"));
    if (others > 0)
      sheet.remark(
          Remark.of(
              format.shown() == CardKind.PEOPLE
                  ? "import.remark.cardsOfOrganisations"
                  : "import.remark.cardsOfPeople",
              others));
    if (pictures > 0) sheet.remark(Remark.of("import.remark.pictures", pictures));
    if (further > 0)
      sheet.remark(
          Remark.of(
              "import.remark.cardFurther",
              further,
              String.join(", ", CardFields.FURTHER.stream().filter(columns::contains).toList())));
    if (!ignored.isEmpty())
      sheet.remark(
          Remark.of(
              "import.remark.cardIgnored",
              ignored.entrySet().stream()
                  .limit(20)
                  .map(it -> it.getKey() + " (" + it.getValue() + ")")
                  .collect(Collectors.joining(", "))));
    return sheet.sheet();
  }
}
