// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.duplicate.DistinctPair;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Merge;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.duplicate.TieKind;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.workspace.Tx;

/// What there is to know of one kind of record that may be there twice.
sealed interface DuplicateKind<T> {
  /// Names control ids and changes.
  String stem();

  UUID id(T record);

  String name(T record);

  List<T> all(Tx tx);

  Optional<T> find(Tx tx, T record);

  Set<DistinctPair> distinct(Tx tx);

  void differ(Tx tx, T one, T other);

  DuplicateIndex<T> index(List<T> all, Pace pace);

  Map<TieKind, Integer> links(Tx tx, T record);

  /// What is proposed to become of the two.
  Merge<T> proposed(Tx tx, T one, T other);

  MergeReport merge(Tx tx, T result, T gone);

  record OfStakeholders(CityId city) implements DuplicateKind<Stakeholder> {
    @Override
    public String stem() {
      return "stakeholder";
    }

    @Override
    public UUID id(Stakeholder it) {
      return it.id().value();
    }

    @Override
    public String name(Stakeholder it) {
      return it.name();
    }

    @Override
    public List<Stakeholder> all(Tx tx) {
      return tx.stakeholders().all(city);
    }

    @Override
    public Optional<Stakeholder> find(Tx tx, Stakeholder it) {
      return tx.stakeholders().find(it.id());
    }

    @Override
    public Set<DistinctPair> distinct(Tx tx) {
      return tx.distinct().stakeholders(city);
    }

    @Override
    public void differ(Tx tx, Stakeholder one, Stakeholder other) {
      tx.distinct().stakeholdersDiffer(one.id(), other.id());
    }

    @Override
    public DuplicateIndex<Stakeholder> index(List<Stakeholder> all, Pace pace) {
      return DuplicateIndex.ofStakeholders(all, pace);
    }

    @Override
    public Map<TieKind, Integer> links(Tx tx, Stakeholder it) {
      return tx.merges().links(it.id());
    }

    @Override
    public Merge<Stakeholder> proposed(Tx tx, Stakeholder one, Stakeholder other) {
      return Merge.proposed(one, other, tx.merges().isNewer(one.id(), other.id()));
    }

    @Override
    public MergeReport merge(Tx tx, Stakeholder result, Stakeholder gone) {
      return tx.merges().merge(result, gone);
    }
  }

  record OfPersons(CityId city) implements DuplicateKind<Person> {
    @Override
    public String stem() {
      return "person";
    }

    @Override
    public UUID id(Person it) {
      return it.id().value();
    }

    @Override
    public String name(Person it) {
      return it.name();
    }

    @Override
    public List<Person> all(Tx tx) {
      // The rows of those who were erased look alike and are not the same.
      var erased = tx.privacy().erased();
      return tx.persons().all(city).stream().filter(it -> !erased.contains(it.id())).toList();
    }

    @Override
    public Optional<Person> find(Tx tx, Person it) {
      return tx.persons().find(it.id());
    }

    @Override
    public Set<DistinctPair> distinct(Tx tx) {
      return tx.distinct().persons(city);
    }

    @Override
    public void differ(Tx tx, Person one, Person other) {
      tx.distinct().personsDiffer(one.id(), other.id());
    }

    @Override
    public DuplicateIndex<Person> index(List<Person> all, Pace pace) {
      return DuplicateIndex.ofPersons(all, pace);
    }

    @Override
    public Map<TieKind, Integer> links(Tx tx, Person it) {
      return tx.merges().links(it.id());
    }

    @Override
    public Merge<Person> proposed(Tx tx, Person one, Person other) {
      return Merge.proposed(one, other, tx.merges().isNewer(one.id(), other.id()));
    }

    @Override
    public MergeReport merge(Tx tx, Person result, Person gone) {
      return tx.merges().merge(result, gone);
    }
  }
}
