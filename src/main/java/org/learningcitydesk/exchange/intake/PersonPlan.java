// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonBuilder;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;

/// A plan for a list of persons: the same person in several rows has several roles. Rows that
/// contradict each other on the person are all left out.
final class PersonPlan {
  private final Surroundings known;
  private final KnownPersons persons;
  private final References references;
  private final Names names;
  private final PersonRoles roles;
  private final Judgement judgement;

  PersonPlan(Mapping mapping, Surroundings known, Judgement judgement) {
    this.known = known;
    this.judgement = judgement;
    names = new Names(known);
    references = new References(known, mapping, names);
    persons = new KnownPersons(known);
    roles = new PersonRoles(known, persons);
  }

  ImportPlan of(List<Row> rows, RowReader reader) {
    var all = new ArrayList<PersonRows.One>();
    for (var row : rows)
      judgement.tryRow(
          row,
          () -> {
            var values = named(reader.read(row));
            if (!values.isEmpty()) all.add(new PersonRows.One(row, checked(values)));
          });
    var groups = new HashMap<PersonId, PersonRows>();
    var waiting = new ArrayList<Group>();
    for (var group : PersonRows.of(all)) {
      try {
        var match = persons.find(group.together(), organisations(group));
        var other = match.map(it -> groups.putIfAbsent(it.id(), group)).orElse(null);
        if (other == null) waiting.add(new Group(group, match.orElse(null)));
        else other.rows.addAll(group.rows);
      } catch (Refused several) {
        group.rows.forEach(one -> judgement.reject(one.row(), several.reason()));
      }
    }
    waiting.forEach(this::judge);
    return judgement.plan();
  }

  private record Group(PersonRows rows, @Nullable Person before) {}

  /// Given and family name are one name.
  private static Map<Field, String> named(Map<Field, String> values) {
    var given = values.remove(PersonField.GIVEN_NAME);
    var family = values.remove(PersonField.FAMILY_NAME);
    if ((given != null || family != null) && !values.containsKey(PersonField.NAME))
      values.put(
          PersonField.NAME,
          given == null ? String.valueOf(family) : family == null ? given : given + " " + family);
    return values;
  }

  private static Map<Field, String> checked(Map<Field, String> values) {
    if (!values.containsKey(PersonField.NAME)
        && !values.containsKey(PersonField.ID)
        && !values.containsKey(PersonField.EXTERNAL_KEY)) throw new Refused("import.row.noName");
    var half =
        values.containsKey(PersonField.ROLE_TITLE)
            || values.containsKey(PersonField.ROLE_FROM)
            || values.containsKey(PersonField.ROLE_TO);
    if (half
        && !values.containsKey(PersonField.STAKEHOLDER)
        && !values.containsKey(PersonField.STAKEHOLDER_ID))
      throw new Refused("import.row.roleOfNobody");
    return values;
  }

  /// The organisations that the rows name, as far as they are known: what is not is said later.
  private Set<StakeholderId> organisations(PersonRows group) {
    var found = new HashSet<StakeholderId>();
    for (var one : group.rows)
      if (one.hasRole()) {
        try {
          var brought = new HashSet<Stakeholder>();
          found.add(organisation(one, brought));
        } catch (Refused | InvalidValue _) {
          // The row is left out with its reason when its role is looked at.
        }
      }
    return found;
  }

  private StakeholderId organisation(PersonRows.One one, Set<Stakeholder> brought) {
    return references.stakeholder(
        PersonField.STAKEHOLDER,
        one.values().get(PersonField.STAKEHOLDER_ID),
        one.values().get(PersonField.STAKEHOLDER),
        brought);
  }

  private void judge(Group group) {
    var rows = group.rows();
    var contradiction = rows.contradiction();
    if (contradiction.isPresent()) {
      var it = contradiction.get();
      for (var one : rows.rows)
        judgement.reject(
            one.row(),
            Remark.of(
                "import.row.personTwice",
                it.field().label(),
                one == it.one() ? it.other().row().line() : it.one().row().line()));
      return;
    }
    var values = rows.together();
    try {
      new Judged(group, values).all();
    } catch (Refused refused) {
      rows.rows.forEach(one -> judgement.reject(one.row(), refused.reason()));
    } catch (InvalidValue invalid) {
      rows.rows.forEach(one -> judgement.reject(one.row(), Judgement.reason(invalid)));
    }
  }

  private Person fresh(Map<Field, String> values) {
    var name = values.get(PersonField.NAME);
    if (name == null) throw new Refused("import.row.noName");
    var begun = Person.named(known.city(), name);
    var kept = Identity.free(values.get(PersonField.ID), known.elsewhere());
    return kept == null ? begun : begun.withId(new PersonId(kept));
  }

  private static Person fill(Person base, Map<Field, String> values) {
    var all = PersonBuilder.builder(base);
    values.forEach(
        (field, it) -> {
          switch ((PersonField) field) {
            case NAME -> {
              // The same words the other way round are no other name.
              if (!KnownPersons.words(it).equals(KnownPersons.words(base.name())) || isOwn(values))
                all.name(it);
            }
            case EMAIL -> all.email(it);
            case PHONE -> all.phone(it);
            case LEGAL_BASIS -> all.legalBasis(it);
            case INFORMED_ON -> all.informedOn(PartialDate.parse(it));
            case ORIGIN -> all.origin(it);
            case RETENTION_UNTIL -> all.retentionUntil(PartialDate.parse(it));
            case RESTRICTED -> all.restricted(Boolean.parseBoolean(it));
            case NOTES -> all.notes(it);
            case GIVEN_NAME, FAMILY_NAME -> {}
            case ROLE_ID, STAKEHOLDER, STAKEHOLDER_ID, ROLE_TITLE, ROLE_FROM, ROLE_TO -> {}
            case ID, EXTERNAL_SOURCE, EXTERNAL_KEY -> {}
          }
        });
    return all.build();
  }

  private static boolean isOwn(Map<Field, String> values) {
    return values.containsKey(PersonField.ID);
  }

  /// The rows of one person, on their way into the plan.
  private final class Judged {
    private final Group group;
    private final Person after;
    private final Entry.OfPerson start;
    private final Entry.OfPerson done;
    private boolean told;

    Judged(Group group, Map<Field, String> values) {
      this.group = group;
      var before = group.before();
      after = fill(before == null ? fresh(values) : before, values);
      var id = after.id().value();
      done = new Entry.OfPerson(after, null, persons.keys().after(id, values), names);
      start =
          before == null
              ? done
              : new Entry.OfPerson(before, null, persons.keys().of(id, values), names);
    }

    void all() {
      var seen = new HashMap<Object, PersonRows.One>();
      for (var one : group.rows().rows) judgement.tryRow(one.row(), () -> row(one, seen));
    }

    private void row(PersonRows.One one, Map<Object, PersonRows.One> seen) {
      var brought = new LinkedHashSet<Stakeholder>();
      if (!one.hasRole()) {
        requireFirst("", one, seen);
        judge(one, start, done);
        return;
      }
      var stakeholder = organisation(one, brought);
      var match = roles.find(after.id(), stakeholder, one.values());
      var role = roles.fill(match, after.id(), stakeholder, one.values());
      requireFirst(match == null ? sameness(stakeholder, one.values()) : match.id(), one, seen);
      var changed =
          judge(
              one,
              new Entry.OfPerson(start.person(), match, start.key(), names),
              new Entry.OfPerson(after, role, done.key(), names));
      if (changed && !role.equals(match)) judgement.load().roles.add(role);
      if (changed) judgement.bring(brought);
    }

    /// Two rows with the same of a new role speak twice of it: its own id, or else where, as what
    /// and since when.
    private static Object sameness(StakeholderId stakeholder, Map<Field, String> values) {
      var own = values.get(PersonField.ROLE_ID);
      if (own != null) return Folding.fold(own);
      return List.of(
          stakeholder,
          values.getOrDefault(PersonField.ROLE_TITLE, ""),
          values.getOrDefault(PersonField.ROLE_FROM, ""));
    }

    private void requireFirst(Object what, PersonRows.One one, Map<Object, PersonRows.One> seen) {
      var first = seen.putIfAbsent(what, one);
      if (first == null) return;
      throw new Refused(
          first.values().equals(one.values()) ? "import.row.repeated" : "import.row.roleTwice",
          first.row().line());
    }

    /// The first row of a person tells what changes in the person, the others only of their roles.
    private boolean judge(PersonRows.One one, Entry.OfPerson from, Entry.OfPerson to) {
      if (group.before() == null) {
        judgement.fresh(one.row().line(), to);
        load();
        return true;
      }
      var known = told ? new Entry.OfPerson(after, from.role(), to.key(), names) : from;
      var changed = judgement.known(one.row().line(), known, to);
      if (changed && !told) load();
      told = true;
      return changed;
    }

    private void load() {
      if (!told && !after.equals(group.before())) judgement.load().persons.add(after);
      if (!told) persons.keys().load(done.key(), judgement.load());
      told = true;
    }
  }
}
