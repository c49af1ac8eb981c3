// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;

/// The blocks of a report while it is written, and the words that all reports share.
public final class Blocks {
  private final Messages messages;
  private final List<Block> blocks = new ArrayList<>();

  public Blocks(Messages messages) {
    this.messages = messages;
  }

  public List<Block> all() {
    return List.copyOf(blocks);
  }

  /// A report on a city as a whole.
  ///
  /// @param kicker key of what kind of report it is
  /// @param description key of a sentence on it, with the name of the city and the day
  public Document document(
      String kicker, String description, City city, Brief brief, List<Fact> facts) {
    return new Document(
        messages.locale(),
        messages.get(kicker),
        city.name(),
        messages.get(description, city.name(), brief.today()),
        messages.get("report.progress.author", city.name()),
        facts,
        blocks);
  }

  /// What stands below the title: the day, the period where one was asked for, whose city it is.
  public List<Fact> facts(City city, Brief brief) {
    var facts = new ArrayList<Fact>();
    facts.add(fact("report.fact.date", messages.date(brief.today())));
    if (!brief.period().isAlways()) facts.add(PeriodWords.fact(brief));
    if (city.region() != null) facts.add(fact("field.city.region", city.region()));
    if (city.mayor() != null) facts.add(fact("field.city.mayor", city.mayor()));
    return facts;
  }

  /// Says of the city that ships with the program that it is not a real one.
  public void sample(City city) {
    if (city.sample())
      add(
          new Block.Notice(
              messages.get("report.sample.title"), messages.get("report.sample.text")));
  }

  public void add(Block block) {
    blocks.add(block);
  }

  public void heading(int level, String key, Object... args) {
    add(new Block.Heading(level, messages.get(key, args)));
  }

  public void paragraph(String key, Object... args) {
    add(new Block.Paragraph(messages.get(key, args)));
  }

  public void list(List<String> sentences) {
    if (!sentences.isEmpty()) add(new Block.Listing(sentences));
  }

  /// That there is nothing, and why.
  public void nothing(String key) {
    paragraph("report.noRecords");
    paragraph(key);
  }

  public void figures(Fact... figures) {
    add(new Block.KeyFigures(List.of(figures)));
  }

  /// The picture, then what it leaves to words. Where there is nothing to draw its sentence is
  /// enough.
  public void chart(RecordChart chart) {
    add(
        chart.figure().isEmpty()
            ? new Block.Paragraph(chart.figure().sentence())
            : new Block.Chart(chart.figure()));
    list(chart.notes());
  }

  public void table(String caption, List<Block.Column> columns, Stream<List<String>> rows) {
    table(caption, columns, rows, "report.noRecords");
  }

  public void table(
      String caption, List<Block.Column> columns, Stream<List<String>> rows, String whenEmpty) {
    add(new Block.Table(messages.get(caption), columns, rows.toList(), messages.get(whenEmpty)));
  }

  /// How the report is read, at its end.
  public void notes(String... keys) {
    heading(1, "report.progress.notes");
    list(Stream.of(keys).map(messages::get).toList());
  }

  public Block.Column text(String key, int share) {
    return Block.Column.text(messages.get(key), share);
  }

  public Block.Column number(String key, int share) {
    return Block.Column.number(messages.get(key), share);
  }

  public Fact fact(String key, String value) {
    return new Fact(messages.get(key), value);
  }

  public Fact fact(String key, long number) {
    return fact(key, messages.number(number));
  }

  /// What somebody typed; where nobody did, that it is not recorded.
  public String said(@Nullable String text) {
    return text == null ? messages.get("report.meeting.notSaid") : text;
  }

  /// Blank is not zero.
  public String number(@Nullable Integer number) {
    return number == null ? messages.get("chart.blank") : messages.number(number);
  }

  /// Blank is not zero.
  public String money(@Nullable BigDecimal amount) {
    return amount == null ? messages.get("chart.blank") : messages.money(amount);
  }
}
