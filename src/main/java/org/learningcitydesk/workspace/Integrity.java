// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a look at everything in a workspace brought to light.
///
/// @param counts rows by table
public record Integrity(List<Finding> findings, SortedMap<String, Long> counts) {
  public Integrity {
    findings = List.copyOf(findings);
    counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  public boolean isSound() {
    return findings.isEmpty();
  }

  /// Whether no data is lost and nothing contradicts itself.
  public boolean isWhole() {
    return findings.stream().noneMatch(it -> it.severity() == Severity.ERROR);
  }

  /// How bad a finding is.
  public enum Severity implements org.learningcitydesk.domain.Code {
    /// Data is lost or contradicts itself.
    ERROR,
    /// Nothing is lost, but it should not be so.
    WARNING
  }

  /// One thing that is wrong, as a key of the messages and its arguments. It holds no values of
  /// records, only tables, ids, codes and numbers.
  public record Finding(Severity severity, String key, List<String> args) {
    public Finding {
      args = List.copyOf(args);
    }

    static Finding error(String key, String... args) {
      return new Finding(Severity.ERROR, key, List.of(args));
    }

    static Finding warning(String key, String... args) {
      return new Finding(Severity.WARNING, key, List.of(args));
    }
  }
}
