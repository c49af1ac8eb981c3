// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;

/// Figures to draw in tests.
final class Figures {
  private Figures() {}

  static Figure progress() {
    return new Figure(
        "Avanzamento per passo",
        "3 passi su 5 applicabili sono conclusi.",
        Kind.BARS,
        Locale.ITALIAN,
        "Passo",
        "Attività svolte",
        true,
        List.of(
            "1. Incontro con l'Amministrazione comunale e presentazione del Manifesto delle città che apprendono",
            "2. Delibera di adesione",
            "3. Mappa dei portatori di interesse del territorio",
            "4. Patto locale per l'apprendimento permanente con scuole, università, imprese e associazioni",
            "5. Valutazione"),
        List.of(
            new Series(
                "Attività svolte",
                List.of(
                    Value.of(100),
                    Value.of(67),
                    Value.of(0),
                    Value.BLANK,
                    Value.blank("non applicabile")))));
  }

  static Figure helices() {
    return new Figure(
        "Stakeholders by helix",
        "Civil society is the largest helix.",
        Kind.STACKED_BARS,
        Locale.ENGLISH,
        "Helix",
        "Stakeholders",
        false,
        List.of("Government", "Academia", "Business", "Civil society", "Environment"),
        List.of(
            series("Active", 4, 9, 3, 14, 1),
            series("Contacted", 2, 3, 0, 8, 2),
            series("Dormant", 1, 0, 5, 4, 0),
            series("To contact", 1, 2, 2, 2, 3),
            series("Left", 1, 2, 2, 2, 3),
            series("Unknown", 1, 2, 2, 2, 3)));
  }

  static Figure months() {
    var names =
        IntStream.range(0, 24)
            .mapToObj(
                i ->
                    new String[] {
                              "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct",
                              "Nov", "Dec"
                            }
                            [i % 12]
                        + " "
                        + (25 + i / 12))
            .toList();
    return new Figure(
        "Activities per month",
        "Most activities take place in spring.",
        Kind.COLUMNS,
        Locale.ENGLISH,
        "Month",
        "Activities",
        false,
        names,
        List.of(
            new Series(
                "Activities",
                IntStream.range(0, 24)
                    .mapToObj(i -> i == 7 ? Value.BLANK : Value.of((i * 7) % 11))
                    .toList())));
  }

  private static Series series(String name, double... values) {
    return new Series(name, java.util.Arrays.stream(values).mapToObj(Value::of).toList());
  }
}
