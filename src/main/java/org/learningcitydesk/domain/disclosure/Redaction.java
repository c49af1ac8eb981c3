// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.NaturalPersons;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// What partners, the association and consultants get to see: organisations, and of people only
/// what they are to them.
final class Redaction implements Sight {
  /// After a word that begins with a capital letter a small one that is no part of a family name.
  private static final Pattern ORDINARY =
      Pattern.compile(
          "^\\p{Lu}.*[\\s'’](?!(?:di|de|del|della|dei|degli|dal|dalla|da|la|lo|li|van|von|der|den|e|y)\\b)"
              + "\\p{Ll}{3}");

  private static final Pattern WORDS = Pattern.compile("[._+-]+");
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final Tally tally = new Tally();
  private final Masks masks;
  private final NaturalPersons people;
  private final Set<String> organisations;
  private final Set<PersonId> restricted;
  private final Set<String> addresses;

  Redaction(Known known) {
    masks = new Masks(known.persons());
    people = NaturalPersons.among(known.persons());
    restricted =
        known.persons().stream()
            .filter(Person::restricted)
            .map(Person::id)
            .collect(Collectors.toSet());
    addresses =
        known.persons().stream()
            .map(Person::email)
            .filter(Objects::nonNull)
            .map(it -> it.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    organisations =
        known.stakeholders().stream()
            .filter(it -> !people.isOne(it))
            .flatMap(it -> Stream.of(it.name(), it.shortName()))
            .filter(Objects::nonNull)
            .map(Folding::fold)
            .collect(Collectors.toSet());
    var mayor = known.mayor();
    if (mayor != null
        && known.persons().stream()
            .noneMatch(
                it -> it.restricted() && Folding.fold(it.name()).equals(Folding.fold(mayor))))
      pseudonyms.known(mayor);
    // In the order of their entry, which tells nothing of their names and stays as it is.
    var byEntry = Comparator.comparing((Person it) -> it.id().value());
    known.persons().stream()
        .sorted(byEntry)
        .forEach(
            it -> {
              if (it.restricted()) pseudonyms.add(it.name(), Masks.HIDDEN);
              else pseudonyms.of(it.name());
            });
    known.stakeholders().stream()
        .filter(people::isOne)
        .sorted(Comparator.comparing(it -> it.id().value()))
        .forEach(
            it -> {
              var called = pseudonyms.of(it.name());
              if (it.shortName() != null) pseudonyms.add(it.shortName(), called);
            });
    known.typed().stream()
        .filter(it -> !isOrganisation(it) && !Offices.isOne(it))
        .sorted()
        .forEach(pseudonyms::of);
  }

  private boolean isOrganisation(String text) {
    var folded = Folding.fold(text);
    return organisations.contains(folded) || isBeginningOfOne(text, folded);
  }

  /// Whether somebody left the end of an organisation's name away. A person is not meant by
  /// something like "Unione artigiani": a word in it is written small.
  private boolean isBeginningOfOne(String text, String folded) {
    return ORDINARY.matcher(text).find()
        && organisations.stream().anyMatch(it -> it.startsWith(folded + " "));
  }

  @Override
  public String named(String text) {
    return pseudonyms.in(text, new LinkedHashSet<>());
  }

  /// A text as somebody typed it.
  String typed(String text) {
    return masks.in(named(text));
  }

  /// A text of a record; whom it names is counted.
  private String typed(Class<?> type, String text) {
    var seen = new LinkedHashSet<String>();
    var named = pseudonyms.in(text, seen);
    var masked = masks.in(named);
    seen.forEach(it -> tally.add(type, Withheld.PEOPLE, it));
    if (!masked.equals(named)) tally.add(type, Withheld.REACH, masked);
    // A pseudonym may be longer than a name, and the room of a title is not.
    return masked.length() > text.length() && text.length() > 90
        ? masked.substring(0, text.length()).strip()
        : masked;
  }

  private @Nullable String any(Class<?> type, @Nullable String text) {
    return text == null ? null : typed(type, text);
  }

  private LocalText typed(Class<?> type, LocalText text) {
    return new LocalText(typed(type, text.en()), typed(type, text.it()));
  }

  /// Whoever is named in a field that says who.
  private @Nullable String who(Class<?> type, @Nullable String text) {
    if (text == null || isOrganisation(text)) return text;
    if (Offices.isOne(text)) return typed(type, text);
    var called = pseudonyms.of(text);
    tally.add(type, Withheld.PEOPLE, called);
    return called;
  }

  /// What nobody gets to see; said is that there was something.
  private void left(Class<?> type, Withheld what, Object which, @Nullable Object... values) {
    for (var i = 0; i < values.length; i++)
      if (values[i] != null) tally.add(type, what, which + "/" + what + i);
  }

  @Override
  public Optional<City> see(City it) {
    return Optional.of(
        it.with(
            all ->
                all.contact(it.contact() == null ? null : named(it.contact()))
                    .motivation(any(City.class, it.motivation()))
                    .plan(any(City.class, it.plan()))));
  }

  @Override
  public Optional<Stakeholder> see(Stakeholder it) {
    var type = Stakeholder.class;
    left(type, Withheld.NOTES, it.id(), it.notes(), it.sectorNotes());
    var bare =
        it.with(
            all ->
                // The name of an organisation is no secret, even with a person's name in it.
                all.name(it.name())
                    .sectorNotes(null)
                    .notes(null)
                    .offers(any(type, it.offers()))
                    .needs(any(type, it.needs()))
                    .tags(it.tags().stream().map(tag -> typed(type, tag)).toList())
                    .origin(Origin.UNKNOWN));
    if (!people.isOne(it)) return Optional.of(bare.withReach(office(it)));
    var called = pseudonyms.of(it.name());
    tally.add(type, Withheld.PEOPLE, called);
    left(type, Withheld.REACH, it.id(), it.reach().email(), it.reach().phone(), it.taxCode());
    return Optional.of(
        bare.with(
            all ->
                all.name(called)
                    .shortName(null)
                    .taxCode(null)
                    .offers(null)
                    .needs(null)
                    .stance(Stance.NEW)
                    .reach(Reach.NONE.withArea(it.reach().area()))));
  }

  /// How an organisation is reached: not by somebody's own mailbox.
  private Reach office(Stakeholder it) {
    var reach = it.reach();
    var email = isOwn(reach.email()) ? null : reach.email();
    var pec = isOwn(reach.pec()) ? null : reach.pec();
    var phone = reach.phone() != null && masks.isOfAPerson(reach.phone()) ? null : reach.phone();
    if (!Objects.equals(email, reach.email())) left(Stakeholder.class, Withheld.REACH, it.id(), 1);
    return reach.with(all -> all.email(email).pec(pec).phone(phone));
  }

  private boolean isOwn(@Nullable String address) {
    if (address == null) return false;
    if (addresses.contains(address.toLowerCase(Locale.ROOT))) return true;
    var at = address.indexOf('@');
    var words = WORDS.matcher(at < 0 ? address : address.substring(0, at)).replaceAll(" ");
    return !pseudonyms.in(words, new LinkedHashSet<>()).equals(words);
  }

  @Override
  public Optional<Person> see(Person it) {
    if (it.restricted()) {
      tally.add(Person.class, Withheld.RESTRICTED, it.id());
      return Optional.empty();
    }
    var called = pseudonyms.of(it.name());
    if (!called.equals(it.name())) tally.add(Person.class, Withheld.PEOPLE, called);
    left(Person.class, Withheld.REACH, it.id(), it.email(), it.phone());
    left(Person.class, Withheld.NOTES, it.id(), it.notes());
    var bare = Person.named(it.city(), called);
    return Optional.of(bare.with(all -> all.id(it.id()).version(it.version())));
  }

  @Override
  public Optional<PersonRole> see(PersonRole it) {
    return restricted.contains(it.person())
        ? Optional.empty()
        : Optional.of(it.withTitle(any(PersonRole.class, it.title())));
  }

  @Override
  public Optional<Partnership> see(Partnership it) {
    var type = Partnership.class;
    left(type, Withheld.NOTES, it.id(), it.notes());
    var agreement = it.agreement();
    return Optional.of(
        it.with(
            all ->
                all.name(typed(type, it.name()))
                    .purpose(any(type, it.purpose()))
                    .agreement(agreement.withChannel(any(type, agreement.channel())))
                    .notes(null)));
  }

  @Override
  public Optional<StateChange> see(StateChange it) {
    return Optional.of(it.with(all -> all.author(Masks.HIDDEN).note(null)));
  }

  @Override
  public Optional<Contribution> see(Contribution it) {
    return Optional.of(it.withDescription(any(Contribution.class, it.description())));
  }

  @Override
  public Optional<GovernanceRound> see(GovernanceRound it) {
    var type = GovernanceRound.class;
    left(type, Withheld.NOTES, it.id(), it.remark());
    return Optional.of(
        it.with(
            all ->
                all.name(typed(type, it.name()))
                    .remark(null)
                    .answers(it.answers().stream().map(this::silent).toList())));
  }

  private GovernanceAnswer silent(GovernanceAnswer it) {
    var type = GovernanceRound.class;
    left(type, Withheld.NOTES, it.id(), it.remark());
    for (var score : it.scores())
      left(type, Withheld.NOTES, it.id() + score.criterion(), score.remark());
    return it.with(
        all ->
            all.respondent(who(type, it.respondent()))
                .remark(null)
                .scores(
                    it.scores().stream()
                        .map(score -> new Score(score.criterion(), score.value(), null))
                        .toList()));
  }

  @Override
  public Optional<WorkingGroup> see(WorkingGroup it) {
    var type = WorkingGroup.class;
    left(type, Withheld.NOTES, it.id(), it.notes());
    return Optional.of(
        it.with(
            all ->
                all.name(typed(type, it.name()))
                    .mandate(any(type, it.mandate()))
                    .notes(null)
                    .members(
                        it.members().stream()
                            .filter(one -> one.person() == null || isTold(one.person()))
                            .toList())));
  }

  private boolean isTold(PersonId person) {
    return !restricted.contains(person);
  }

  @Override
  public Optional<Meeting> see(Meeting it) {
    var type = Meeting.class;
    var open = it.withoutConfidential();
    confidential(it, open);
    left(type, Withheld.NOTES, it.id(), it.notes());
    var setting = it.setting();
    return Optional.of(
        open.with(
            all ->
                all.title(typed(type, it.title()))
                    .setting(
                        setting.with(
                            of ->
                                of.place(any(type, setting.place()))
                                    .link(null)
                                    .convenor(who(type, setting.convenor()))
                                    .chair(who(type, setting.chair()))
                                    .minuteTaker(who(type, setting.minuteTaker()))))
                    .agenda(open.agenda().stream().map(this::item).toList())
                    .attendees(
                        it.attendees().stream()
                            .filter(one -> one.person() == null || isTold(one.person()))
                            .map(this::attendee)
                            .toList())
                    .outcomes(
                        open.outcomes().stream()
                            .map(one -> one.withText(typed(type, one.text())))
                            .toList())
                    .decisions(
                        open.decisions().stream()
                            .map(one -> one.withText(typed(type, one.text())))
                            .toList())
                    .actions(open.actions().stream().map(this::action).toList())
                    .notes(null)));
  }

  private void confidential(Meeting it, Meeting open) {
    Stream.of(
            it.agenda().stream().filter(one -> !open.agenda().contains(one)).map(AgendaItem::id),
            it.outcomes().stream()
                .filter(one -> !open.outcomes().contains(one))
                .map(one -> one.id()),
            it.decisions().stream()
                .filter(one -> !open.decisions().contains(one))
                .map(one -> one.id()),
            it.actions().stream().filter(one -> !open.actions().contains(one)).map(one -> one.id()))
        .flatMap(all -> all)
        .forEach(which -> tally.add(Meeting.class, Withheld.CONFIDENTIAL, which));
  }

  private AgendaItem item(AgendaItem it) {
    return it.with(
        all ->
            all.title(typed(Meeting.class, it.title()))
                .description(any(Meeting.class, it.description()))
                .presenter(who(Meeting.class, it.presenter())));
  }

  private Attendee attendee(Attendee it) {
    return it.with(
        all -> all.name(who(Meeting.class, it.name())).role(any(Meeting.class, it.role())));
  }

  private ActionItem action(ActionItem it) {
    return it.with(
        all -> all.text(typed(Meeting.class, it.text())).owner(who(Meeting.class, it.owner())));
  }

  @Override
  public Optional<Contact> see(Contact it) {
    var type = Contact.class;
    left(type, Withheld.NOTES, it.id(), it.summary());
    for (var promise : it.promises()) left(type, Withheld.NOTES, promise.id(), promise.text());
    return Optional.of(
        it.with(
            all ->
                all.summary(Masks.HIDDEN)
                    .people(
                        it.people().stream()
                            .filter(one -> isTold(one.person()))
                            .map(one -> new Participant(one.person(), any(type, one.role())))
                            .toList())
                    .promises(
                        it.promises().stream()
                            .map(
                                one ->
                                    one.with(
                                        of -> of.text(Masks.HIDDEN).owner(who(type, one.owner()))))
                            .toList())));
  }

  @Override
  public Optional<Step> see(Step it) {
    var type = Step.class;
    var closing = it.closing();
    return Optional.of(
        it.with(
            all ->
                all.title(typed(type, it.title()))
                    .purpose(typed(type, it.purpose()))
                    .criterion(typed(type, it.criterion()))
                    .reason(any(type, it.reason()))
                    .lead(who(type, it.lead()))
                    .obstacle(any(type, it.obstacle()))
                    .nextAction(any(type, it.nextAction()))
                    .lesson(any(type, it.lesson()))
                    .closing(closing == null ? null : closed(closing))));
  }

  private Closing closed(Closing it) {
    var by = who(Step.class, it.by());
    return new Closing(by == null ? Masks.HIDDEN : by, it.on(), typed(Step.class, it.statement()));
  }

  @Override
  public Optional<Task> see(Task it) {
    return Optional.of(
        it.with(all -> all.text(typed(Task.class, it.text())).owner(who(Task.class, it.owner()))));
  }

  @Override
  public Optional<Evidence> see(Evidence it) {
    var type = Evidence.class;
    return Optional.of(
        it.with(
            all ->
                all.title(typed(type, it.title()))
                    .body(any(type, it.body()))
                    .link(any(type, it.link()))));
  }

  @Override
  public Optional<FiledDocument> see(FiledDocument it) {
    var type = FiledDocument.class;
    return Optional.of(
        it.with(
            all ->
                all.title(typed(type, it.title()))
                    .body(any(type, it.body()))
                    .link(any(type, it.link()))));
  }

  @Override
  public Optional<Activity> see(Activity it) {
    var type = Activity.class;
    left(type, Withheld.NOTES, it.id(), it.notes());
    return Optional.of(
        it.with(
            all ->
                all.title(typed(type, it.title()))
                    .place(any(type, it.place()))
                    .outputs(any(type, it.outputs()))
                    .lesson(any(type, it.lesson()))
                    .notes(null)));
  }

  @Override
  public Optional<BudgetLine> see(BudgetLine it) {
    var type = BudgetLine.class;
    left(type, Withheld.NOTES, it.id(), it.notes());
    return Optional.of(
        it.with(
            all ->
                all.title(typed(type, it.title()))
                    .sourceName(any(type, it.sourceName()))
                    .notes(null)));
  }

  /// Its figures name stakeholders as they were called on that day.
  @Override
  public Optional<NetworkSnapshot> see(NetworkSnapshot it) {
    return Optional.empty();
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
