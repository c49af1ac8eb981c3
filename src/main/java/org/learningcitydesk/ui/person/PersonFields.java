// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.ui.control.bulk.EditableField;
import org.learningcitydesk.ui.control.bulk.EditableFields;
import org.learningcitydesk.ui.control.bulk.Input;

/// The fields of persons that can be edited in bulk and pasted. Roles are given one by one.
final class PersonFields {
  private static final Input<String> LINE = new Input.Text(false);

  private PersonFields() {}

  static EditableFields<Person> of(CityId city) {
    return new EditableFields<>(
        "person",
        field("name", LINE, Person::name, Person::withName).always().own(),
        List.of(
            field("email", LINE, Person::email, Person::withEmail).own(),
            field("phone", LINE, Person::phone, Person::withPhone).own(),
            field("legalBasis", LINE, Person::legalBasis, Person::withLegalBasis),
            field("informedOn", new Input.Day(), Person::informedOn, Person::withInformedOn),
            field("origin", LINE, Person::origin, Person::withOrigin),
            field(
                "retentionUntil",
                new Input.Day(),
                Person::retentionUntil,
                Person::withRetentionUntil),
            field("restricted", new Input.Truth(), Person::restricted, Person::withRestricted),
            field("notes", new Input.Text(true), Person::notes, Person::withNotes)),
        null,
        it -> it.id().value().toString(),
        name -> Person.named(city, name));
  }

  private static <V> EditableField<Person, V> field(
      String name,
      Input<V> input,
      Function<Person, @Nullable V> getter,
      BiFunction<Person, @Nullable V, Person> wither) {
    return EditableField.of("person." + name, input, getter, wither);
  }
}
