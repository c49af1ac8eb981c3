// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;

/// Sorts rows into those that are new, those that change something, those that say what is known
/// and those that are left out with a reason.
final class Judgement {
  private final ImportKind kind;
  private final CityId city;
  private final List<ImportPlan.Fresh> fresh = new ArrayList<>();
  private final List<ImportPlan.Changed> changed = new ArrayList<>();
  private final List<ImportPlan.Same> same = new ArrayList<>();
  private final List<ImportPlan.Rejected> rejected = new ArrayList<>();
  private final Set<Stakeholder> brought = new LinkedHashSet<>();
  private final Load load = new Load();

  Judgement(ImportKind kind, CityId city, Sheet sheet) {
    this.kind = kind;
    this.city = city;
    for (var row : sheet.quarantined())
      rejected.add(new ImportPlan.Rejected(row.line(), row.text(), row.reason()));
  }

  Load load() {
    return load;
  }

  /// Does something with a row that may turn out to be one to leave out.
  void tryRow(Row row, Runnable work) {
    try {
      work.run();
    } catch (Refused refused) {
      reject(row, refused.reason());
    } catch (InvalidValue invalid) {
      reject(row, reason(invalid));
    }
  }

  static Remark reason(InvalidValue invalid) {
    return Remark.of("invalid." + invalid.rule(), Remark.of("field." + invalid.field()));
  }

  void reject(Row row, Remark reason) {
    var text =
        String.join(" · ", row.cells().stream().filter(cell -> !cell.isBlank()).limit(4).toList());
    rejected.add(
        new ImportPlan.Rejected(
            row.line(), text.length() > 120 ? text.substring(0, 120) + "…" : text, reason));
  }

  void fresh(long line, Entry entry) {
    fresh.add(new ImportPlan.Fresh(line, entry));
  }

  /// Returns true where the row changes what is known.
  boolean known(long line, Entry before, Entry after) {
    var fields = Entry.changes(kind, before, after);
    if (fields.isEmpty()) same.add(new ImportPlan.Same(line, before));
    else changed.add(new ImportPlan.Changed(line, before, after, fields));
    return !fields.isEmpty();
  }

  void bring(Set<Stakeholder> stakeholders) {
    for (var it : stakeholders) if (brought.add(it)) load.stakeholders.add(it);
  }

  ImportPlan plan() {
    rejected.sort(Comparator.comparingLong(ImportPlan.Rejected::line));
    return new ImportPlan(kind, city, fresh, changed, same, rejected, List.copyOf(brought), load);
  }
}
