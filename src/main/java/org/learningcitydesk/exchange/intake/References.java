// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;

/// Stakeholders that a row names: by id, by key in a list, by tax code, by name, by short name, in
/// this order. An id that belongs to another name than the row says is a contradiction. Where the
/// mapping says so, a name that nobody knows becomes a new stakeholder.
final class References {
  private final Surroundings known;
  private final @Nullable Helix arriving;
  private final Names names;
  private final Map<String, Stakeholder> byId = new HashMap<>();
  private final List<Map<String, List<Stakeholder>>> byWords =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
  private final Map<String, Stakeholder> arrivals = new HashMap<>();

  References(Surroundings known, Mapping mapping, Names names) {
    this.known = known;
    this.names = names;
    arriving = mapping.arrivals();
    for (var it : known.stakeholders()) {
      byId.put(it.id().value().toString(), it);
      learn(0, it.origin().key(), it);
      learn(1, it.taxCode() == null ? null : Known.taxCode(it.taxCode()), it);
      learn(2, it.name(), it);
      learn(3, it.shortName(), it);
    }
    for (var key : known.keys())
      if (key.register().equals(ImportKind.STAKEHOLDERS.register())
          && byId.get(key.record().toString()) instanceof Stakeholder it) learn(0, key.key(), it);
  }

  private void learn(int rank, @Nullable String word, Stakeholder stakeholder) {
    if (word == null) return;
    var all = byWords.get(rank).computeIfAbsent(Folding.fold(word), _ -> new ArrayList<>(1));
    if (!all.contains(stakeholder)) all.add(stakeholder);
  }

  /// The stakeholder that a cell names, and perhaps a second cell with its id.
  ///
  /// @param brought where a stakeholder that is new is put down
  /// @throws Refused where nobody or several fit
  StakeholderId stakeholder(
      Field field, @Nullable String id, @Nullable String name, Set<Stakeholder> brought) {
    var identified = id == null ? null : byId.get(Folding.fold(id));
    if (identified != null) {
      if (name != null && !Folding.fold(name).equals(Folding.fold(identified.name())))
        throw new Refused("import.row.idAndName", field.label(), name, identified.name());
      return identified.id();
    }
    if (name == null) throw new Refused("import.row.unknownReference", field.label(), id(id));
    var found = find(field, name);
    if (found != null) return found.id();
    var arrived = arrive(field, id, name);
    brought.add(arrived);
    return arrived.id();
  }

  private @Nullable Stakeholder find(Field field, String name) {
    if (byId.get(Folding.fold(name)) instanceof Stakeholder it) return it;
    for (var rank = 0; rank < byWords.size(); rank++) {
      var word = rank == 1 ? Known.taxCode(name) : name;
      var all = byWords.get(rank).getOrDefault(Folding.fold(word), List.of());
      if (all.size() == 1) return all.getFirst();
      if (!all.isEmpty())
        throw new Refused("import.row.severalReferences", field.label(), name, all.size());
    }
    return null;
  }

  private Stakeholder arrive(Field field, @Nullable String id, String name) {
    if (arriving == null) throw new Refused("import.row.unknownReference", field.label(), name);
    var kept = id == null ? null : Identity.free(id, known.elsewhere());
    return arrivals.computeIfAbsent(
        kept == null ? Folding.fold(name) : kept.toString(),
        _ -> {
          var fresh = Stakeholder.named(known.city(), name, arriving);
          if (kept != null) fresh = fresh.withId(new StakeholderId(kept));
          names.add(fresh);
          return fresh;
        });
  }

  private static String id(@Nullable String id) {
    return id == null ? "" : id;
  }
}
