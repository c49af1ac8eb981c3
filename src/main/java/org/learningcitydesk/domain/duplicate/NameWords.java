// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningcitydesk.domain.text.Folding;

/// The words of a name that tell it from others: folded, abbreviations written out, without legal
/// forms, articles and titles, in the order of the name.
final class NameWords {
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
  private static final Pattern ROMAN = Pattern.compile("i{2,3}|iv|vi{1,3}|ix|xi{0,3}|xiv|xv");
  private static final Pattern BRANCH =
      Pattern.compile(
          "distaccat|(?<!\\p{L})plesso|succursale|sezione staccata|sede staccata|sede secondaria"
              + "|filiale|(?<!\\p{L})branch(?!\\p{L})");

  private static final Map<String, String> SHORTENED =
      Map.of(
          "ass.ne", "associazione",
          "f.lli", "fratelli",
          "soc.coop", "societa cooperativa",
          "v.le", "viale",
          "p.zza", "piazza",
          "p.za", "piazza",
          "c.so", "corso",
          "l.go", "largo");

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("ic", "istituto comprensivo"),
          Map.entry("ics", "istituto comprensivo statale"),
          Map.entry("iis", "istituto istruzione superiore"),
          Map.entry("iiss", "istituto istruzione superiore statale"),
          Map.entry("sms", "scuola media statale"),
          Map.entry("cd", "circolo didattico"),
          Map.entry("dd", "direzione didattica"),
          Map.entry("ass", "associazione"),
          Map.entry("assoc", "associazione"),
          Map.entry("coop", "cooperativa"),
          Map.entry("soc", "societa"),
          Map.entry("fond", "fondazione"),
          Map.entry("parr", "parrocchia"),
          Map.entry("univ", "universita"),
          Map.entry("bibl", "biblioteca"),
          Map.entry("prov", "provincia"),
          Map.entry("dip", "dipartimento"),
          Map.entry("ist", "istituto"),
          Map.entry("sc", "scuola"),
          Map.entry("circ", "circolo"),
          Map.entry("uff", "ufficio"),
          Map.entry("cult", "culturale"),
          Map.entry("sport", "sportiva"),
          Map.entry("sec", "secondaria"),
          Map.entry("prim", "primaria"),
          Map.entry("proloco", "pro loco"),
          Map.entry("s", "san"),
          Map.entry("ss", "san"),
          Map.entry("santo", "san"),
          Map.entry("santa", "san"),
          Map.entry("sant", "san"),
          Map.entry("santi", "san"));

  private static final Set<String> DROPPED =
      Set.of(
          // Legal forms.
          "srl",
          "srls",
          "spa",
          "snc",
          "sas",
          "sapa",
          "onlus",
          "aps",
          "odv",
          "asd",
          "ssd",
          "ets",
          "scarl",
          "scrl",
          "arl",
          "rl",
          "scs",
          "ltd",
          "inc",
          "gmbh",
          // Small words.
          "di",
          "del",
          "dello",
          "della",
          "dell",
          "dei",
          "degli",
          "delle",
          "da",
          "dal",
          "in",
          "ed",
          "la",
          "le",
          "lo",
          "il",
          "gli",
          "al",
          "alla",
          "per",
          "con",
          "su",
          "the",
          "of",
          "and",
          "for",
          "nr",
          "num",
          // What says that it is a part.
          "plesso",
          "sede",
          "distaccata",
          "distaccato",
          "succursale",
          "sezione",
          "staccata",
          "secondaria",
          "filiale",
          "branch");

  private static final Set<String> TITLES =
      Set.of(
          "dott",
          "dottor",
          "dottssa",
          "dottoressa",
          "dr",
          "drssa",
          "prof",
          "professor",
          "profssa",
          "professoressa",
          "ing",
          "avv",
          "arch",
          "geom",
          "rag",
          "sig",
          "sigra",
          "sigr",
          "signor",
          "signora",
          "mr",
          "mrs",
          "ms",
          "don",
          "ssa",
          "ra");

  private NameWords() {}

  /// The words of an organisation's name.
  static List<String> ofOrganisation(String name) {
    var words = new ArrayList<String>();
    for (var word : split(name)) {
      for (var full : ABBREVIATIONS.getOrDefault(word, word).split(" ", -1))
        if (isTelling(full)) words.add(full);
    }
    return words.isEmpty() ? split(name) : words;
  }

  /// The words of a person's name; an initial stays, because it can stand for a word.
  static List<String> ofPerson(String name) {
    var words = new ArrayList<String>();
    for (var word : split(name)) if (!TITLES.contains(word)) words.add(word);
    return words.isEmpty() ? split(name) : words;
  }

  private static boolean isTelling(String word) {
    if (DROPPED.contains(word)) return word.equals("secondaria");
    return word.length() > 1 || Character.isDigit(word.charAt(0));
  }

  /// Letters and digits, each run a word.
  static List<String> split(String text) {
    var folded = Folding.fold(text);
    if (folded.indexOf('.') >= 0) {
      for (var it : SHORTENED.entrySet())
        if (folded.contains(it.getKey())) folded = folded.replace(it.getKey(), it.getValue() + " ");
      folded = DOTTED.matcher(folded).replaceAll(dots -> plain(dots.group()));
    }
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(folded);
    while (matcher.find()) words.add(matcher.group());
    return words;
  }

  private static String plain(String dotted) {
    return Matcher.quoteReplacement(dotted.replace(".", "") + " ");
  }

  /// Whether the name says that it is a part of a larger body.
  static boolean isBranch(String name) {
    return BRANCH.matcher(Folding.fold(name)).find();
  }

  /// A number, in digits or Roman: "Scuola 3" is not "Scuola 5".
  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || ROMAN.matcher(word).matches();
  }

  /// First letters of the words, for example "cpia"; blank for less than three.
  static String initials(String name) {
    var letters = new StringBuilder();
    for (var word : split(name))
      if (!DROPPED.contains(word) || word.equals("secondaria"))
        if (word.length() > 2) letters.append(word.charAt(0));
    return letters.length() < 3 ? "" : letters.toString();
  }

  /// Letters and digits only.
  static String compact(String text) {
    return String.join("", split(text));
  }

  /// As a set in one text, so that the order does not count.
  static String sorted(List<String> words) {
    var copy = words.toArray(new String[0]);
    Arrays.sort(copy);
    return String.join(" ", copy);
  }
}
