// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;

/// The role of which a row speaks: found by id, or by organisation with a title and a beginning
/// that fit. A later term is another role.
final class PersonRoles {
  private final Surroundings known;
  private final KnownPersons persons;
  private final Map<String, PersonRole> byId = new HashMap<>();

  PersonRoles(Surroundings known, KnownPersons persons) {
    this.known = known;
    this.persons = persons;
    for (var role : known.roles()) byId.put(role.id().value().toString(), role);
  }

  /// The role that is known, or null.
  ///
  /// @throws Refused where several fit
  @Nullable PersonRole find(PersonId person, StakeholderId stakeholder, Map<Field, String> values) {
    var id = values.get(PersonField.ROLE_ID);
    if (id != null
        && byId.get(Folding.fold(id)) instanceof PersonRole it
        && it.person().equals(person)) return it;
    var title = values.get(PersonField.ROLE_TITLE);
    var from = values.get(PersonField.ROLE_FROM);
    var there =
        persons.roles(person).stream()
            .filter(it -> it.stakeholder().equals(stakeholder))
            .filter(it -> from == null || it.from() == null || it.from().toString().equals(from))
            .toList();
    var called =
        there.stream()
            .filter(
                it ->
                    title == null
                        || Folding.fold(title)
                            .equals(Folding.fold(it.title() == null ? "" : it.title())))
            .toList();
    if (called.isEmpty()) called = there.stream().filter(it -> it.title() == null).toList();
    if (called.size() > 1) throw new Refused("import.row.severalRoles", called.size());
    return called.isEmpty() ? null : called.getFirst();
  }

  /// The role with what the row says of it. What the row leaves blank stays.
  PersonRole fill(
      @Nullable PersonRole before,
      PersonId person,
      StakeholderId stakeholder,
      Map<Field, String> values) {
    var base =
        before == null
            ? new PersonRole(id(values), 0, person, stakeholder, null, null, null)
            : before;
    return new PersonRole(
        base.id(),
        base.version(),
        person,
        stakeholder,
        values.getOrDefault(PersonField.ROLE_TITLE, base.title()),
        date(values.get(PersonField.ROLE_FROM), base.from()),
        date(values.get(PersonField.ROLE_TO), base.to()));
  }

  private PersonRoleId id(Map<Field, String> values) {
    var text = values.get(PersonField.ROLE_ID);
    var kept =
        text == null || byId.containsKey(Folding.fold(text))
            ? null
            : Identity.free(text, known.elsewhere());
    return kept == null ? PersonRoleId.next() : new PersonRoleId(kept);
  }

  private static @Nullable PartialDate date(
      @Nullable String text, @Nullable PartialDate otherwise) {
    return text == null ? otherwise : PartialDate.parse(text);
  }
}
