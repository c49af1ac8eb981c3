// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.Remark;

/// Rows that are stakeholders. A row finds its stakeholder by id, key, tax code or name with town.
final class StakeholderAssembly implements Assembly<Entry.OfStakeholder> {
  private static final Set<StakeholderField> IDENTITY =
      EnumSet.of(
          StakeholderField.ID,
          StakeholderField.EXTERNAL_KEY,
          StakeholderField.TAX_CODE,
          StakeholderField.NAME);
  private final Filled filled;
  private final Known known;
  private final Map<String, Integer> codes = new HashMap<>();

  StakeholderAssembly(Mapping mapping, Surroundings surroundings, Catalogue catalogue) {
    filled = new Filled(mapping, surroundings, catalogue);
    known = new Known(surroundings);
  }

  @Override
  public boolean isNamed(Map<Field, String> values) {
    return IDENTITY.stream().anyMatch(values::containsKey);
  }

  @Override
  public String identity(Map<Field, String> values) {
    var id = values.get(StakeholderField.ID);
    if (id != null) return "i" + id.toLowerCase(java.util.Locale.ROOT);
    var key = values.get(StakeholderField.EXTERNAL_KEY);
    if (key != null) return "k" + Known.key(values.get(StakeholderField.EXTERNAL_SOURCE), key);
    return "n"
        + taxCode(values).orElse("")
        + '\u0000'
        + Folding.fold(values.getOrDefault(StakeholderField.NAME, ""))
        + '\u0000'
        + Folding.fold(values.getOrDefault(StakeholderField.TOWN, ""));
  }

  private static Optional<String> taxCode(Map<Field, String> values) {
    return Optional.ofNullable(values.get(StakeholderField.TAX_CODE)).map(Known::taxCode);
  }

  @Override
  public Remark twin(Map<Field, String> values, long otherLine) {
    var key = values.get(StakeholderField.EXTERNAL_KEY);
    return key == null
        ? Remark.of(
            "import.row.sameName", values.getOrDefault(StakeholderField.NAME, ""), otherLine)
        : Remark.of("import.row.sameKey", key, otherLine);
  }

  @Override
  public void survey(List<Map<Field, String>> rows) {
    for (var row : rows) taxCode(row).ifPresent(code -> codes.merge(code, 1, Integer::sum));
  }

  @Override
  public Optional<Match<Entry.OfStakeholder>> find(Map<Field, String> values) {
    return known.find(
        values, taxCode(values).map(code -> codes.getOrDefault(code, 0) > 1).orElse(false));
  }

  @Override
  public Entry.OfStakeholder fresh(Map<Field, String> values, Set<Stakeholder> brought) {
    return new Entry.OfStakeholder(filled.fresh(values));
  }

  @Override
  public Entry.OfStakeholder changed(
      Match<Entry.OfStakeholder> match, Map<Field, String> values, Set<Stakeholder> brought) {
    return new Entry.OfStakeholder(
        filled.changed(match.entry().stakeholder(), values, match.byIdentity()));
  }

  @Override
  public void load(Entry.OfStakeholder after, Load load) {
    load.stakeholders.add(after.stakeholder());
  }
}
