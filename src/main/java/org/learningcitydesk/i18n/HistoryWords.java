// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.history.Binned;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.FieldEdit;
import org.learningcitydesk.domain.history.Terms;
import org.learningcitydesk.domain.history.Told;
import org.learningcitydesk.domain.history.Trace;
import org.learningcitydesk.domain.text.LocalText;

/// What was done, in the words of the user: names of changes, records, fields and values.
public record HistoryWords(Messages messages, Catalogue catalogue) {
  /// A change that a later version made has a name that this one does not know.
  public String change(String label, List<String> args) {
    return messages.has(label)
        ? messages.get(label, args.toArray())
        : messages.get("shell.unknownChange");
  }

  public String change(Deed deed) {
    return change(deed.label(), deed.args());
  }

  public String change(Binned binned) {
    return change(binned.label(), binned.args());
  }

  public String field(FieldEdit edit) {
    return messages.get("field." + edit.field());
  }

  /// The kind of the record, of the part where it is one.
  public String kind(Trace trace) {
    return trace.part() == null ? messages.label(trace.record().kind()) : part(trace.part());
  }

  private String part(String part) {
    return messages.get("history.part." + part);
  }

  /// The record and what became of it.
  public String heading(Trace trace) {
    var record = record(trace);
    return trace.part() == null
        ? messages.get("history.touched", record, trace.touch())
        : messages.get("history.partTouched", record, part(trace.part()), trace.touch());
  }

  /// The kind of the record with its name.
  public String record(Trace trace) {
    var kind = messages.label(trace.record().kind());
    return trace.name() == null
        ? messages.get("history.recordOnly", kind)
        : messages.get("history.record", kind, name(trace.name()));
  }

  public String name(@Nullable LocalText name) {
    return name == null ? messages.get("history.nameless") : name.in(messages.locale());
  }

  /// A word for blank too.
  public String value(@Nullable Told told) {
    return told == null ? messages.get("history.blank") : said(told);
  }

  private String said(Told told) {
    return switch (told) {
      case Told.Text(var text) -> text;
      case Told.Both(var text) -> both(text);
      case Told.Choice(var code) -> messages.label(code);
      case Told.Listed(var list, var ids) ->
          ids.stream().map(it -> term(list, it)).collect(Collectors.joining(", "));
      case Told.Words(var words) -> String.join(", ", words);
      case Told.Day(var date) -> messages.date(date);
      case Told.Truth(var holds) -> messages.get(holds ? "history.yes" : "history.no");
      case Told.Number(var number) -> number.toPlainString();
      case Told.Linked it -> it.name() == null ? messages.get("history.gone") : name(it.name());
      case Told.Whole _ -> messages.get("history.whole");
    };
  }

  private String both(LocalText text) {
    return text.en().equals(text.it())
        ? text.en()
        : messages.get("history.both", text.en(), text.it());
  }

  /// What the catalogue does not know is told as it is.
  private String term(Terms list, String id) {
    return list.entry(catalogue, id).map(it -> it.name().in(messages.locale())).orElse(id);
  }
}
