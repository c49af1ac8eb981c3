// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

class RolesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final PersonId ada = PersonId.next();
  private final StakeholderId school = StakeholderId.next();
  private final StakeholderId library = StakeholderId.next();
  private final Map<StakeholderId, String> names =
      Map.of(school, "Istituto Lungolago", library, "Biblioteca civica");

  private PersonRole role(
      StakeholderId stakeholder,
      @Nullable String title,
      @Nullable String from,
      @Nullable String to) {
    return new PersonRole(PersonRoleId.next(), 0, ada, stakeholder, title, date(from), date(to));
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void firstAndLastDayBelongToTheRole() {
    var it = role(school, "Preside", "2024-09-01", "2026-08-31");
    assertThat(it.isCurrentOn(day("2024-08-31"))).isFalse();
    assertThat(it.isCurrentOn(day("2024-09-01"))).isTrue();
    assertThat(it.isCurrentOn(day("2026-08-31"))).isTrue();
    assertThat(it.isCurrentOn(day("2026-09-01"))).isFalse();
  }

  @Test
  void aRoleWithoutDatesIsAlwaysCurrent() {
    var it = role(school, "Preside", null, null);
    assertThat(it.isCurrentOn(day("1999-01-01"))).isTrue();
    assertThat(it.isPastOn(TODAY)).isFalse();
    assertThat(it.isYetToComeOn(TODAY)).isFalse();
  }

  @Test
  void aMonthOrAYearCountsWithAllItsDays() {
    var it = role(school, "Preside", "2025", "2026-05");
    assertThat(it.isCurrentOn(day("2025-01-01"))).isTrue();
    assertThat(it.isCurrentOn(day("2026-05-31"))).isTrue();
    assertThat(it.isCurrentOn(day("2026-06-01"))).isFalse();
    assertThat(it.isCurrentIn(PartialDate.parse("2026"))).isTrue();
    assertThat(it.isCurrentIn(PartialDate.parse("2026-06"))).isFalse();
    assertThat(it.isCurrentIn(PartialDate.parse("2024"))).isFalse();
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatThrownBy(() -> role(school, null, "2026-05-02", "2026-05-01"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("personRole.to endBeforeStart");
    assertThat(role(school, null, "2026-05-02", "2026").to()).isEqualTo(date("2026"));
  }

  @Test
  void aTitleWithoutRoomIsRefused() {
    assertThatThrownBy(() -> role(school, "a".repeat(201), null, null))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("personRole.title tooLong");
  }

  @Test
  void rolesStandInTheOrderOfTheirTime() {
    var first = role(school, "Docente", "2010", "2018-08-31");
    var second = role(school, "Vicepreside", "2018-09", "2022");
    var now = role(library, "Volontaria", "2019", null);
    var always = role(library, "Socia", null, null);
    var lately = role(school, "Preside", "2023-09-01", null);
    var soon = role(library, "Presidente", "2027-01-01", null);
    var later = role(school, "Consulente", "2028", null);
    assertThat(Roles.of(List.of(later, first, always, now, second, soon, lately), TODAY))
        .isEqualTo(
            new Roles(List.of(lately, now, always), List.of(soon, later), List.of(second, first)));
  }

  @Test
  void theNextRoleEndsThisOneOnTheDayBefore() {
    var it = role(school, "Preside", "2023-09-01", null);
    assertThat(it.endedFor(date("2026-11-01"))).isEqualTo(it.withTo(date("2026-10-31")));
    assertThat(it.endedFor(date("2026-11"))).isEqualTo(it.withTo(date("2026-11")));
    assertThat(it.endedFor(date("2023-09-01"))).isEqualTo(it.withTo(date("2023-09-01")));
    var planned = it.withTo(date("2027-08-31"));
    assertThat(planned.endedFor(date("2026-11-01"))).isEqualTo(it.withTo(date("2026-10-31")));
  }

  @Test
  void theNextRoleLeavesAloneWhatIsOver() {
    var over = role(school, "Preside", "2023-09-01", "2026-08-31");
    assertThat(over.endedFor(date("2026-11-01"))).isEqualTo(over);
  }

  @Test
  void aRoleThatBeginsLaterCannotEndForTheNext() {
    var it = role(school, "Preside", "2023-09-01", null);
    assertThatThrownBy(() -> it.endedFor(date("2023-08-31")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("personRole.to endBeforeStart");
  }

  @Test
  void aMoveEndsOneRoleAndBeginsTheOther() {
    var left = role(school, "Preside", "2023-09-01", null);
    var move = new Move(left, library, " Direttrice ", date("2026-11-01"));
    assertThat(move.ended()).isEqualTo(left.withTo(date("2026-10-31")));
    var begun = move.begun();
    assertThat(begun)
        .isEqualTo(
            new PersonRole(begun.id(), 0, ada, library, "Direttrice", date("2026-11-01"), null));
    assertThat(words("2026-10-31", List.of(move.ended(), begun)))
        .isEqualTo("Preside, Istituto Lungolago");
    assertThat(words("2026-11-01", List.of(move.ended(), begun)))
        .isEqualTo("Direttrice, Biblioteca civica");
  }

  @Test
  void aMoveBeforeTheRoleThatIsLeftIsRefused() {
    var left = role(school, "Preside", "2023-09", null);
    assertThatThrownBy(() -> new Move(left, library, null, date("2023-08-31")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("move.day beforeRole");
    assertThat(new Move(left, library, null, date("2023")).ended().to()).isEqualTo(date("2023"));
  }

  @Test
  void theWordsOfADayAreThoseOfTheRolesOfThatDay() {
    var roles =
        List.of(
            role(school, "Preside", "2023-09-01", "2026-08-31"),
            role(library, "Direttrice", "2026-09-01", null));
    assertThat(words("2026-03-10", roles)).isEqualTo("Preside, Istituto Lungolago");
    assertThat(words("2026-09-01", roles)).isEqualTo("Direttrice, Biblioteca civica");
    assertThat(words("2026", roles))
        .isEqualTo("Direttrice, Biblioteca civica; Preside, Istituto Lungolago");
    assertThat(words("2020", roles)).isNull();
  }

  @Test
  void theWordsAreWhatIsKnown() {
    assertThat(words("2026", List.of(role(school, null, null, null))))
        .isEqualTo("Istituto Lungolago");
    assertThat(words("2026", List.of(role(StakeholderId.next(), "Preside", null, null))))
        .isEqualTo("Preside");
    assertThat(words("2026", List.of(role(StakeholderId.next(), null, null, null)))).isNull();
  }

  @Test
  void wordsWithoutRoomAreLeftOutAsAWhole() {
    var roles =
        List.of(
            role(school, "a".repeat(200), "2024", null),
            role(library, "b".repeat(200), "2023", null),
            role(library, "c".repeat(200), "2022", null));
    assertThat(words("2026", roles))
        .hasSizeLessThanOrEqualTo(600)
        .endsWith("b".repeat(200) + ", Biblioteca civica");
  }

  private @Nullable String words(String date, List<PersonRole> roles) {
    return RoleWords.on(PartialDate.parse(date), roles, names::get).orElse(null);
  }
}
