// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.RegisterColumn;

/// What the table says of a person. What is missing for privacy is said in words, so that a filter
/// finds those who have not been informed yet.
final class PersonColumns {
  private final Messages messages;

  PersonColumns(Messages messages) {
    this.messages = messages;
  }

  List<RegisterColumn<PersonRow>> all() {
    return List.of(
        text("name", Person::name).width(180).icon(row -> lock(row.person())),
        RegisterColumn.<PersonRow>text("titles", "field.personRole.title", PersonRow::titles)
            .width(170),
        RegisterColumn.<PersonRow>text(
                "organisations", "field.personRole.stakeholder", PersonRow::organisations)
            .width(205),
        text("email", Person::email).width(175),
        RegisterColumn.<PersonRow>text("restricted", "person.restrictedWord", this::restricted)
            .icon(row -> lock(row.person()))
            .width(115),
        text("phone", Person::phone).width(110),
        RegisterColumn.<PersonRow, PartialDate>sorted(
                "informedOn",
                "field.person.informedOn",
                row -> date(row.person().informedOn(), "person.notYet"),
                row -> row.person().informedOn())
            .asDate()
            .width(130),
        RegisterColumn.<PersonRow, PartialDate>sorted(
                "retentionUntil",
                "field.person.retentionUntil",
                this::retention,
                row -> row.person().retentionUntil())
            .asDate()
            .icon(row -> row.isOverdue() ? Feather.ALERT_CIRCLE : null)
            .width(130),
        text("legalBasis", Person::legalBasis).width(190),
        text("origin", Person::origin).width(190),
        text("notes", Person::notes).width(220).hidden());
  }

  private @Nullable String restricted(PersonRow row) {
    return row.person().restricted() ? messages.get("person.restrictedWord") : null;
  }

  private static @Nullable Ikon lock(Person person) {
    return person.restricted() ? Feather.LOCK : null;
  }

  private static RegisterColumn<PersonRow> text(
      String field, Function<Person, @Nullable String> text) {
    return RegisterColumn.text(field, "field.person." + field, row -> text.apply(row.person()));
  }

  private String retention(PersonRow row) {
    var until = row.person().retentionUntil();
    return until != null && row.isOverdue()
        ? messages.get("person.overdueSince", until)
        : date(until, "person.notSet");
  }

  private String date(@Nullable PartialDate date, String missing) {
    return date == null ? messages.get(missing) : messages.date(date);
  }
}
