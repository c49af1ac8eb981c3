// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.NaturalPersons;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// Of all that is known of a city, who in it is a person, and what each is called where people are
/// not named.
final class KnownPeople {
  private static final Pattern WORDS = Pattern.compile("[._+-]+");
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final Masks masks;
  private final NaturalPersons natural;
  private final Set<String> organisations;
  private final Set<PersonId> restricted;
  private final Set<String> addresses;

  KnownPeople(Known known) {
    var persons = known.persons();
    masks = new Masks(persons);
    natural = NaturalPersons.among(persons);
    restricted =
        persons.stream().filter(Person::restricted).map(Person::id).collect(Collectors.toSet());
    addresses =
        persons.stream()
            .map(Person::email)
            .filter(Objects::nonNull)
            .map(it -> it.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    organisations =
        known.stakeholders().stream()
            .filter(it -> !natural.isOne(it))
            .flatMap(it -> Stream.of(it.name(), it.shortName()))
            .filter(Objects::nonNull)
            .map(Folding::fold)
            .collect(Collectors.toSet());
    callMayor(known.mayor(), persons);
    // In the order of their entry, which tells nothing of their names and stays as it is.
    persons.stream().sorted(Comparator.comparing(it -> it.id().value())).forEach(this::call);
    known.stakeholders().stream()
        .filter(natural::isOne)
        .sorted(Comparator.comparing(it -> it.id().value()))
        .forEach(this::call);
    known.typed().stream()
        .filter(Predicate.not(this::isOrganisation).and(it -> !Offices.isOne(it)))
        .sorted()
        .forEach(pseudonyms::of);
  }

  private void callMayor(@Nullable String mayor, Collection<Person> persons) {
    if (mayor == null) return;
    var name = Folding.fold(mayor);
    if (persons.stream().noneMatch(it -> it.restricted() && Folding.fold(it.name()).equals(name)))
      pseudonyms.known(mayor);
  }

  private void call(Person it) {
    if (it.restricted()) pseudonyms.add(it.name(), Masks.HIDDEN);
    else pseudonyms.of(it.name());
  }

  private void call(Stakeholder it) {
    var called = pseudonyms.of(it.name());
    if (it.shortName() != null) pseudonyms.add(it.shortName(), called);
  }

  boolean isRestricted(PersonId person) {
    return restricted.contains(person);
  }

  /// Whether a person is kept as a stakeholder.
  boolean isPerson(Stakeholder it) {
    return natural.isOne(it);
  }

  boolean isOrganisation(String text) {
    var folded = Folding.fold(text);
    return organisations.contains(folded) || isBeginningOfOne(text, folded);
  }

  /// Whether somebody left the end of an organisation's name away. A person is not meant by
  /// something like "Unione artigiani": a word in it is written small.
  private boolean isBeginningOfOne(String text, String folded) {
    return Offices.isWrittenSmall(text)
        && organisations.stream().anyMatch(it -> it.startsWith(folded + " "));
  }

  /// Whether it is the mailbox of a person.
  boolean isOwn(@Nullable String address) {
    if (address == null) return false;
    if (addresses.contains(address.toLowerCase(Locale.ROOT))) return true;
    var at = address.indexOf('@');
    var words = WORDS.matcher(at < 0 ? address : address.substring(0, at)).replaceAll(" ");
    return !named(words).equals(words);
  }

  boolean isOwnNumber(@Nullable String phone) {
    return phone != null && masks.isOfAPerson(phone);
  }

  /// What somebody of this name is called.
  String called(String name) {
    return pseudonyms.of(name);
  }

  /// A text in which people are called by their pseudonyms.
  String named(String text) {
    return named(text, new LinkedHashSet<>());
  }

  /// @param seen is told of each pseudonym that was put in
  String named(String text, LinkedHashSet<String> seen) {
    return pseudonyms.in(text, seen);
  }

  /// A text without the addresses and numbers of people.
  String masked(String text) {
    return masks.in(text);
  }

  /// A text as somebody typed it: without names, addresses and numbers.
  String typed(String text) {
    return masked(named(text));
  }
}
