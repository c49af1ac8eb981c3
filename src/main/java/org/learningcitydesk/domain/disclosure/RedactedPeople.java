// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;

/// Who is with the city: organisations by their names, people by what they are to them.
final class RedactedPeople {
  private final KnownPeople people;
  private final Function<Class<?>, RedactedText> texts;

  RedactedPeople(KnownPeople people, Function<Class<?>, RedactedText> texts) {
    this.people = people;
    this.texts = texts;
  }

  Stakeholder of(Stakeholder it) {
    var text = texts.apply(Stakeholder.class);
    text.left(Withheld.NOTES, it.id(), it.notes(), it.sectorNotes());
    var bare =
        it.with(
            all ->
                // The name of an organisation is no secret, even with a person's name in it.
                all.name(it.name())
                    .sectorNotes(null)
                    .notes(null)
                    .offers(text.any(it.offers()))
                    .needs(text.any(it.needs()))
                    .tags(it.tags().stream().map(text::typed).toList())
                    .origin(Origin.UNKNOWN));
    return people.isPerson(it) ? natural(bare, text) : bare.withReach(office(it, text));
  }

  /// A person who is kept as a stakeholder.
  private Stakeholder natural(Stakeholder it, RedactedText text) {
    var called = text.person(it.name());
    text.left(Withheld.REACH, it.id(), it.reach().email(), it.reach().phone(), it.taxCode());
    return it.with(
        all ->
            all.name(called)
                .shortName(null)
                .taxCode(null)
                .offers(null)
                .needs(null)
                .stance(Stance.NEW)
                .reach(Reach.NONE.withArea(it.reach().area())));
  }

  /// How an organisation is reached: not by somebody's own mailbox.
  private Reach office(Stakeholder it, RedactedText text) {
    var reach = it.reach();
    var email = people.isOwn(reach.email()) ? null : reach.email();
    var pec = people.isOwn(reach.pec()) ? null : reach.pec();
    var phone = people.isOwnNumber(reach.phone()) ? null : reach.phone();
    if (!Objects.equals(email, reach.email())) text.left(Withheld.REACH, it.id(), 1);
    return reach.with(all -> all.email(email).pec(pec).phone(phone));
  }

  Optional<Person> of(Person it) {
    var text = texts.apply(Person.class);
    if (it.restricted()) {
      text.kept(Withheld.RESTRICTED, it.id());
      return Optional.empty();
    }
    var called = people.called(it.name());
    if (!called.equals(it.name())) text.kept(Withheld.PEOPLE, called);
    text.left(Withheld.REACH, it.id(), it.email(), it.phone());
    text.left(Withheld.NOTES, it.id(), it.notes());
    var bare = Person.named(it.city(), called);
    return Optional.of(bare.with(all -> all.id(it.id()).version(it.version())));
  }

  Optional<PersonRole> of(PersonRole it) {
    if (people.isRestricted(it.person())) return Optional.empty();
    return Optional.of(it.withTitle(texts.apply(PersonRole.class).any(it.title())));
  }
}
