// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// One column of a register, as a value.
///
/// @param id stable name under which the user's width, place and filter are remembered
/// @param titleKey message key of the heading
/// @param text what the cell says; null is blank
/// @param key what the column is sorted by where the text is not it, for example a date; blanks
///   always come last
/// @param icon stands before the text, never instead of it
/// @param width in pixels at 100 % text
/// @param numeric aligned to the right
/// @param shown unless the user chose otherwise
public record RegisterColumn<T>(
    String id,
    String titleKey,
    Function<? super T, @Nullable String> text,
    @Nullable Function<? super T, ? extends @Nullable Comparable<?>> key,
    @Nullable Function<? super T, @Nullable Ikon> icon,
    double width,
    boolean numeric,
    boolean shown) {
  /// A column sorted by its text in the order of the user's language, numbers inside the text by
  /// their value.
  public static <T> RegisterColumn<T> text(
      String id, String titleKey, Function<? super T, @Nullable String> text) {
    return new RegisterColumn<>(id, titleKey, text, null, null, 160, false, true);
  }

  /// A column sorted by something else than its text, for example a date or the order of an enum.
  public static <T, K extends Comparable<? super K>> RegisterColumn<T> sorted(
      String id,
      String titleKey,
      Function<? super T, @Nullable String> text,
      Function<? super T, @Nullable K> key) {
    return new RegisterColumn<>(id, titleKey, text, key, null, 120, false, true);
  }

  /// A column of numbers: aligned to the right, sorted by value.
  public static <T, K extends Comparable<? super K>> RegisterColumn<T> number(
      String id,
      String titleKey,
      Function<? super T, @Nullable String> text,
      Function<? super T, @Nullable K> key) {
    return new RegisterColumn<>(id, titleKey, text, key, null, 90, true, true);
  }

  public RegisterColumn<T> width(double other) {
    return new RegisterColumn<>(id, titleKey, text, key, icon, other, numeric, shown);
  }

  /// Only shown when the user asks for it.
  public RegisterColumn<T> hidden() {
    return new RegisterColumn<>(id, titleKey, text, key, icon, width, numeric, false);
  }

  public RegisterColumn<T> icon(Function<? super T, @Nullable Ikon> other) {
    return new RegisterColumn<>(id, titleKey, text, key, other, width, numeric, shown);
  }

  String textOf(T row) {
    var said = text.apply(row);
    return said == null ? "" : said;
  }
}
