// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.coverage.CoverageCell.Presence;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Which helix, and which category of it, takes part in which step or is present in which area. A
/// stakeholder is present at a step through a partnership, an activity or a contact of that step;
/// in an area it is present where it has its seat or is active.
///
/// @param helices one for each helix, in their order
/// @param notCounted the categories that say nothing about the territory, for example networks
/// @param withoutArea how many stakeholders name no area
public record Coverage(
    Across across,
    List<Column> columns,
    List<HelixRows> helices,
    List<CoverageRow> notCounted,
    int withoutArea) {
  public Coverage {
    columns = List.copyOf(columns);
    helices = List.copyOf(helices);
    notCounted = List.copyOf(notCounted);
  }

  /// A helix and its categories: those of the catalogue, and those that are in use beside them.
  public record HelixRows(CoverageRow whole, List<CoverageRow> categories) {
    public HelixRows {
      categories = List.copyOf(categories);
    }

    public Helix helix() {
      return whole.part().helix();
    }
  }

  public static Coverage of(CoverageSources sources, Across across, Catalogue catalogue) {
    return new Making(Traces.of(sources, across), sources.stakeholders(), catalogue).made(across);
  }

  /// All rows as they are read, those of categories after their helix.
  public List<CoverageRow> rows() {
    return Stream.concat(
            helices.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.whole()), it.categories().stream())),
            notCounted.stream())
        .toList();
  }

  public Optional<CoverageCell> cell(Part part, Column column) {
    return rows().stream()
        .filter(it -> it.part().equals(part))
        .flatMap(it -> it.cells().stream())
        .filter(it -> it.column().isSame(column))
        .findFirst();
  }

  private record Making(Traces traces, List<Stakeholder> all, Catalogue catalogue) {
    Coverage made(Across across) {
      var counted = all.stream().filter(this::counts).toList();
      return new Coverage(
          across,
          traces.columns(),
          Arrays.stream(Helix.values()).map(helix -> helix(helix, counted)).toList(),
          notCounted(),
          (int) all.stream().filter(it -> it.reach().area() == null).count());
    }

    private boolean counts(Stakeholder it) {
      var category = it.category();
      return category == null
          || catalogue.category(category).map(Category::countsForHelixCoverage).orElse(true);
    }

    private HelixRows helix(Helix helix, List<Stakeholder> counted) {
      var ours = counted.stream().filter(it -> it.helix() == helix).toList();
      var rows = new ArrayList<CoverageRow>();
      for (var category : categories(helix, ours)) {
        var those = ours.stream().filter(it -> category.equals(it.category())).toList();
        rows.add(row(new Part.OfCategory(helix, category), those));
      }
      var without = ours.stream().filter(it -> it.category() == null).toList();
      if (!without.isEmpty()) rows.add(row(new Part.WithoutCategory(helix), without));
      return new HelixRows(row(new Part.OfHelix(helix), ours), rows);
    }

    private LinkedHashSet<String> categories(Helix helix, List<Stakeholder> ours) {
      var ids = new LinkedHashSet<String>();
      for (var it : catalogue.categories())
        if (it.helix() == helix && it.countsForHelixCoverage()) ids.add(it.id());
      for (var it : ours) {
        var category = it.category();
        if (category != null) ids.add(category);
      }
      return ids;
    }

    private List<CoverageRow> notCounted() {
      var rows = new ArrayList<CoverageRow>();
      for (var category : catalogue.categories()) {
        if (category.countsForHelixCoverage()) continue;
        var those = all.stream().filter(it -> category.id().equals(it.category())).toList();
        if (!those.isEmpty())
          rows.add(row(new Part.OfCategory(category.helix(), category.id()), those));
      }
      return rows;
    }

    private CoverageRow row(Part part, List<Stakeholder> those) {
      return new CoverageRow(
          part, those.size(), traces.columns().stream().map(it -> cell(it, those)).toList());
    }

    private CoverageCell cell(Column column, List<Stakeholder> those) {
      var present = new ArrayList<Presence>();
      var neverMet = new ArrayList<Stakeholder>();
      var others = new ArrayList<Stakeholder>();
      for (var it : those) {
        var here = traces.of(it, column);
        var unknown = traces.isNeverMet(it);
        if (unknown && (column instanceof Column.OfStep || !here.isEmpty())) neverMet.add(it);
        else if (!unknown && !here.isEmpty()) present.add(new Presence(it, here));
        else others.add(it);
      }
      return new CoverageCell(column, present, neverMet, others);
    }
  }
}
