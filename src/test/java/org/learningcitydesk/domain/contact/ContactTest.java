// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.time.PartialDate;

class ContactTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final Contact contact = Contact.on(new CityId(Ids.next()), TODAY, "Incontro");

  @Test
  void anEmptySummaryAndAPersonTwiceAreNotAdmitted() {
    var person = PersonId.next();
    var twice = List.of(new Participant(person, "a"), new Participant(person, "b"));
    assertThatThrownBy(() -> contact.withSummary("  ")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> contact.withPeople(twice)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aPromiseIsOverdueWhenTheLastDayOfItsDateIsOver() {
    var promise = Promise.of("Mandare le date").withDue(PartialDate.parse("2026-11"));
    assertThat(promise.isOverdueOn(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(promise.isOverdueOn(LocalDate.of(2026, 12, 1))).isTrue();
    assertThat(promise.ticked(true, TODAY).isOverdueOn(LocalDate.of(2026, 12, 1))).isFalse();
    assertEquals(PartialDate.of(TODAY), promise.ticked(true, TODAY).doneOn());
    assertThat(promise.ticked(true, TODAY).ticked(false, TODAY).doneOn()).isNull();
  }

  @Test
  void duePromisesComeByDateAndThoseWithoutLast() {
    var none = Promise.of("senza data");
    var late = Promise.of("tardi").withDue(PartialDate.parse("2026-12-30"));
    var month = Promise.of("mese").withDue(PartialDate.parse("2026-12"));
    var soon = Promise.of("presto").withDue(PartialDate.parse("2026-01-05"));
    var kept = Promise.of("fatto").ticked(true, TODAY);
    var all = DuePromise.of(List.of(contact.withPromises(List.of(none, month, late, soon, kept))));
    assertThat(all)
        .extracting(it -> it.promise().text())
        .containsExactly("presto", "tardi", "mese", "senza data");
    assertThat(all.getFirst().isOverdueOn(TODAY)).isTrue();
    assertThat(all.get(2).isDueBy(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(all.get(2).isDueBy(LocalDate.of(2026, 12, 1))).isTrue();
    assertThat(all.getLast().isDueBy(LocalDate.of(2099, 1, 1))).isFalse();
  }

  @Test
  void aTitleIsTheFirstLineOrAsManyWordsAsHaveRoom() {
    assertEquals("Incontro", contact.title());
    assertEquals("Prima riga …", Contact.titleOf("Prima riga\nseconda"));
    var long_ = "parola ".repeat(30);
    assertThat(Contact.titleOf(long_)).hasSizeLessThan(84).endsWith("parola …");
    assertThat(Contact.titleOf("x".repeat(200))).hasSize(82);
  }
}
