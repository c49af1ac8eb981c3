// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.stakeholder;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.overview.HelixCoverage;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;

/// Who takes part, by helix and by category.
public record StakeholderFigures(Messages messages) {
  /// How many stakeholders of each helix are known, and how many take part.
  public Figure helices(HelixCoverage coverage) {
    var shares = coverage.helices();
    return figure(
        "overview.helices.title",
        sentence(coverage),
        Kind.BARS,
        "field.stakeholder.helix",
        shares.stream().map(it -> messages.label(it.helix())).toList(),
        series(
            "overview.helices.known",
            shares.stream().map(HelixCoverage.Share::identified).toList()),
        series(
            "overview.helices.engaged",
            shares.stream().map(HelixCoverage.Share::engaged).toList()));
  }

  private String sentence(HelixCoverage coverage) {
    var said = engagement(coverage);
    return coverage.leftOut() == 0
        ? said
        : said + " " + messages.get("overview.helices.leftOut", coverage.leftOut());
  }

  private String engagement(HelixCoverage coverage) {
    var known = coverage.helices().stream().mapToInt(HelixCoverage.Share::identified).sum();
    var engaged = coverage.helices().stream().mapToInt(HelixCoverage.Share::engaged).sum();
    var missing = coverage.withoutEngaged();
    if (known == 0) return messages.get("overview.helices.none");
    if (missing.isEmpty()) return messages.get("overview.helices.all", engaged, known);
    return messages.get(
        "overview.helices.missing",
        engaged,
        known,
        ListFormatter.getInstance(messages.locale())
            .format(missing.stream().map(messages::label).toList()));
  }

  /// The categories that somebody is of, in the order of the catalogue, then what somebody wrote
  /// beside it, then those of none.
  Figure categories(List<Stakeholder> stakeholders, Catalogue catalogue) {
    var found =
        stakeholders.stream()
            .collect(Collectors.groupingBy(it -> it.category() == null ? "" : it.category()));
    var ids = new ArrayList<String>();
    for (var it : catalogue.categories()) if (found.containsKey(it.id())) ids.add(it.id());
    found.keySet().stream()
        .filter(it -> !ids.contains(it) && !it.isEmpty())
        .sorted()
        .forEach(ids::add);
    if (found.containsKey("")) ids.add("");
    var active = ids.stream().map(it -> count(found, it, true)).toList();
    var others = ids.stream().map(it -> count(found, it, false)).toList();
    var unknown =
        catalogue.categories().stream()
            .map(Category::id)
            .filter(it -> !found.containsKey(it))
            .count();
    return figure(
        "report.stakeholders.categories",
        messages.get(
            "report.stakeholders.categoriesSentence",
            stakeholders.size(),
            ids.stream().filter(it -> !it.isEmpty()).count(),
            unknown),
        Kind.STACKED_BARS,
        "field.stakeholder.category",
        ids.stream().map(it -> category(it, catalogue, messages)).toList(),
        series("overview.helices.engaged", active),
        series("report.stakeholders.notYet", others));
  }

  private static int count(Map<String, List<Stakeholder>> found, String category, boolean active) {
    return (int)
        found.getOrDefault(category, List.of()).stream()
            .filter(it -> isActive(it) == active)
            .count();
  }

  static boolean isActive(Stakeholder it) {
    return it.stance().engagement().isActive();
  }

  /// @param id blank or null for none
  static String category(@Nullable String id, Catalogue catalogue, Messages messages) {
    return id == null || id.isEmpty()
        ? messages.get("coverage.withoutCategory")
        : catalogue.category(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  private Series series(String key, List<Integer> numbers) {
    return new Series(messages.get(key), numbers.stream().map(Value::of).toList());
  }

  private Figure figure(
      String title,
      String sentence,
      Kind kind,
      String category,
      List<String> categories,
      Series one,
      Series other) {
    return new Figure(
        messages.get(title),
        sentence,
        kind,
        messages.locale(),
        messages.get(category),
        messages.get("overview.helices.stakeholders"),
        false,
        categories,
        List.of(one, other));
  }
}
