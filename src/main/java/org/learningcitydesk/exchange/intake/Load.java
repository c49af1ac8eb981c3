// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.provenance.ExternalKey;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Tx;

/// What an import writes. It fills while rows are judged and is only read after that.
public final class Load {
  private static final int BATCH = 500;
  final List<Stakeholder> stakeholders = new ArrayList<>();
  final List<Person> persons = new ArrayList<>();
  final List<PersonRole> roles = new ArrayList<>();
  final List<Partnership> partnerships = new ArrayList<>();
  final List<Activity> activities = new ArrayList<>();
  final List<BudgetLine> budget = new ArrayList<>();
  final List<ExternalKey> keys = new ArrayList<>();

  public List<Stakeholder> stakeholders() {
    return List.copyOf(stakeholders);
  }

  public List<Person> persons() {
    return List.copyOf(persons);
  }

  public List<PersonRole> roles() {
    return List.copyOf(roles);
  }

  public List<Partnership> partnerships() {
    return List.copyOf(partnerships);
  }

  public List<Activity> activities() {
    return List.copyOf(activities);
  }

  public List<BudgetLine> budget() {
    return List.copyOf(budget);
  }

  public List<ExternalKey> keys() {
    return List.copyOf(keys);
  }

  int size() {
    return stakeholders.size()
        + persons.size()
        + roles.size()
        + partnerships.size()
        + activities.size()
        + budget.size()
        + keys.size();
  }

  /// Writes all of it, what others point to first.
  void write(Tx tx, CityId city, Progress progress) {
    var writing = new Writing(size(), progress);
    writing.all(stakeholders, tx.stakeholders()::saveAll);
    writing.all(persons, tx.persons()::saveAll);
    writing.all(roles, tx.persons()::saveRoles);
    writing.all(partnerships, tx.partnerships()::saveAll);
    writing.all(activities, tx.activities()::saveAll);
    writing.all(budget, tx.budget()::saveAll);
    writing.all(keys, some -> tx.externalKeys().addAll(city, some));
    progress.step(writing.total, writing.total);
  }

  private static final class Writing {
    private final int total;
    private final Progress progress;
    private int done;

    Writing(int total, Progress progress) {
      this.total = total;
      this.progress = progress;
    }

    <T> void all(List<T> records, Consumer<List<T>> save) {
      for (var from = 0; from < records.size(); from += BATCH) {
        progress.step(done, total);
        var some = records.subList(from, Math.min(from + BATCH, records.size()));
        save.accept(some);
        done += some.size();
      }
    }
  }
}
