// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.baseline.Change;
import org.learningcitydesk.domain.baseline.WhatChanged;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// What changed since an earlier state, for the council.
public final class ChangesReport {
  private ChangesReport() {}

  /// @param language of the report, whatever that of the window
  public static Document of(
      ChangesSource source, Catalogue catalogue, Locale language, LocalDate today) {
    var messages = Messages.in(language);
    var words = new ChangeWords(messages, catalogue, source.restricted());
    var city = source.city().name();
    var then = words.point(source.from(), false);
    var now = words.point(source.to(), source.to().day().equals(today));
    var blocks = new ArrayList<Block>();
    if (source.city().sample())
      blocks.add(
          new Block.Notice(
              messages.get("report.sample.title"), messages.get("report.sample.text")));
    blocks.addAll(ChangesPart.all(source, catalogue, language));
    blocks.add(new Block.Heading(1, messages.get("since.report.notes")));
    blocks.add(new Block.Listing(notes(source.changes(), messages)));
    return new Document(
        messages.locale(),
        messages.get("since.title"),
        city,
        messages.get("since.report.description", city, then, now),
        messages.get("report.progress.author", city),
        List.of(
            new Fact(messages.get("report.fact.date"), messages.date(today)),
            new Fact(messages.get("since.report.from"), then),
            new Fact(messages.get("since.report.to"), now)),
        blocks);
  }

  private static List<String> notes(WhatChanged changes, Messages messages) {
    var notes = new ArrayList<String>();
    notes.add(messages.get("since.report.note.journal"));
    notes.add(messages.get("since.report.note.figures"));
    if (changes.figures().stream().anyMatch(it -> it.now() instanceof Change.Euros))
      notes.add(messages.get("since.report.note.budget"));
    notes.add(messages.get("since.report.note.recorded"));
    return notes;
  }

  /// Where nobody has frozen a state yet: what that would be good for.
  public static Document withoutBaseline(City city, Locale language, LocalDate today) {
    var messages = Messages.in(language);
    return new Document(
        messages.locale(),
        messages.get("since.title"),
        city.name(),
        messages.get("since.empty.title"),
        messages.get("report.progress.author", city.name()),
        List.of(new Fact(messages.get("report.fact.date"), messages.date(today))),
        List.of(
            new Block.Notice(messages.get("since.empty.title"), messages.get("since.empty.text"))));
  }
}
