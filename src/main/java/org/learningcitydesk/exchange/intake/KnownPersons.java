// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;

/// The persons of the city, found by what rows say: id, key, e-mail with a name that fits, name
/// with an organisation, name alone. An address that a whole office shares makes nobody the same
/// person.
final class KnownPersons {
  private final Keys keys;
  private final Map<String, Person> byId = new HashMap<>();
  private final Map<String, List<Person>> byEmail = new HashMap<>();
  private final Map<Set<String>, List<Person>> byName = new HashMap<>();
  private final Map<PersonId, List<PersonRole>> roles;

  KnownPersons(Surroundings known) {
    keys =
        new Keys(
            ImportKind.PERSONS,
            known,
            known.persons().stream().map(it -> it.id().value()).collect(Collectors.toSet()));
    roles = known.roles().stream().collect(Collectors.groupingBy(PersonRole::person));
    for (var it : known.persons()) {
      byId.put(it.id().value().toString(), it);
      if (it.email() != null)
        byEmail.computeIfAbsent(Folding.fold(it.email()), _ -> new ArrayList<>(1)).add(it);
      byName.computeIfAbsent(words(it.name()), _ -> new ArrayList<>(1)).add(it);
    }
  }

  Keys keys() {
    return keys;
  }

  List<PersonRole> roles(PersonId person) {
    return roles.getOrDefault(person, List.of());
  }

  /// A name whichever way round it is written.
  static Set<String> words(String name) {
    return new TreeSet<>(
        Arrays.asList(Folding.fold(name).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().split(" ")));
  }

  /// @param values all that the rows of one person say together
  /// @param stakeholders the organisations that they name
  /// @throws Refused where several fit
  Optional<Person> find(Map<Field, String> values, Set<StakeholderId> stakeholders) {
    var id = values.get(PersonField.ID);
    if (id != null && byId.get(id.toLowerCase(Locale.ROOT)) instanceof Person it)
      return Optional.of(it);
    var keyed = keys.record(values).map(UUID::toString).map(byId::get);
    if (keyed.isPresent()) return keyed;
    var name = words(values.getOrDefault(PersonField.NAME, ""));
    return byEmail(values, name).or(() -> byName(values, name, stakeholders));
  }

  private Optional<Person> byEmail(Map<Field, String> values, Set<String> name) {
    var email = values.get(PersonField.EMAIL);
    if (email == null) return Optional.empty();
    var all =
        byEmail.getOrDefault(Folding.fold(email), List.of()).stream()
            .filter(it -> isFree(it, values))
            .filter(it -> isCalled(name, words(it.name())))
            .toList();
    var exactly = all.stream().filter(it -> words(it.name()).equals(name)).toList();
    return only(exactly.isEmpty() ? all : exactly, values);
  }

  private static boolean isCalled(Set<String> said, Set<String> known) {
    return said.equals(Set.of("")) || said.containsAll(known) || known.containsAll(said);
  }

  private Optional<Person> byName(
      Map<Field, String> values, Set<String> name, Set<StakeholderId> stakeholders) {
    var all =
        byName.getOrDefault(name, List.of()).stream().filter(it -> isFree(it, values)).toList();
    if (stakeholders.isEmpty())
      return only(all.stream().filter(it -> !contradicts(it, values)).toList(), values);
    var there =
        all.stream()
            .filter(
                it ->
                    roles(it.id()).stream()
                        .anyMatch(role -> stakeholders.contains(role.stakeholder())))
            .toList();
    if (!there.isEmpty()) return only(there, values);
    return only(
        all.stream()
            .filter(it -> roles(it.id()).isEmpty() || sharesPhone(it, values))
            .filter(it -> !contradicts(it, values))
            .toList(),
        values);
  }

  /// The same name with another address is somebody else.
  private static boolean contradicts(Person it, Map<Field, String> values) {
    var email = values.get(PersonField.EMAIL);
    return email != null
        && it.email() != null
        && !Folding.fold(email).equals(Folding.fold(it.email()));
  }

  private static boolean sharesPhone(Person it, Map<Field, String> values) {
    var phone = digits(values.get(PersonField.PHONE));
    return phone.length() >= 6 && phone.equals(digits(it.phone()));
  }

  static String digits(@Nullable String phone) {
    return phone == null ? "" : phone.replaceFirst("^(?:\\+|00)39", "").replaceAll("\\D", "");
  }

  private boolean isFree(Person it, Map<Field, String> values) {
    return !keys.isTaken(it.id().value(), values);
  }

  private static Optional<Person> only(List<Person> found, Map<Field, String> values) {
    if (found.size() > 1)
      throw new Refused(
          "import.row.severalPersons", values.getOrDefault(PersonField.NAME, ""), found.size());
    return found.stream().findFirst();
  }
}
