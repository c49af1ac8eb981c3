// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import static org.learningcitydesk.domain.duplicate.MergeField.Preference.BOTH;
import static org.learningcitydesk.domain.duplicate.MergeField.Preference.LONGER;
import static org.learningcitydesk.domain.duplicate.MergeField.Preference.NEWER;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.duplicate.MergeField.Preference;
import org.learningcitydesk.domain.person.Person;

/// What two persons that become one have to settle.
final class PersonFields {
  static final List<MergeField<Person>> ALL =
      List.of(
          field("name", LONGER, Person::name, Person::withName),
          field("email", NEWER, Person::email, Person::withEmail),
          united("phone", ", ", NEWER, Person::phone, Person::withPhone),
          field("legalBasis", NEWER, Person::legalBasis, Person::withLegalBasis),
          field("informedOn", NEWER, Person::informedOn, Person::withInformedOn),
          united("origin", "; ", BOTH, Person::origin, Person::withOrigin),
          field("retentionUntil", NEWER, Person::retentionUntil, Person::withRetentionUntil),
          // A restriction holds for whoever turns out to be the same person.
          field("restricted", LONGER, it -> it.restricted() ? true : null, PersonFields::restrict),
          united("notes", "\n", BOTH, Person::notes, Person::withNotes));

  private PersonFields() {}

  private static Person restrict(Person it, @Nullable Boolean restricted) {
    return it.withRestricted(restricted != null);
  }

  private static <V> MergeField<Person> field(
      String name,
      Preference preference,
      Function<Person, @Nullable V> value,
      BiFunction<Person, @Nullable V, Person> wither) {
    return new MergeField<>(
        "person." + name,
        value::apply,
        (it, other) -> wither.apply(it, value.apply(other)),
        null,
        preference);
  }

  private static MergeField<Person> united(
      String name,
      String between,
      Preference preference,
      Function<Person, @Nullable String> value,
      BiFunction<Person, @Nullable String, Person> wither) {
    return new MergeField<>(
        "person." + name,
        value::apply,
        (it, other) -> wither.apply(it, value.apply(other)),
        (it, other) -> wither.apply(it, Joined.texts(value.apply(it), value.apply(other), between)),
        preference);
  }
}
