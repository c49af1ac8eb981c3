// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.disclosure.ProtectedCounts;
import org.learningcitydesk.domain.disclosure.PublicRecords;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.NaturalPersons;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// What of a city goes to the public: activities that are certain, partnerships that were agreed,
/// the organisations in them. No person, no note, no assessment, no money, no address.
final class Published {
  /// Where Italy lies, generously: south, north, west, east.
  private static final double[] ITALY = {35, 47.5, 6, 19};

  private final OpenDataSource source;
  private final OpenDataOrder order;
  private final Catalogue catalogue;
  private final HiddenNames hidden;
  private final List<Activity> activities;
  private final List<Partnership> partnerships;
  private final Map<StakeholderId, Stakeholder> organisations;
  private final Map<ActivityId, ProtectedCounts> counts = new LinkedHashMap<>();
  private final LeftOut left;

  Published(OpenDataSource source, OpenDataOrder order, Catalogue catalogue) {
    this.source = source;
    this.order = order;
    this.catalogue = catalogue;
    hidden = HiddenNames.of(source.persons(), order.messages().get("contact.restricted"));
    var certain = source.activities().stream().filter(PublicRecords::isCertain).toList();
    activities = certain.stream().filter(this::isInPeriod).toList();
    var agreed =
        source.partnerships().stream()
            .filter(it -> PublicRecords.isAgreed(it, catalogue.lifecycle()))
            .toList();
    partnerships = agreed.stream().filter(this::isInPeriod).toList();
    var named = PublicRecords.named(partnerships, activities);
    var isPrivate = NaturalPersons.among(source.persons());
    organisations =
        source.stakeholders().stream()
            .filter(it -> named.contains(it.id()) && !isPrivate.isOne(it))
            .collect(
                Collectors.toMap(
                    Stakeholder::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    for (var it : activities) {
      var total = it.participation().actualInAll();
      if (total != null)
        counts.put(
            it.id(), ProtectedCounts.of(it.participation().actualBy(), total, order.minCell()));
    }
    left =
        new LeftOut(
            source.activities().size() - certain.size(),
            certain.size() - activities.size(),
            source.partnerships().size() - agreed.size(),
            agreed.size() - partnerships.size(),
            (int)
                source.stakeholders().stream()
                    .filter(it -> named.contains(it.id()) && isPrivate.isOne(it))
                    .count(),
            (int) organisations.values().stream().filter(this::isFarAway).count(),
            withheld());
  }

  private boolean isInPeriod(Activity it) {
    if (order.from() == null && order.to() == null) return true;
    return it.start() != null && overlaps(it.start().first(), it.lastDay());
  }

  private boolean isInPeriod(Partnership it) {
    var agreement = it.agreement();
    return overlaps(
        agreement.start() == null ? null : agreement.start().first(),
        agreement.end() == null ? null : agreement.termOn(order.today()).end());
  }

  private boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last) {
    var from = order.from();
    var to = order.to();
    return (to == null || first == null || !first.isAfter(to))
        && (from == null || last == null || !last.isBefore(from));
  }

  /// The first day of the period, or where it has none, of what is published.
  LocalDate firstDay() {
    var from = order.from();
    if (from != null) return from;
    return Stream.concat(
            activities.stream().map(Activity::start),
            partnerships.stream().map(it -> it.agreement().start()))
        .filter(Objects::nonNull)
        .map(PartialDate::first)
        .min(Comparator.naturalOrder())
        .orElse(order.today());
  }

  private int withheld() {
    var cells = counts.values().stream().mapToLong(ProtectedCounts::withheld).sum();
    // The total of an activity of which the groups are known is one of theirs.
    var totals =
        activities.stream()
            .filter(it -> it.participation().actualBy().isEmpty() && isWithheld(it))
            .count();
    return (int) (cells + totals);
  }

  OpenDataSource source() {
    return source;
  }

  OpenDataOrder order() {
    return order;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<Activity> activities() {
    return activities;
  }

  List<Partnership> partnerships() {
    return partnerships;
  }

  List<Stakeholder> organisations() {
    return List.copyOf(organisations.values());
  }

  boolean isPublished(StakeholderId id) {
    return organisations.containsKey(id);
  }

  boolean isPublished(PartnershipId id) {
    return partnerships.stream().anyMatch(it -> it.id().equals(id));
  }

  LeftOut left() {
    return left;
  }

  /// As somebody typed it, without the names of people whose processing is restricted.
  @Nullable String typed(@Nullable String text) {
    return hidden.inAny(text);
  }

  ProtectedCounts counts(Activity it) {
    return counts.getOrDefault(it.id(), new ProtectedCounts(List.of()));
  }

  /// Whether it is not told how many came.
  boolean isWithheld(Activity it) {
    var total = it.participation().actualInAll();
    return total != null
        && (ProtectedCounts.isSmall(total, order.minCell()) || counts(it).totalIsWithheld());
  }

  /// Neighbourhoods, by name.
  Set<String> areas() {
    return Stream.concat(
            activities.stream().map(Activity::area),
            organisations.values().stream().map(it -> it.reach().area()))
        .filter(Objects::nonNull)
        .map(it -> Objects.requireNonNull(typed(it)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Longitude and latitude, where they can be true.
  Optional<double[]> point(Stakeholder it) {
    var latitude = it.reach().latitude();
    var longitude = it.reach().longitude();
    return latitude == null || longitude == null || isFarAway(it)
        ? Optional.empty()
        : Optional.of(new double[] {longitude, latitude});
  }

  /// Coordinates of a place abroad are those of a typing error, perhaps in the wrong order.
  private boolean isFarAway(Stakeholder it) {
    var latitude = it.reach().latitude();
    var longitude = it.reach().longitude();
    return latitude != null
        && longitude != null
        && source.city().country().equals("IT")
        && (latitude < ITALY[0]
            || latitude > ITALY[1]
            || longitude < ITALY[2]
            || longitude > ITALY[3]);
  }

  /// Titles and names in which a person of the register is named, for somebody to look through.
  List<String> withNames() {
    var all =
        new HiddenNames(
            source.persons().stream().filter(it -> !it.restricted()).map(Person::name).toList(),
            "");
    return Stream.of(
            activities.stream().map(Activity::title),
            activities.stream().map(Activity::place),
            partnerships.stream().map(Partnership::name),
            organisations.values().stream().map(Stakeholder::name))
        .flatMap(Function.identity())
        .filter(Objects::nonNull)
        .filter(it -> !all.in(it).equals(it))
        .map(it -> Objects.requireNonNull(typed(it)))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }
}
