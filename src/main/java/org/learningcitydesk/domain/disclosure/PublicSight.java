// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// What everybody gets to see: what the open data package publishes of these records, and no more.
/// Names of people in titles are called as in a redacted file.
final class PublicSight implements Sight {
  private static final int MIN_CELL = 5;
  private final KnownPeople names;
  private final Tally tally = new Tally();
  private final Set<StakeholderId> stakeholders;
  private final Set<PartnershipId> partnerships;
  private final Known known;

  PublicSight(Known known) {
    this.known = known;
    names = new KnownPeople(known);
    var agreed = known.partnerships().stream().filter(this::isAgreed).toList();
    var certain = known.activities().stream().filter(PublicRecords::isCertain).toList();
    partnerships = agreed.stream().map(Partnership::id).collect(Collectors.toSet());
    stakeholders = new HashSet<>(PublicRecords.named(agreed, certain));
    known.stakeholders().stream()
        .filter(names::isPerson)
        .forEach(it -> stakeholders.remove(it.id()));
  }

  private boolean isAgreed(Partnership it) {
    return PublicRecords.isAgreed(it, known.lifecycle());
  }

  private <T> Optional<T> nothing(Class<T> type, Object id) {
    tally.add(type, Withheld.RECORDS, id);
    return Optional.empty();
  }

  private @Nullable String any(@Nullable String text) {
    return text == null ? null : names.typed(text);
  }

  @Override
  public String named(String text) {
    return names.named(text);
  }

  @Override
  public Optional<City> see(City it) {
    return Optional.of(
        it.with(
            all ->
                all.contact(it.contact() == null ? null : names.named(it.contact()))
                    .motivation(null)
                    .plan(null)));
  }

  @Override
  public Optional<Stakeholder> see(Stakeholder it) {
    if (!stakeholders.contains(it.id())) return nothing(Stakeholder.class, it.id());
    var reach = it.reach();
    return Optional.of(
        it.with(
            all ->
                all.name(names.typed(it.name()))
                    .shortName(null)
                    .sectorNotes(null)
                    .taxCode(null)
                    .reach(
                        Reach.NONE.with(
                            to ->
                                to.town(any(reach.town()))
                                    .area(any(reach.area()))
                                    .latitude(reach.latitude())
                                    .longitude(reach.longitude())))
                    .tags(List.of())
                    .stance(Stance.NEW)
                    .offers(null)
                    .needs(null)
                    .notes(null)
                    .origin(Origin.UNKNOWN)));
  }

  @Override
  public Optional<Partnership> see(Partnership it) {
    if (!partnerships.contains(it.id())) return nothing(Partnership.class, it.id());
    var agreement = it.agreement();
    return Optional.of(
        it.with(
            all ->
                all.name(names.typed(it.name()))
                    .purpose(null)
                    .agreement(
                        Agreement.NONE.with(
                            to ->
                                to.start(agreement.start())
                                    .end(agreement.end())
                                    .actNumber(any(agreement.actNumber()))))
                    .members(
                        it.members().stream()
                            .filter(one -> stakeholders.contains(one.stakeholder()))
                            .toList())
                    .notes(null)));
  }

  @Override
  public Optional<Activity> see(Activity it) {
    if (!PublicRecords.isCertain(it)) return nothing(Activity.class, it.id());
    var lead = it.lead();
    var partnership = it.partnership();
    return Optional.of(
        it.with(
            all ->
                all.title(names.typed(it.title()))
                    .place(any(it.place()))
                    .area(any(it.area()))
                    .lead(lead != null && stakeholders.contains(lead) ? lead : null)
                    .partners(it.partners().stream().filter(stakeholders::contains).toList())
                    .partnership(
                        partnership != null && partnerships.contains(partnership)
                            ? partnership
                            : null)
                    .participation(counted(it))
                    .cost(null)
                    .outputs(null)
                    .lesson(null)
                    .notes(null)));
  }

  /// Totals only: what of the groups may be told stands in the open data.
  private static Participation counted(Activity it) {
    var told = it.participation();
    var total = told.actualInAll();
    var isTold =
        total != null
            && !ProtectedCounts.isSmall(total, MIN_CELL)
            && !ProtectedCounts.of(told.actualBy(), total, MIN_CELL).totalIsWithheld();
    return new Participation(
        told.targetGroups(),
        told.plannedInAll(),
        isTold ? total : null,
        Breakdown.NONE,
        Breakdown.NONE);
  }

  /// The path itself is the Manifesto's; of a city's own words nothing is told.
  @Override
  public Optional<Step> see(Step it) {
    return Optional.of(
        it.with(
            all ->
                all.title(new LocalText(names.typed(it.title().en()), names.typed(it.title().it())))
                    // That a step does not apply cannot be said without a reason.
                    .reason(it.reason() == null ? null : Masks.HIDDEN)
                    .lead(null)
                    .obstacle(null)
                    .nextAction(null)
                    .lesson(null)
                    .closing(null)));
  }

  @Override
  public Optional<Person> see(Person it) {
    return nothing(Person.class, it.id());
  }

  @Override
  public Optional<PersonRole> see(PersonRole it) {
    return nothing(PersonRole.class, it.id());
  }

  @Override
  public Optional<StateChange> see(StateChange it) {
    return nothing(StateChange.class, it.id());
  }

  @Override
  public Optional<Contribution> see(Contribution it) {
    return nothing(Contribution.class, it.id());
  }

  @Override
  public Optional<GovernanceRound> see(GovernanceRound it) {
    return nothing(GovernanceRound.class, it.id());
  }

  @Override
  public Optional<WorkingGroup> see(WorkingGroup it) {
    return nothing(WorkingGroup.class, it.id());
  }

  @Override
  public Optional<Meeting> see(Meeting it) {
    return nothing(Meeting.class, it.id());
  }

  @Override
  public Optional<Contact> see(Contact it) {
    return nothing(Contact.class, it.id());
  }

  @Override
  public Optional<Task> see(Task it) {
    return nothing(Task.class, it.id());
  }

  @Override
  public Optional<Evidence> see(Evidence it) {
    return nothing(Evidence.class, it.id());
  }

  @Override
  public Optional<FiledDocument> see(FiledDocument it) {
    return nothing(FiledDocument.class, it.id());
  }

  @Override
  public Optional<BudgetLine> see(BudgetLine it) {
    return nothing(BudgetLine.class, it.id());
  }

  @Override
  public Optional<NetworkSnapshot> see(NetworkSnapshot it) {
    return nothing(NetworkSnapshot.class, it.id());
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
