// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Stakeholders out of a table: a plan first, which is a pure function of the table and of what is
/// known, then one change that can be undone. A row finds its stakeholder by id, key, tax code or
/// name with town. Blank cells erase nothing. Rows that contradict each other are all left out.
public final class StakeholderImport {
  private static final Set<StakeholderField> IDENTITY =
      EnumSet.of(
          StakeholderField.ID,
          StakeholderField.EXTERNAL_KEY,
          StakeholderField.TAX_CODE,
          StakeholderField.NAME);
  private static final int BATCH = 500;
  private final CityId city;
  private final RowReader reader;
  private final Filled filled;
  private final Known known;
  private final List<ImportPlan.Rejected> rejected = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();

  private StakeholderImport(
      Sheet sheet, Mapping mapping, CityId city, List<Stakeholder> existing, Catalogue catalogue) {
    this.city = city;
    reader = new RowReader(sheet, mapping, new ChoiceWords(catalogue));
    filled = new Filled(mapping, catalogue);
    known = new Known(existing);
  }

  /// What the import would do.
  ///
  /// @param existing all stakeholders of the city
  /// @throws org.learningcitydesk.work.UserProblem where the mapping does not fit the table
  public static ImportPlan plan(
      Sheet sheet, Mapping mapping, CityId city, List<Stakeholder> existing, Catalogue catalogue) {
    mapping
        .problem(sheet)
        .ifPresent(
            problem -> {
              throw problem;
            });
    var planned = new StakeholderImport(sheet, mapping, city, existing, catalogue);
    for (var row : sheet.quarantined())
      planned.rejected.add(new ImportPlan.Rejected(row.line(), row.text(), row.reason()));
    for (var row : sheet.rows()) planned.read(row);
    planned.leaveOutTwins();
    planned.findKnown();
    return planned.judge();
  }

  /// What the import into this workspace would do.
  public static ImportPlan plan(
      Sheet sheet, Mapping mapping, CityId city, Workspace workspace, Catalogue catalogue) {
    List<Stakeholder> existing = workspace.read(tx -> tx.stakeholders().all(city));
    return plan(sheet, mapping, city, existing, catalogue);
  }

  /// Writes what the plan says, in one change: wholly or, after a cancel or a failure, not at all.
  /// A plan that changes nothing writes nothing.
  ///
  /// @return how many stakeholders were written
  /// @throws org.learningcitydesk.work.UserProblem where a stakeholder was edited after the plan
  ///   was made
  public static int apply(Workspace workspace, ImportPlan plan, Progress progress) {
    var all = plan.toSave();
    if (all.isEmpty()) return 0;
    workspace.change(
        Label.of("change.imported", Integer.toString(all.size())),
        tx -> {
          for (var from = 0; from < all.size(); from += BATCH) {
            progress.step(from, all.size());
            tx.stakeholders().saveAll(all.subList(from, Math.min(from + BATCH, all.size())));
          }
          progress.step(all.size(), all.size());
        });
    return all.size();
  }

  private void read(Row row) {
    try {
      var values = reader.read(row);
      if (values.isEmpty()) return;
      if (IDENTITY.stream().noneMatch(values::containsKey))
        throw new RowReader.Refused(Remark.of("import.row.noName"));
      candidates.add(new Candidate(row, values));
    } catch (RowReader.Refused refused) {
      reject(row, refused.reason());
    }
  }

  /// Two rows of the same identity: the same words twice are taken once, different words are a
  /// contradiction.
  private void leaveOutTwins() {
    var firsts = new HashMap<String, Candidate>();
    var contradicted = new LinkedHashMap<Candidate, Candidate>();
    var repeated = new HashSet<Candidate>();
    for (var candidate : candidates) {
      var first = firsts.putIfAbsent(candidate.identity(), candidate);
      if (first == null) continue;
      if (first.values.equals(candidate.values)) {
        repeated.add(candidate);
        reject(candidate.row, Remark.of("import.row.repeated", first.row.line()));
      } else {
        contradicted.put(candidate, first);
        contradicted.putIfAbsent(first, candidate);
      }
    }
    contradicted.forEach((candidate, other) -> reject(candidate.row, candidate.twin(other)));
    candidates.removeIf(
        candidate -> repeated.contains(candidate) || contradicted.containsKey(candidate));
  }

  private void findKnown() {
    var codes = new HashMap<String, Integer>();
    for (var candidate : candidates)
      candidate.taxCode().ifPresent(code -> codes.merge(code, 1, Integer::sum));
    var found = new HashMap<StakeholderId, Candidate>();
    var clashing = new LinkedHashMap<Candidate, Candidate>();
    var refused = new HashSet<Candidate>();
    for (var candidate : candidates) {
      try {
        var match =
            known.find(
                candidate.values,
                candidate.taxCode().map(code -> codes.getOrDefault(code, 0) > 1).orElse(false));
        candidate.match = match.orElse(null);
        if (match.isEmpty()) continue;
        var other = found.putIfAbsent(match.get().stakeholder().id(), candidate);
        if (other == null) continue;
        clashing.put(candidate, other);
        clashing.putIfAbsent(other, candidate);
      } catch (RowReader.Refused several) {
        refused.add(candidate);
        reject(candidate.row, several.reason());
      }
    }
    clashing.forEach(
        (candidate, other) ->
            reject(candidate.row, Remark.of("import.row.sameStakeholder", other.row.line())));
    candidates.removeIf(
        candidate -> refused.contains(candidate) || clashing.containsKey(candidate));
  }

  private ImportPlan judge() {
    var fresh = new ArrayList<ImportPlan.Fresh>();
    var changed = new ArrayList<ImportPlan.Changed>();
    var same = new ArrayList<ImportPlan.Same>();
    for (var candidate : candidates) {
      try {
        var line = candidate.row.line();
        if (candidate.match == null) {
          fresh.add(new ImportPlan.Fresh(line, filled.fresh(city, candidate.values)));
          continue;
        }
        var before = candidate.match.stakeholder();
        var after = filled.changed(before, candidate.values, candidate.match.byIdentity());
        var fields = changes(before, after);
        if (fields.isEmpty()) same.add(new ImportPlan.Same(line, before));
        else changed.add(new ImportPlan.Changed(line, before, after, fields));
      } catch (RowReader.Refused refused) {
        reject(candidate.row, refused.reason());
      } catch (InvalidValue invalid) {
        reject(
            candidate.row,
            Remark.of("invalid." + invalid.rule(), Remark.of("field." + invalid.field())));
      }
    }
    rejected.sort(Comparator.comparingLong(ImportPlan.Rejected::line));
    return new ImportPlan(fresh, changed, same, rejected);
  }

  private static List<ImportPlan.FieldChange> changes(Stakeholder before, Stakeholder after) {
    var fields = new ArrayList<ImportPlan.FieldChange>();
    if (before.equals(after)) return fields;
    for (var field : StakeholderField.values()) {
      var old = FieldText.of(field, before);
      var now = FieldText.of(field, after);
      if (!FieldText.same(old, now)) fields.add(new ImportPlan.FieldChange(field, old, now));
    }
    return fields;
  }

  private void reject(Row row, Remark reason) {
    var text =
        String.join(" · ", row.cells().stream().filter(cell -> !cell.isBlank()).limit(4).toList());
    rejected.add(
        new ImportPlan.Rejected(
            row.line(), text.length() > 120 ? text.substring(0, 120) + "…" : text, reason));
  }

  /// A row on its way to becoming a stakeholder.
  private static final class Candidate {
    private final Row row;
    private final Map<StakeholderField, String> values;
    private Known.@Nullable Match match;

    Candidate(Row row, Map<StakeholderField, String> values) {
      this.row = row;
      this.values = values;
    }

    Optional<String> taxCode() {
      return Optional.ofNullable(values.get(StakeholderField.TAX_CODE)).map(Known::taxCode);
    }

    /// What makes this row a row of its own within the file.
    String identity() {
      var id = values.get(StakeholderField.ID);
      if (id != null) return "i" + id;
      var key = values.get(StakeholderField.EXTERNAL_KEY);
      if (key != null) return "k" + Known.key(values.get(StakeholderField.EXTERNAL_SOURCE), key);
      return "n"
          + taxCode().orElse("")
          + '\u0000'
          + Folding.fold(values.getOrDefault(StakeholderField.NAME, ""))
          + '\u0000'
          + Folding.fold(values.getOrDefault(StakeholderField.TOWN, ""));
    }

    Remark twin(Candidate other) {
      var key = values.get(StakeholderField.EXTERNAL_KEY);
      return key == null
          ? Remark.of(
              "import.row.sameName",
              values.getOrDefault(StakeholderField.NAME, ""),
              other.row.line())
          : Remark.of("import.row.sameKey", key, other.row.line());
    }
  }
}
