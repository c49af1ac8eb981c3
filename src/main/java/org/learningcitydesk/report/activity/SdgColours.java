// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import java.awt.Color;
import java.util.List;

/// The colours that the United Nations gave to the goals; the number of a goal is never left out
/// beside its colour.
final class SdgColours {
  private static final List<Integer> COLOURS =
      List.of(
          0xE5243B, 0xDDA63A, 0x4C9F38, 0xC5192D, 0xFF3A21, 0x26BDE2, 0xFCC30B, 0xA21942, 0xFD6925,
          0xDD1367, 0xFD9D24, 0xBF8B2E, 0x3F7E44, 0x0A97D9, 0x56C02B, 0x00689D, 0x19486A);

  private SdgColours() {}

  /// @param number of the goal, 1 to 17
  static Color of(int number) {
    return new Color(COLOURS.get(number - 1));
  }
}
