// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TabTextTest {
  @Test
  void whatIsWrittenIsReadBack() {
    var random = new Random(3);
    for (var round = 0; round < 500; round++) {
      var block =
          Stream.generate(() -> Stream.generate(() -> cell(random)).limit(3).toList())
              .limit(random.nextInt(5))
              .toList();
      assertEquals(block, TabText.read(TabText.write(block)));
    }
  }

  /// Letters that matter to a table, in any order; never blank.
  private static String cell(Random random) {
    var letters = "aè \"\t\n=,'";
    var cell = new StringBuilder(random.nextBoolean() ? "\"" : "x");
    for (var i = random.nextInt(7); i > 0; i--)
      cell.append(letters.charAt(random.nextInt(letters.length())));
    return cell.toString();
  }

  @Test
  void cellsThatWouldBreakTheTableStandInQuotes() {
    assertEquals(
        "Name\tNotes\n\"two\nlines\"\t\"a\tb\"\n\"\"\"Alba\"\" scs\"\t5\" pipe\n",
        TabText.write(
            List.of(
                List.of("Name", "Notes"),
                List.of("two\r\nlines", "a\tb"),
                List.of("\"Alba\" scs", "5\" pipe"))));
  }

  @Test
  void aQuoteThatNothingClosesIsALetter() {
    assertEquals(
        List.of(List.of("\"Alba\" di Rivalta", "x"), List.of("\"begun", "y")),
        TabText.read("\"Alba\" di Rivalta\tx\r\n\"begun\ty"));
  }

  @Test
  void rowsWithoutTextAreLeftOutAndLineEndsOfAnySystemDivide() {
    assertEquals(
        List.of(List.of("a", ""), List.of("b"), List.of("c")),
        TabText.read("\uFEFFa\t\r\n\t\nb\rc\n\n"));
  }
}
