// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;

/// How a person is found in a text that somebody typed, or in JSON: by the name in any order and
/// writing, the e-mail addresses, the telephone numbers. A name is found as whole words only.
public final class Traces {
  private static final String SIGN = "[\\p{L}\\p{M}\\p{N}]";
  private static final String BETWEEN = "(?:[\\s\\p{Z}_.,-]|\\\\[nrt])+";
  // In JSON the letter before a name may belong to the end of a line.
  private static final String START = "(?:(?<!" + SIGN + ")|(?<=\\\\[nrtbf]))";
  private static final String GAP = "[\\s\\p{Z}./()-]*";
  private static final int SHORTEST_PHONE = 6;
  private static final String HIDDEN = "…";

  private final @Nullable Pattern pattern;
  private final @Nullable Pattern reach;
  private final String instead;

  /// @param names each as first name and family name, in any order
  /// @param others names of others in which one of these may be found; they are left alone
  /// @param instead what is written in the place of a name
  public Traces(
      Collection<String> names,
      Collection<String> emails,
      Collection<String> phones,
      Collection<String> others,
      String instead) {
    this.instead = instead;
    var ours = alternatives(names.stream().flatMap(it -> name(it).stream()).toList());
    var reached = new ArrayList<String>();
    for (var it : emails) reached.add(email(it));
    for (var it : phones) reached.addAll(phone(it));
    var contact = alternatives(reached);
    reach = contact == null ? null : compiled(contact);
    if (ours == null && contact == null) {
      pattern = null;
      return;
    }
    var text = new StringBuilder();
    var one = ours == null ? null : compiled(ours);
    var kept =
        one == null
            ? null
            : alternatives(
                others.stream()
                    .filter(it -> one.matcher(it).find() && !one.matcher(it.strip()).matches())
                    .map(
                        it -> START + words(List.of(it.strip().split("\\s+"))) + "(?!" + SIGN + ")")
                    .toList());
    if (kept != null) text.append("(?<kept>").append(kept).append(")|");
    text.append("(?<name>").append(ours == null ? "(?!)" : ours).append(")");
    if (contact != null) text.append("|(?<contact>").append(contact).append(")");
    pattern = compiled(text.toString());
    hasOthers = kept != null;
  }

  private boolean hasOthers;

  private static Pattern compiled(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The longest first: of two that begin alike nothing is left over.
  private static @Nullable String alternatives(Collection<String> all) {
    return all.isEmpty()
        ? null
        : all.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));
  }

  private static List<String> name(String name) {
    var parts = List.of(name.strip().split("\\s+"));
    var found = new ArrayList<String>();
    // One word is a name only as it is written: not every rose is a Rose.
    if (parts.size() == 1)
      return parts.getFirst().isEmpty()
          ? List.of()
          : List.of("(?-i:" + START + words(parts) + "(?!" + SIGN + "))");
    for (var i = 0; i < parts.size(); i++) {
      var turned = new ArrayList<>(parts.subList(i, parts.size()));
      turned.addAll(parts.subList(0, i));
      found.add(START + words(turned) + "(?!" + SIGN + ")");
    }
    return found;
  }

  private static String words(List<String> parts) {
    return parts.stream().map(Traces::letters).collect(Collectors.joining(BETWEEN));
  }

  /// Each letter as it is, in two signs, or without its accent; an accent may be an apostrophe
  /// behind it.
  private static String letters(String word) {
    var text = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            code -> {
              var it = Character.toString(code);
              var plain = Folding.fold(it);
              if ("'’‘`´".contains(it)) text.append("['’‘`´]");
              else if ("\"".equals(it)) text.append("\\\\?\"");
              else if (plain.equalsIgnoreCase(it) || plain.isEmpty())
                text.append(Pattern.quote(it));
              else
                text.append("(?:")
                    .append(Pattern.quote(it))
                    .append("|")
                    .append(Pattern.quote(Normalizer.normalize(it, Normalizer.Form.NFD)))
                    .append("|(?i:")
                    .append(Pattern.quote(plain))
                    .append(")['’‘`´]?)");
            });
    return text.toString();
  }

  private static String email(String address) {
    return "(?:(?<![\\p{L}\\p{N}._%+-])|(?<=\\\\[nrtbf]))"
        + letters(address.strip())
        + "(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])";
  }

  private static List<String> phone(String written) {
    var found = new ArrayList<String>();
    for (var one : written.split("[;,]|\\s/\\s")) {
      var digits = digits(one);
      if (digits.length() < SHORTEST_PHONE) continue;
      found.add(
          "(?<![0-9])(?:(?:\\+|00)"
              + GAP
              + "(?:39"
              + GAP
              + ")?)?"
              + String.join(GAP, digits.split(""))
              + "(?![0-9])");
    }
    return found;
  }

  /// The digits of a number, without the code of Italy.
  private static String digits(String phone) {
    var plain = phone.strip().replaceFirst("^\\+\\s*39|^0039", "");
    return plain.replaceAll("[^0-9]", "").replaceFirst("^00", "");
  }

  /// Whether two numbers are the same, however they are written.
  public static boolean isSamePhone(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && !digits(one).isEmpty()
        && digits(one).equals(digits(other));
  }

  /// Whether nothing can be found by these.
  public boolean isEmpty() {
    return pattern == null;
  }

  /// Whether the person is in a text.
  public boolean isIn(String text) {
    if (pattern == null) return false;
    for (var matcher = pattern.matcher(text); matcher.find(); ) if (!isKept(matcher)) return true;
    return false;
  }

  /// Whether a text is an e-mail address or a telephone number of the person, and nothing else.
  public boolean isContact(String text) {
    return reach != null && reach.matcher(text.strip()).matches();
  }

  /// The text without the person.
  public String out(String text) {
    if (pattern == null) return text;
    return pattern
        .matcher(text)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    isKept(it) ? it.group() : it.group("name") != null ? instead : HIDDEN));
  }

  private boolean isKept(MatchResult match) {
    return hasOthers && match.group("kept") != null;
  }
}
