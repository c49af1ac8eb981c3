// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcitydesk.domain.disclosure.Sharing;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Withheld;

/// How it is said for whom a file is, and what is left out of it.
public final class SharingWords {
  private SharingWords() {}

  /// A sentence that a file says of itself.
  public static String about(Sharing sharing, Messages messages) {
    return messages.get(
        "sharing.about",
        messages.label(sharing.profile()),
        explained(sharing.profile(), messages)
            + (sharing.confidential() ? " " + messages.get("sharing.withConfidential") : ""));
  }

  /// What a profile means.
  public static String explained(SharingProfile profile, Messages messages) {
    return switch (profile) {
      case FULL -> messages.get("sharing.fullMeans");
      case REDACTED -> messages.get("sharing.redactedMeans");
      case PUBLIC -> messages.get("sharing.publicMeans");
    };
  }

  /// What the name of a file says of it: one that others get is not taken for the complete one.
  public static String inFileName(SharingProfile profile, Messages messages) {
    return switch (profile) {
      case FULL -> "";
      case REDACTED -> "_" + messages.get("sharing.file.redacted");
      case PUBLIC -> "_" + messages.get("sharing.file.public");
    };
  }

  /// What is left out, a sentence for each kind.
  public static List<String> sentences(Map<Withheld, Integer> withheld, Messages messages) {
    return withheld.entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .map(it -> messages.get("sharing.left." + word(it.getKey()), it.getValue()))
        .toList();
  }

  private static String word(Withheld what) {
    return what.name().toLowerCase(Locale.ROOT);
  }
}
