// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DateInput;
import org.learningcitydesk.ui.control.NumberInput;

/// How the values of a field are shown, and read from a text that somebody pasted.
public sealed interface Input<V> {
  String show(V value, Messages messages);

  /// Reads texts; null for a blank one, [InvalidValue] for one that cannot be read.
  ///
  /// @param field name of the field as the domain says it
  Function<String, @Nullable V> reader(String field, Messages messages, LocalDate today);

  /// What stands in an empty field.
  default @Nullable V empty() {
    return null;
  }

  /// Whether a value is a list, to which can be added.
  default boolean several() {
    return false;
  }

  default V joined(@Nullable V there, V more) {
    return more;
  }

  default @Nullable V without(@Nullable V there, V less) {
    return there;
  }

  /// Free text.
  ///
  /// @param lines whether it may have several lines
  record Text(boolean lines) implements Input<String> {
    @Override
    public String show(String value, Messages messages) {
      return value;
    }

    @Override
    public Function<String, @Nullable String> reader(
        String field, Messages messages, LocalDate today) {
      return it -> it.isBlank() ? null : it;
    }
  }

  /// One of several.
  ///
  /// @param words by which people write the value, its name aside
  record Choice<C>(
      Supplier<List<C>> values,
      BiFunction<? super C, Messages, String> label,
      Function<? super C, List<String>> words)
      implements Input<C> {
    @Override
    public String show(C value, Messages messages) {
      return label.apply(value, messages);
    }

    @Override
    public Function<String, @Nullable C> reader(String field, Messages messages, LocalDate today) {
      var known = new HashMap<String, C>();
      var twice = new HashSet<String>();
      for (var value : values.get()) learn(known, twice, value, messages);
      return text -> text.isBlank() ? null : read(field, Folding.fold(text), known, twice);
    }

    private void learn(Map<String, C> known, Set<String> twice, C value, Messages messages) {
      Stream.concat(Stream.of(label.apply(value, messages)), words.apply(value).stream())
          .map(Folding::fold)
          .distinct()
          .filter(word -> !word.isEmpty())
          .forEach(
              word -> {
                if (known.putIfAbsent(word, value) != null) twice.add(word);
              });
    }

    private C read(String field, String word, Map<String, C> known, Set<String> twice) {
      if (twice.contains(word)) throw new InvalidValue(field, "severalOfThisName");
      var value = known.get(word);
      if (value == null) throw new InvalidValue(field, "unknownCode");
      return value;
    }
  }

  /// Several of several.
  record Many<C>(Choice<C> choice) implements Input<List<C>> {
    @Override
    public String show(List<C> values, Messages messages) {
      return values.stream().map(it -> choice.show(it, messages)).collect(Collectors.joining("; "));
    }

    /// Names may hold commas: the text is tried as a whole first, then divided by semicolons, then
    /// by commas too.
    @Override
    public Function<String, @Nullable List<C>> reader(
        String field, Messages messages, LocalDate today) {
      var one = choice.reader(field, messages, today);
      return text -> {
        if (text.isBlank()) return List.of();
        for (var divider : List.of("\n", "[;\n]")) {
          try {
            return divided(text, divider, one);
          } catch (InvalidValue _) {
            // The next divider may do better; what the last one says is told.
          }
        }
        return divided(text, "[;,\n]", one);
      };
    }

    private static <C> List<C> divided(
        String text, String divider, Function<String, @Nullable C> one) {
      return Arrays.stream(text.split(divider, -1))
          .filter(it -> !it.isBlank())
          .map(it -> Objects.requireNonNull(one.apply(it)))
          .distinct()
          .toList();
    }

    @Override
    public List<C> empty() {
      return List.of();
    }

    @Override
    public boolean several() {
      return true;
    }

    @Override
    public List<C> joined(@Nullable List<C> there, List<C> more) {
      return union(there, more);
    }

    @Override
    public List<C> without(@Nullable List<C> there, List<C> less) {
      return difference(there, less);
    }
  }

  /// Words of the user's own.
  ///
  /// @param known those in use
  record Tags(Supplier<List<String>> known) implements Input<List<String>> {
    @Override
    public String show(List<String> tags, Messages messages) {
      return String.join(", ", tags);
    }

    @Override
    public Function<String, @Nullable List<String>> reader(
        String field, Messages messages, LocalDate today) {
      return Tags::split;
    }

    /// The tags in a text that somebody typed.
    public static List<String> split(String text) {
      return Arrays.stream(text.split("[,;\\n]", -1))
          .map(String::strip)
          .filter(tag -> !tag.isEmpty())
          .distinct()
          .toList();
    }

    @Override
    public List<String> empty() {
      return List.of();
    }

    @Override
    public boolean several() {
      return true;
    }

    @Override
    public List<String> joined(@Nullable List<String> there, List<String> more) {
      return union(there, more);
    }

    @Override
    public List<String> without(@Nullable List<String> there, List<String> less) {
      return difference(there, less);
    }
  }

  /// A date that may be known to the month or year only.
  record Day() implements Input<PartialDate> {
    @Override
    public String show(PartialDate date, Messages messages) {
      return messages.date(date);
    }

    @Override
    public Function<String, @Nullable PartialDate> reader(
        String field, Messages messages, LocalDate today) {
      var input = new DateInput(today, messages.locale());
      return text -> {
        try {
          return input.read(text).orElse(null);
        } catch (InvalidValue invalid) {
          throw new InvalidValue(field, invalid.rule());
        }
      };
    }
  }

  record Whole() implements Input<Integer> {
    @Override
    public String show(Integer number, Messages messages) {
      return messages.number(number);
    }

    @Override
    public Function<String, @Nullable Integer> reader(
        String field, Messages messages, LocalDate today) {
      var input = new NumberInput(field, messages.locale());
      return text -> input.readWhole(breakable(text)).orElse(null);
    }
  }

  record Money() implements Input<BigDecimal> {
    @Override
    public String show(BigDecimal amount, Messages messages) {
      return messages.money(amount);
    }

    @Override
    public Function<String, @Nullable BigDecimal> reader(
        String field, Messages messages, LocalDate today) {
      var input = new NumberInput(field, messages.locale());
      return text -> input.read(breakable(text)).orElse(null);
    }
  }

  /// A number with decimals of which the unit depends on the record: euros or hours.
  record Amount() implements Input<BigDecimal> {
    @Override
    public String show(BigDecimal amount, Messages messages) {
      return messages.number(amount);
    }

    @Override
    public Function<String, @Nullable BigDecimal> reader(
        String field, Messages messages, LocalDate today) {
      return new Money().reader(field, messages, today);
    }
  }

  record Truth() implements Input<Boolean> {
    private static final Set<String> YES = Set.of("yes", "si", "true", "vero", "1", "x");
    private static final Set<String> NO = Set.of("no", "false", "falso", "0");

    @Override
    public String show(Boolean holds, Messages messages) {
      return holds ? messages.get("bulk.yes") : "";
    }

    @Override
    public Function<String, @Nullable Boolean> reader(
        String field, Messages messages, LocalDate today) {
      return text -> {
        var word = Folding.fold(text);
        if (YES.contains(word)) return true;
        if (word.isEmpty() || NO.contains(word)) return false;
        throw new InvalidValue(field, "yesOrNo");
      };
    }

    @Override
    public Boolean empty() {
      return false;
    }
  }

  /// The constants of an enum, by their name in either language or their id.
  static <C extends Code> Choice<C> codes(List<C> codes) {
    return new Choice<>(
        () -> codes,
        (it, messages) -> messages.label(it),
        it ->
            Stream.concat(
                    Stream.of(it.id()),
                    Messages.LANGUAGES.stream().map(language -> Messages.in(language).label(it)))
                .toList());
  }

  /// Entries of the catalogue by their name in either language or their id. An id that the
  /// catalogue does not know is shown as it is.
  static Choice<String> entries(List<? extends Entry> entries) {
    var known = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    return new Choice<>(
        () -> entries.stream().<String>map(Entry::id).toList(),
        (id, messages) -> {
          var it = known.get(id);
          return it == null ? id : it.name().in(messages.locale());
        },
        id -> {
          var it = known.get(id);
          return it == null ? List.of(id) : List.of(id, it.name().en(), it.name().it());
        });
  }

  /// A spreadsheet puts spaces that do not break between the digits and before the sign of the
  /// currency.
  private static String breakable(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private static <C> List<C> union(@Nullable List<C> there, List<C> more) {
    return Stream.concat(there == null ? Stream.of() : there.stream(), more.stream())
        .distinct()
        .toList();
  }

  private static <C> List<C> difference(@Nullable List<C> there, List<C> less) {
    var left = new ArrayList<>(there == null ? List.<C>of() : there);
    left.removeAll(less);
    return List.copyOf(left);
  }
}
