// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import java.util.Locale;

/// A text of the catalogue in both languages.
public record LocalText(String en, String it) {
  /// Nothing in both languages.
  public static final LocalText BLANK = new LocalText("", "");

  /// The same words in both languages, as a user types them.
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  public boolean isBlank() {
    return en.isBlank() && it.isBlank();
  }

  /// Italian for an Italian locale, English for every other.
  public String in(Locale locale) {
    return locale.getLanguage().equals("it") ? it : en;
  }

  /// This text with another wording in the language of the locale. Where both languages said the
  /// same, both change.
  public LocalText with(Locale locale, String text) {
    if (en.equals(it)) return same(text);
    return locale.getLanguage().equals("it") ? new LocalText(en, text) : new LocalText(text, it);
  }
}
