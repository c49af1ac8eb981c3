// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes persons.
record PersonKind(CityId city) implements RegisterModel.OfACity<Person, PersonId> {
  @Override
  public String stem() {
    return "person";
  }

  @Override
  public PersonId id(Person it) {
    return it.id();
  }

  @Override
  public String name(Person it) {
    return it.name();
  }

  /// Nothing of one person is true of another but where the record comes from.
  @Override
  public Person copy(Person it, String name) {
    return Person.named(city, name).withOrigin(it.origin()).withLegalBasis(it.legalBasis());
  }

  @Override
  public CityRecords<Person, PersonId> records(Tx tx) {
    return tx.persons();
  }
}
