// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// The stakeholders of the city, found by what a row says: the id, the key in its list, the tax
/// code, the name and the town, in this order.
final class Known {
  private final Map<String, Stakeholder> byId = new HashMap<>();
  private final Map<String, Stakeholder> byKey = new HashMap<>();
  private final Map<String, List<Stakeholder>> byTaxCode = new HashMap<>();
  private final Map<String, List<Stakeholder>> byName = new HashMap<>();

  Known(Surroundings surroundings) {
    for (var it : surroundings.stakeholders()) {
      byId.put(it.id().value().toString(), it);
      if (it.origin().key() != null)
        byKey.putIfAbsent(key(it.origin().source(), it.origin().key()), it);
      if (it.taxCode() != null)
        byTaxCode.computeIfAbsent(taxCode(it.taxCode()), _ -> new ArrayList<>(1)).add(it);
      byName.computeIfAbsent(Folding.fold(it.name()), _ -> new ArrayList<>(1)).add(it);
    }
    // A stakeholder that another one was merged into is found by the key of either.
    for (var key : surroundings.keys())
      if (key.register().equals(ImportKind.STAKEHOLDERS.register())
          && byId.get(key.record().toString()) instanceof Stakeholder it)
        byKey.putIfAbsent(key(key.source(), key.key()), it);
  }

  static String key(@Nullable String source, String key) {
    return (source == null ? "" : source.toLowerCase(Locale.ROOT)) + '\u0000' + key;
  }

  static String taxCode(String code) {
    return code.toUpperCase(Locale.ROOT).replace(" ", "");
  }

  /// The stakeholder that the row speaks of.
  ///
  /// @param sharedTaxCode whether other rows of the file have the same tax code: then it does not
  ///   tell them apart
  /// @throws Refused where several fit
  Optional<Assembly.Match<Entry.OfStakeholder>> find(
      Map<Field, String> values, boolean sharedTaxCode) {
    var id = values.get(StakeholderField.ID);
    if (id != null && byId.get(id.toLowerCase(Locale.ROOT)) instanceof Stakeholder it)
      return Optional.of(match(it, true));
    var key = values.get(StakeholderField.EXTERNAL_KEY);
    var source = values.get(StakeholderField.EXTERNAL_SOURCE);
    if (key != null && byKey.get(key(source, key)) instanceof Stakeholder it)
      return Optional.of(match(it, true));
    var sameName =
        byName.getOrDefault(
            Folding.fold(values.getOrDefault(StakeholderField.NAME, "")), List.of());
    return byTaxCode(values, sameName, sharedTaxCode, key != null)
        .or(() -> byName(values, sameName, key != null))
        .map(it -> match(it, false));
  }

  private static Assembly.Match<Entry.OfStakeholder> match(Stakeholder it, boolean byIdentity) {
    return new Assembly.Match<>(new Entry.OfStakeholder(it), byIdentity);
  }

  private Optional<Stakeholder> byTaxCode(
      Map<Field, String> values, List<Stakeholder> sameName, boolean shared, boolean keyed) {
    var code = values.get(StakeholderField.TAX_CODE);
    if (code == null) return Optional.empty();
    var all =
        byTaxCode.getOrDefault(taxCode(code), List.of()).stream()
            .filter(it -> isFree(it, values, keyed))
            .toList();
    if (all.size() == 1 && !shared) return Optional.of(all.getFirst());
    return only(
        all.stream().filter(sameName::contains).filter(it -> isIn(it, values)).toList(),
        values,
        keyed);
  }

  private static Optional<Stakeholder> byName(
      Map<Field, String> values, List<Stakeholder> sameName, boolean keyed) {
    var free =
        sameName.stream()
            .filter(it -> isFree(it, values, keyed))
            .filter(it -> !contradicts(it, values))
            .toList();
    var there = free.stream().filter(it -> isIn(it, values)).toList();
    if (!there.isEmpty()) return only(there, values, keyed);
    // A town that nobody wrote down does not contradict.
    var open =
        free.stream()
            .filter(it -> it.reach().town() == null || !values.containsKey(StakeholderField.TOWN))
            .toList();
    return only(open, values, keyed);
  }

  /// A row with a key of its list is not a stakeholder that has another key of the same list.
  private static boolean isFree(Stakeholder it, Map<Field, String> values, boolean keyed) {
    if (!keyed || it.origin().key() == null) return true;
    var source = values.get(StakeholderField.EXTERNAL_SOURCE);
    return it.origin().source() == null
        ? source != null
        : !it.origin().source().equalsIgnoreCase(source);
  }

  /// The same name with another tax code is another organisation.
  private static boolean contradicts(Stakeholder it, Map<Field, String> values) {
    var code = values.get(StakeholderField.TAX_CODE);
    return code != null && it.taxCode() != null && !taxCode(code).equals(taxCode(it.taxCode()));
  }

  private static boolean isIn(Stakeholder it, Map<Field, String> values) {
    var town = it.reach().town();
    return Folding.fold(town == null ? "" : town)
        .equals(Folding.fold(values.getOrDefault(StakeholderField.TOWN, "")));
  }

  private static Optional<Stakeholder> only(
      List<Stakeholder> found, Map<Field, String> values, boolean keyed) {
    if (found.size() <= 1) return found.stream().findFirst();
    if (keyed) return Optional.empty();
    throw new Refused(
        "import.row.several", values.getOrDefault(StakeholderField.NAME, ""), found.size());
  }
}
