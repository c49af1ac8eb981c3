// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;

/// Whoever harvests data reads Italian or English: descriptions are in both.
final class Bilingual {
  static final List<Messages> LANGUAGES =
      List.of(Messages.in(Locale.ITALIAN), Messages.in(Locale.ENGLISH));

  private Bilingual() {}

  /// One text in one of the languages.
  record Text(String language, String text) {}

  static List<Text> texts(String key, @Nullable Object... args) {
    return LANGUAGES.stream()
        .map(it -> new Text(it.locale().getLanguage(), it.get(key, args)))
        .toList();
  }
}
