// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.duplicate.Classified;
import org.learningcitydesk.domain.duplicate.Clue;
import org.learningcitydesk.domain.duplicate.Coordinates;
import org.learningcitydesk.domain.duplicate.ListKey;
import org.learningcitydesk.domain.duplicate.MergeField;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// Values, clues and reports in the words of the user.
record FieldWords(Messages messages, Catalogue catalogue) {
  String name(MergeField<?> field) {
    return messages.get("field." + field.name());
  }

  /// Empty for blank.
  String value(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Classified it -> classified(it);
      case Coordinates it -> String.join(", ", number(it.latitude()), number(it.longitude()));
      case ListKey it -> it.source() == null ? it.key() : it.source() + " " + it.key();
      case Code it -> messages.label(it);
      case PartialDate it -> messages.date(it);
      case Boolean _ -> messages.get("duplicate.yes");
      case List<?> all -> all.stream().map(String::valueOf).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private String classified(Classified it) {
    var helix = messages.label(it.helix());
    return it.category() == null
        ? helix
        : catalogue
                .category(it.category())
                .map(category -> category.name().in(messages.locale()))
                .orElse(it.category())
            + " ("
            + helix
            + ")";
  }

  private static String number(@Nullable Double degrees) {
    return degrees == null ? "" : degrees.toString();
  }

  /// Why the two may be one, and what speaks against.
  String clues(Pair<?> pair) {
    var reasons = labels(pair, false);
    var doubts = labels(pair, true);
    if (reasons.isEmpty() && doubts.isEmpty()) return messages.get("duplicate.noClue");
    if (doubts.isEmpty()) return messages.get("duplicate.for", reasons);
    return reasons.isEmpty()
        ? messages.get("duplicate.against", doubts)
        : messages.get("duplicate.forAndAgainst", reasons, doubts);
  }

  private String labels(Pair<?> pair, boolean against) {
    return pair.clues().stream()
        .filter(it -> it.isAgainst() == against)
        .map((Clue it) -> messages.label(it))
        .collect(Collectors.joining(", "));
  }

  String line(MergeReport.Line line) {
    return switch (line) {
      case MergeReport.Links it ->
          messages.get(
              "duplicate.links", messages.label(it.kind()), it.moved(), it.equal(), it.joined());
      case MergeReport.Roles it ->
          messages.get(
              "duplicate.roles",
              it.partnership(),
              messages.label(it.kept()),
              messages.label(it.left()));
    };
  }
}
