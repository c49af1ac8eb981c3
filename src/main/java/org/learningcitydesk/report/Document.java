// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A report as a value: what it says, and nothing of how it looks. All texts are in its language.
///
/// @param kicker what kind of report it is, above the title
/// @param title whom or what it is about
/// @param description one or two sentences for catalogues and search
/// @param author the body that hands it over
/// @param facts dates and names below the title
public record Document(
    Locale language,
    String kicker,
    String title,
    String description,
    String author,
    List<Fact> facts,
    List<Block> blocks) {
  public Document {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }

  /// The line above the title: what it is, and the body that hands it over where the title does
  /// not name it.
  public String headline() {
    return author.contains(title) ? kicker : author + " · " + kicker;
  }

  /// Its name in windows and lists.
  public String fullTitle() {
    return kicker + " – " + title;
  }

  /// The same with each text that somebody may have typed put through a function; the title and the
  /// body that hands it over stay.
  public Document with(UnaryOperator<String> words) {
    return new Document(
        language,
        kicker,
        title,
        words.apply(description),
        author,
        facts.stream().map(it -> it.with(words)).toList(),
        blocks.stream().map(it -> it.with(words)).toList());
  }
}
