// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// The measures that a snapshot keeps, one entry a stakeholder with its name of that day.
public record SnapshotFigures(List<Entry> entries) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// @param betweenness 0 to 1
  public record Entry(
      String id,
      String name,
      int degree,
      double strength,
      double betweenness,
      int community,
      int component,
      boolean cutPoint) {}

  public SnapshotFigures {
    entries = List.copyOf(entries);
  }

  public static SnapshotFigures of(NetworkMetrics metrics) {
    return new SnapshotFigures(
        metrics.figures().stream()
            .map(
                it ->
                    new Entry(
                        it.who().id().value().toString(),
                        it.who().name(),
                        it.degree(),
                        rounded(it.strength()),
                        rounded(it.betweenness()),
                        it.community(),
                        it.component(),
                        it.cutPoint()))
            .toList());
  }

  private static double rounded(double value) {
    return Math.rint(value * 1_000_000) / 1_000_000;
  }

  public String toJson() {
    try {
      return JSON.writeValueAsString(entries);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads what [#toJson] wrote.
  ///
  /// @throws IllegalArgumentException for anything else
  public static SnapshotFigures fromJson(String json) {
    try {
      return new SnapshotFigures(List.of(JSON.readValue(json, Entry[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// The entries by stakeholder.
  public Map<StakeholderId, Entry> byId() {
    var found = new HashMap<StakeholderId, Entry>();
    for (var entry : entries) found.put(new StakeholderId(UUID.fromString(entry.id())), entry);
    return found;
  }

  /// Ends of links; each link has two.
  public int links() {
    return entries.stream().mapToInt(Entry::degree).sum() / 2;
  }

  public int isolated() {
    return (int) entries.stream().filter(it -> it.degree() == 0).count();
  }

  public int components() {
    return entries.stream().mapToInt(Entry::component).max().orElse(0);
  }

  public int communities() {
    return entries.stream().mapToInt(Entry::community).max().orElse(0);
  }
}
