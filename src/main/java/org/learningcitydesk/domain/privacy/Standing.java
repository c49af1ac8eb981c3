// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.Roles;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// How the duties of data protection stand for a person.
///
/// @param legalBasis noted of the person, else that of the category
/// @param keepUntil noted of the person, else by the months of the category; null where neither is
///     said
/// @param lastDealtWith the last day on which anybody had to do with the person
public record Standing(
    Person person,
    SubjectCategory category,
    @Nullable String legalBasis,
    @Nullable LocalDate keepUntil,
    LocalDate lastDealtWith) {

  /// Of a person whose record was removed on a day: nothing is to be done but to erase the rest.
  public static Standing removed(Person person, LocalDate day) {
    return new Standing(person, SubjectCategory.NO_ROLE, person.legalBasis(), null, day);
  }

  public boolean hasBasis() {
    return legalBasis != null;
  }

  public boolean isInformed() {
    return person.informedOn() != null;
  }

  /// Whether the time to keep the data is over.
  public boolean isOverOn(LocalDate day) {
    return keepUntil != null && keepUntil.isBefore(day);
  }

  /// Of all persons but those who were erased, by name.
  ///
  /// @param dealtWith the last day on which anybody had to do with each
  public static List<Standing> of(
      Collection<Person> persons,
      Collection<PersonRole> roles,
      Map<StakeholderId, Helix> helices,
      Collection<RetentionRule> rules,
      Map<PersonId, LocalDate> dealtWith,
      Set<PersonId> erased,
      LocalDate today) {
    var rolesOf = roles.stream().collect(Collectors.groupingBy(PersonRole::person));
    var all = new ArrayList<Standing>();
    for (var person : persons) {
      if (erased.contains(person.id())) continue;
      var category = category(rolesOf.getOrDefault(person.id(), List.of()), helices, today);
      var rule = rules.stream().filter(it -> it.category() == category).findFirst().orElse(null);
      var last = dealtWith.getOrDefault(person.id(), today);
      all.add(
          new Standing(
              person,
              category,
              person.legalBasis() != null || rule == null ? person.legalBasis() : rule.legalBasis(),
              keepUntil(person, rule, last),
              last));
    }
    all.sort(Comparator.comparing(it -> it.person().name()));
    return all;
  }

  /// That of the organisation in which the person is now, or was last.
  private static SubjectCategory category(
      List<PersonRole> roles, Map<StakeholderId, Helix> helices, LocalDate today) {
    return Roles.of(roles, today)
        .all()
        .flatMap(it -> java.util.stream.Stream.ofNullable(helices.get(it.stakeholder())))
        .findFirst()
        .map(SubjectCategory::in)
        .orElse(SubjectCategory.NO_ROLE);
  }

  private static @Nullable LocalDate keepUntil(
      Person person, @Nullable RetentionRule rule, LocalDate last) {
    var noted = person.retentionUntil();
    if (noted != null) return noted.last();
    return rule == null || rule.months() == null ? null : last.plusMonths(rule.months());
  }
}
