// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// The time of day as people type it: 9, 9:30, 9.30, 0930; a spreadsheet adds seconds.
public final class TimeOfDay {
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})(?:[:.,h ]?(\\d{2}))?(?::\\d{2})?");

  private TimeOfDay() {}

  /// Null for blank.
  ///
  /// @param field that is wrong where it is no time of day
  /// @throws InvalidValue where it is no time of day
  public static @Nullable LocalTime read(@Nullable String text, String field) {
    if (text == null || text.isBlank()) return null;
    var typed = TYPED.matcher(text.strip());
    if (!typed.matches()) throw new InvalidValue(field, "timeOfDay");
    try {
      return LocalTime.of(
          Integer.parseInt(typed.group(1)),
          typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)));
    } catch (DateTimeException _) {
      throw new InvalidValue(field, "timeOfDay");
    }
  }

  public static String write(@Nullable LocalTime time) {
    return time == null ? "" : time.toString();
  }
}
