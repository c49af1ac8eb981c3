// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.time.PartialDate;

/// What part of the network is looked at.
///
/// @param helices whose stakeholders are there
/// @param kinds of occasions that link
/// @param step occasions of this step only; null for all
/// @param from occasions that last until here at least; null for all
/// @param until occasions that begin here at the latest; null for all
/// @param onlyLinked leaves out stakeholders without a link
@RecordBuilder
public record NetworkFilter(
    Set<Helix> helices,
    Set<LinkKind> kinds,
    @Nullable StepId step,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    boolean onlyLinked)
    implements NetworkFilterBuilder.With {
  /// Everybody, and everything that was recorded.
  public static final NetworkFilter ALL =
      new NetworkFilter(
          EnumSet.allOf(Helix.class), EnumSet.allOf(LinkKind.class), null, null, null, false);

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public NetworkFilter {
    helices = Set.copyOf(helices);
    kinds = Set.copyOf(kinds);
    if (from != null && until != null && until.last().isBefore(from.first()))
      throw new InvalidValue("network.until", "endBeforeStart");
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /// The JSON that is kept with a snapshot; null where nothing is filtered.
  public @Nullable String toJson() {
    if (isAll()) return null;
    try {
      return JSON.writeValueAsString(
          new Kept(
              helices.stream().sorted().map(Code::id).toList(),
              kinds.stream().sorted().map(Code::id).toList(),
              step == null ? null : step.value().toString(),
              from == null ? null : from.toString(),
              until == null ? null : until.toString(),
              onlyLinked));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads what [#toJson] wrote; what it does not know does not filter.
  public static NetworkFilter fromJson(@Nullable String json) {
    if (json == null) return ALL;
    try {
      var kept = JSON.readValue(json, Kept.class);
      return new NetworkFilter(
          constants(Helix.class, kept.helices()),
          constants(LinkKind.class, kept.kinds()),
          kept.step() == null ? null : new StepId(UUID.fromString(kept.step())),
          kept.from() == null ? null : PartialDate.parse(kept.from()),
          kept.until() == null ? null : PartialDate.parse(kept.until()),
          kept.onlyLinked());
    } catch (JsonProcessingException | IllegalArgumentException _) {
      return ALL;
    }
  }

  private static <E extends Enum<E> & Code> Set<E> constants(
      Class<E> type, @Nullable List<String> ids) {
    if (ids == null) return EnumSet.allOf(type);
    var found = new ArrayList<E>();
    for (var constant : type.getEnumConstants())
      if (ids.contains(constant.id())) found.add(constant);
    return found.isEmpty() ? Set.copyOf(Arrays.asList(type.getEnumConstants())) : Set.copyOf(found);
  }

  private record Kept(
      @Nullable List<String> helices,
      @Nullable List<String> kinds,
      @Nullable String step,
      @Nullable String from,
      @Nullable String until,
      boolean onlyLinked) {}
}
