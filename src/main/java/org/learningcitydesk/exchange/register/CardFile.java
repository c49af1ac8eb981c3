// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.RelatedType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.Related;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.OwnCard;
import org.learningcitydesk.work.Progress;

/// An address book in vCard 4.0: a card an organisation and a card a person, who has the role of
/// today.
final class CardFile {
  private final RegisterContents contents;
  private final LocalDate today;
  private final Map<StakeholderId, Stakeholder> stakeholders;
  private final Map<PersonId, List<PersonRole>> roles;

  CardFile(RegisterContents contents, LocalDate today) {
    this.contents = contents;
    this.today = today;
    stakeholders = new HashMap<>();
    for (var it : contents.stakeholders()) stakeholders.put(it.id(), it);
    roles = contents.roles().stream().collect(Collectors.groupingBy(PersonRole::person));
  }

  void write(List<Register> registers, OutputStream out, Progress progress) throws IOException {
    // Closing it would close the file, which is another's to do.
    var cards = new VCardWriter(new OutputStreamWriter(out, UTF_8), VCardVersion.V4_0);
    cards.setAddProdId(false);
    var done = 0;
    var total = contents.stakeholders().size() + contents.persons().size();
    if (registers.contains(Register.STAKEHOLDERS)) {
      var people = peopleOf();
      for (var it : contents.stakeholders()) {
        cards.write(organisation(it, people.getOrDefault(it.id(), List.of())));
        if (++done % 200 == 0) progress.step(done, total);
      }
    }
    if (registers.contains(Register.PERSONS)) {
      for (var it : contents.persons()) {
        cards.write(person(it));
        if (++done % 200 == 0) progress.step(done, total);
      }
    }
    cards.flush();
    progress.step(total, total);
  }

  private Map<StakeholderId, List<PersonId>> peopleOf() {
    return contents.persons().stream()
        .flatMap(person -> roleOf(person.id()).stream())
        .collect(
            Collectors.groupingBy(
                PersonRole::stakeholder,
                Collectors.mapping(PersonRole::person, Collectors.toList())));
  }

  /// The role that the person has today; of several, the one that began last.
  private Optional<PersonRole> roleOf(PersonId person) {
    return roles.getOrDefault(person, List.of()).stream()
        .filter(it -> it.to() == null || !it.to().last().isBefore(today))
        .filter(it -> it.from() == null || !it.from().first().isAfter(today))
        .max(
            Comparator.comparing(
                PersonRole::from, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder())));
  }

  private static VCard card(String kind, UUID id, String name) {
    var card = new VCard(VCardVersion.V4_0);
    card.setProductId(OwnCard.PRODUCT);
    card.setKind(new Kind(kind));
    card.setUid(new Uid("urn:uuid:" + id));
    card.setFormattedName(name);
    return card;
  }

  private static VCard organisation(Stakeholder it, List<PersonId> people) {
    var card = card(Kind.ORG, it.id().value(), it.name());
    card.setOrganization(it.name());
    if (it.shortName() != null) card.setNickname(it.shortName());
    var reach = it.reach();
    if (reach.email() != null) card.addEmail(reach.email(), EmailType.WORK);
    if (reach.phone() != null) card.addTelephoneNumber(reach.phone(), TelephoneType.WORK);
    if (reach.website() != null) card.addUrl(reach.website());
    if (reach.street() != null || reach.postalCode() != null || reach.town() != null) {
      var address = new Address();
      address.setStreetAddress(reach.street());
      address.setPostalCode(reach.postalCode());
      address.setLocality(reach.town());
      card.addAddress(address);
    }
    var latitude = reach.latitude();
    var longitude = reach.longitude();
    if (latitude != null && longitude != null) card.setGeo(latitude, longitude);
    if (!it.tags().isEmpty()) card.setCategories(it.tags().toArray(String[]::new));
    if (it.notes() != null) card.addNote(it.notes());
    for (var person : people) {
      var related = new Related("urn:uuid:" + person.value());
      related.getTypes().add(RelatedType.CONTACT);
      card.addRelated(related);
    }
    own(card, "HELIX", it.helix().id());
    own(card, "CATEGORY", it.category());
    own(card, "TAX-CODE", it.taxCode());
    own(card, "AREA", reach.area());
    own(card, "PEC", reach.pec());
    return card;
  }

  private VCard person(Person it) {
    var card = card(Kind.INDIVIDUAL, it.id().value(), it.name());
    if (it.email() != null) card.addEmail(it.email(), EmailType.WORK);
    if (it.phone() != null) card.addTelephoneNumber(it.phone(), TelephoneType.WORK);
    if (it.notes() != null) card.addNote(it.notes());
    own(card, "ORIGIN", it.origin());
    roleOf(it.id()).ifPresent(role -> role(card, role));
    return card;
  }

  private void role(VCard card, PersonRole role) {
    var stakeholder = stakeholders.get(role.stakeholder());
    if (stakeholder == null) return;
    card.setOrganization(stakeholder.name());
    if (role.title() != null) card.addTitle(role.title());
    var related = new Related("urn:uuid:" + stakeholder.id().value());
    related.getTypes().add(RelatedType.CONTACT);
    card.addRelated(related);
    own(card, "ROLE-FROM", role.from() == null ? null : role.from().toString());
    own(card, "ROLE-TO", role.to() == null ? null : role.to().toString());
    own(card, "ROLE-ID", role.id().value().toString());
    own(card, "STAKEHOLDER-ID", stakeholder.id().value().toString());
  }

  private static void own(VCard card, String name, @Nullable String value) {
    if (value != null) card.addExtendedProperty(OwnCard.PREFIX + name, value);
  }
}
