// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// Which rows of a register are wanted. As JSON it stands in smart groups:
///
/// ```json
/// {"version":1,"anywhere":"scuola","columns":{"helix":{"oneOf":["academia"]},
///   "influence":{"from":"4"},"email":{"blank":true},"start":{"from":"2026-03","to":"2026"}}}
/// ```
///
/// @param anywhere words, each of which has to be found in some column
/// @param columns what a column has to hold, by its id
public record RegisterFilter(String anywhere, Map<String, ColumnFilter> columns) {
  public static final RegisterFilter NONE = new RegisterFilter("", Map.of());
  private static final int VERSION = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public RegisterFilter {
    var kept = new TreeMap<String, ColumnFilter>();
    columns.forEach(
        (column, it) -> {
          if (!it.hasNothing()) kept.put(column, it);
        });
    columns = java.util.Collections.unmodifiableSortedMap(kept);
  }

  public boolean isEmpty() {
    return anywhere.isBlank() && columns.isEmpty();
  }

  /// As it stands in the file.
  private record Written(
      int version, @Nullable String anywhere, @Nullable Map<String, ColumnFilter> columns) {}

  public String json() {
    try {
      return JSON.writeValueAsString(new Written(VERSION, anywhere, columns));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A filter as it was read.
  ///
  /// @param ignored columns that the register does not have
  public record Read(RegisterFilter filter, List<String> ignored) {}

  /// Reads a filter; what it says of columns that are not there is left out and named.
  ///
  /// @throws UserProblem where it is no filter, or one of a later version of the application
  public static Read read(String json, Set<String> known) {
    try {
      var written = JSON.readValue(json, Written.class);
      if (written == null || written.version() != VERSION)
        throw new UserProblem("problem.group.unreadable");
      var columns = new TreeMap<String, ColumnFilter>();
      var ignored = new ArrayList<String>();
      if (written.columns() != null)
        written
            .columns()
            .forEach(
                (column, it) -> {
                  if (it != null && known.contains(column)) columns.put(column, it);
                  else ignored.add(column);
                });
      var anywhere = written.anywhere() == null ? "" : written.anywhere();
      return new Read(new RegisterFilter(anywhere, columns), ignored);
    } catch (JsonProcessingException e) {
      throw new UserProblem(e, "problem.group.unreadable");
    }
  }
}
