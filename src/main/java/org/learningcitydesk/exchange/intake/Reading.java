// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.jspecify.annotations.Nullable;

/// How the cells of a field are read.
///
/// @param room characters that there is room for
/// @param between what stands between two columns that lead to the same field, or null where only
///   one may
public record Reading(Sort sort, int room, @Nullable String between) {
  private static final int LONG = 100_000;

  /// What a cell is.
  public enum Sort {
    TEXT,
    /// Digits that are no number: a spreadsheet may have put something before them.
    CODE,
    ADDRESS,
    CHOICE,
    CHOICES,
    WORDS,
    SCORE,
    DEGREE,
    COUNT,
    MONEY,
    DATE,
    TRUTH,
    /// The name, number, key or id of another record.
    REFERENCE,
    REFERENCES
  }

  static Reading of(Sort sort) {
    return new Reading(sort, LONG, null);
  }

  static Reading of(Sort sort, int room) {
    return new Reading(sort, room, null);
  }

  static Reading text(int room) {
    return new Reading(Sort.TEXT, room, null);
  }

  /// Text without an end that several columns may tell.
  static Reading notes() {
    return new Reading(Sort.TEXT, LONG, "\n");
  }

  Reading several(String mark) {
    return new Reading(sort, room, mark);
  }
}
