// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.text.Folding;

/// Names of people and what they are called instead, the same in the whole file. A name is a name
/// only as whole words. Names are found by their first word: thousands of them cost no more than a
/// few.
final class Pseudonyms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";
  private final Map<String, String> called = new HashMap<>();
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private int last;

  private record Name(Pattern pattern, int length, String instead) {}

  /// A name that is called as it is: somebody in public office.
  void known(String name) {
    called.put(key(name), name);
  }

  /// What somebody of this name is called: the next that is free, unless the name has one.
  String of(String name) {
    var key = key(name);
    var there = called.get(key);
    if (there != null) return there;
    var instead = "P" + ++last;
    add(name, instead);
    return instead;
  }

  /// A name that has a word of its own.
  void add(String name, String instead) {
    if (called.putIfAbsent(key(name), instead) != null) return;
    var words = Arrays.asList(name.strip().split("\\s+", -1));
    index(words, instead);
    if (words.size() < 2) return;
    // As lists of people are written: the family name first.
    var turned = new ArrayList<>(words.subList(words.size() - 1, words.size()));
    turned.addAll(words.subList(0, words.size() - 1));
    index(turned, instead);
    turned.set(0, turned.getFirst() + ",");
    index(turned, instead);
  }

  private static String key(String name) {
    return Folding.fold(name);
  }

  private void index(List<String> words, String instead) {
    var first = WORD.matcher(words.getFirst());
    if (!first.find() || first.start() > 0) return;
    var pattern =
        words.stream().map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]++")) + AFTER;
    // Written like a sentence it may be no name: then it is one only where it begins in the same
    // way.
    if (Offices.isWrittenSmall(String.join(" ", words)))
      pattern = "(?=(?-iu:" + first.group().charAt(0) + "))" + pattern;
    var names = byFirstWord.computeIfAbsent(Folding.fold(first.group()), _ -> new ArrayList<>());
    names.add(
        new Name(
            // One word alone may also be an ordinary one: it is a name where it is written like it.
            Pattern.compile(
                pattern, words.size() < 2 ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            String.join(" ", words).length(),
            instead));
    names.sort(Comparator.comparingInt(Name::length).reversed());
  }

  /// A text in which all that are known are called by their pseudonyms.
  ///
  /// @param seen is told of each that was found
  String in(String text, LinkedHashSet<String> seen) {
    var words = WORD.matcher(text);
    StringBuilder made = null;
    var done = 0;
    while (words.find()) {
      if (words.start() < done) continue;
      for (var name : byFirstWord.getOrDefault(Folding.fold(words.group()), List.of())) {
        Matcher there = name.pattern().matcher(text);
        there.region(words.start(), text.length()).useTransparentBounds(true);
        if (!there.lookingAt()) continue;
        if (made == null) made = new StringBuilder();
        made.append(text, done, there.start()).append(name.instead());
        done = there.end();
        seen.add(name.instead());
        break;
      }
    }
    return made == null ? text : made.append(text, done, text.length()).toString();
  }
}
