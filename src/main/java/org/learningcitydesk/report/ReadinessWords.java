// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.Readiness;
import org.learningcitydesk.i18n.Messages;

/// How ready a step is, in words: the same on the screen and in the report.
public record ReadinessWords(Messages messages, Catalogue catalogue) {
  private static final int NAMED = 5;

  /// One sentence with the numbers.
  public String sentence(Readiness of) {
    if (of.tasks() + of.documents() == 0) return messages.get("readiness.nothing");
    if (of.documents() == 0) return messages.get("readiness.tasks", of.tasksDone(), of.tasks());
    if (of.tasks() == 0)
      return messages.get("readiness.documents", of.documentsThere(), of.documents());
    return messages.get(
        "readiness.both", of.tasksDone(), of.tasks(), of.documentsThere(), of.documents());
  }

  /// The tasks that are still to do; empty where none is.
  public Optional<String> open(Readiness of) {
    return named(
        "readiness.open", of.open().stream().map(it -> it.text().in(messages.locale())).toList());
  }

  /// The documents that are still missing; empty where none is.
  public Optional<String> missing(Readiness of) {
    return named("readiness.missing", of.missing().stream().map(this::oneOf).toList());
  }

  private Optional<String> named(String key, List<String> all) {
    if (all.isEmpty()) return Optional.empty();
    var named = String.join("; ", all.subList(0, Math.min(NAMED, all.size())));
    return Optional.of(
        messages.get(
            key,
            all.size() > NAMED
                ? messages.get("readiness.more", named, all.size() - NAMED)
                : named));
  }

  /// Documents of which one is enough.
  public String oneOf(List<String> types) {
    var names = types.stream().map(this::name).toList();
    return names.size() == 2
        ? messages.get("path.or", names.getFirst(), names.getLast())
        : String.join(", ", names);
  }

  /// A kind of document; one that the catalogue does not know is called as it is.
  public String name(String documentType) {
    return catalogue
        .documentType(documentType)
        .map(it -> it.name().in(messages.locale()))
        .orElse(documentType);
  }
}
