// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.work.Cancelled;

/// A large document is asked again and again whether it is still wanted.
class CancelTest {
  private static Document large() {
    var rows =
        IntStream.range(0, 3000)
            .mapToObj(it -> List.of("Compito " + it, "da fare con qualche parola in più", "Ada"))
            .toList();
    var columns =
        List.of(
            Block.Column.text("Compito", 40),
            Block.Column.text("Stato", 40),
            Block.Column.text("Chi", 20));
    return new Document(
        Locale.ITALIAN,
        "Prova",
        "Prova",
        "Prova",
        "Prova",
        List.of(),
        List.of(new Block.Heading(1, "Molto"), new Block.Table("Molto", columns, rows, "")));
  }

  @Test
  void itIsNeverLongUntilTheNextQuestion() throws IOException {
    PdfRenderer.warmUp();
    var asked = new ArrayList<Long>();
    asked.add(System.nanoTime());
    PdfRenderer.render(
        large(), Layout.A4, (_, _) -> asked.add(System.nanoTime()), new ByteArrayOutputStream());
    asked.add(System.nanoTime());
    var longest = 0L;
    for (var i = 1; i < asked.size(); i++)
      longest = Math.max(longest, asked.get(i) - asked.get(i - 1));
    var all = asked.getLast() - asked.getFirst();
    assertThat(longest).isLessThan(Math.max(1_000_000_000L, all / 4));
  }

  @Test
  void aCancelEndsItWhereverItIs() {
    for (var after : new int[] {1, 500, 9_000, 20_000}) {
      var asked = new int[1];
      assertThatThrownBy(
              () ->
                  PdfRenderer.render(
                      large(),
                      Layout.A4,
                      (_, _) -> {
                        if (++asked[0] == after) throw new Cancelled();
                      },
                      new ByteArrayOutputStream()))
          .isInstanceOf(Cancelled.class);
      assertThat(asked[0]).isEqualTo(after);
    }
  }
}
