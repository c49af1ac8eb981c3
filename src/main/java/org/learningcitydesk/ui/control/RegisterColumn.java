// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.learningcitydesk.domain.Code;

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
/// @param choices what a filter offers, where the column holds choices
/// @param dated whether the key is a date
public record RegisterColumn<T>(
    String id,
    String titleKey,
    Function<? super T, @Nullable String> text,
    @Nullable Function<? super T, ? extends @Nullable Comparable<?>> key,
    @Nullable Function<? super T, @Nullable Ikon> icon,
    double width,
    boolean numeric,
    boolean shown,
    @Nullable Choices<T> choices,
    boolean dated) {
  /// The choices that a row has in a column, as ids that do not depend on the language.
  ///
  /// @param ids none where the column is empty
  /// @param label how a choice is called
  public record Choices<T>(Function<? super T, List<String>> ids, Function<String, String> label) {}

  /// A column sorted by its text in the order of the user's language, numbers inside the text by
  /// their value.
  public static <T> RegisterColumn<T> text(
      String id, String titleKey, Function<? super T, @Nullable String> text) {
    return new RegisterColumn<>(id, titleKey, text, null, null, 160, false, true, null, false);
  }

  /// A column sorted by something else than its text, for example a date or the order of an enum.
  public static <T, K extends Comparable<? super K>> RegisterColumn<T> sorted(
      String id,
      String titleKey,
      Function<? super T, @Nullable String> text,
      Function<? super T, @Nullable K> key) {
    return new RegisterColumn<>(id, titleKey, text, key, null, 120, false, true, null, false);
  }

  /// A column of numbers: aligned to the right, sorted by value.
  public static <T, K extends Comparable<? super K>> RegisterColumn<T> number(
      String id,
      String titleKey,
      Function<? super T, @Nullable String> text,
      Function<? super T, @Nullable K> key) {
    return new RegisterColumn<>(id, titleKey, text, key, null, 90, true, true, null, false);
  }

  public RegisterColumn<T> width(double other) {
    return new RegisterColumn<>(
        id, titleKey, text, key, icon, other, numeric, shown, choices, dated);
  }

  /// Only shown when the user asks for it.
  public RegisterColumn<T> hidden() {
    return new RegisterColumn<>(
        id, titleKey, text, key, icon, width, numeric, false, choices, dated);
  }

  public RegisterColumn<T> icon(Function<? super T, @Nullable Ikon> other) {
    return new RegisterColumn<>(
        id, titleKey, text, key, other, width, numeric, shown, choices, dated);
  }

  /// A column of choices, which a filter offers with their counts.
  ///
  /// @param ids do not depend on the language; none where the column is empty
  public RegisterColumn<T> choices(
      Function<? super T, List<String>> ids, Function<String, String> label) {
    return new RegisterColumn<>(
        id, titleKey, text, key, icon, width, numeric, shown, new Choices<>(ids, label), dated);
  }

  /// A column of one choice or none.
  public RegisterColumn<T> choice(
      Function<? super T, @Nullable String> chosen, Function<String, String> label) {
    return choices(
        row -> {
          var it = chosen.apply(row);
          return it == null || it.isEmpty() ? List.of() : List.of(it);
        },
        label);
  }

  /// A column of the constants of an enum.
  public <C extends Code> RegisterColumn<T> codes(
      List<C> all, Function<? super T, ? extends @Nullable C> chosen, Function<C, String> label) {
    return choice(
        row -> {
          var it = chosen.apply(row);
          return it == null ? null : it.id();
        },
        id -> all.stream().filter(it -> it.id().equals(id)).findFirst().map(label).orElse(id));
  }

  /// A column of which the key is a date.
  public RegisterColumn<T> asDate() {
    return new RegisterColumn<>(
        id, titleKey, text, key, icon, width, numeric, shown, choices, true);
  }

  String textOf(T row) {
    var said = text.apply(row);
    return said == null ? "" : said;
  }
}
