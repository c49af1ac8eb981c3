// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.learningcitydesk.i18n.Messages;

/// What a picture in a text shows, as a value: its words, its numbers, and how it is drawn.
public interface Illustration {
  String title();

  /// What it shows, in one whole sentence or a few.
  String sentence();

  Locale locale();

  /// True where there is nothing to draw.
  boolean isEmpty();

  /// The numbers behind the picture, blanks in words.
  Figure.DataTable table();

  /// The picture in these colours, without title and sentence.
  Inset drawn(ChartTheme theme);

  /// Title and sentence: the alternative text of the picture. The numbers follow in the table.
  default String alternative() {
    return Messages.in(locale()).get("chart.alternative", title(), sentence());
  }

  /// The same with the texts of its records put through a function; itself where they were when it
  /// was made.
  default Illustration with(UnaryOperator<String> words) {
    return this;
  }
}
