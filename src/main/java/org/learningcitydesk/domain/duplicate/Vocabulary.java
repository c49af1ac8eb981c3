// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// The words of all names, and how much each tells: a word that few names have tells much
/// ("Manzoni"), one that many have tells little ("Istituto"). A few hundred imagined names stand
/// behind the usual words, so that they tell little in a small register too.
final class Vocabulary {
  private static final int IMAGINED = 2000;
  private static final int IMAGINED_WITH_A_USUAL_WORD = 200;
  private static final int NEAR_LENGTH = 5;
  private static final double NEAR = 0.9;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private static final Set<String> USUAL =
      Set.of(
          "istituto",
          "comprensivo",
          "scuola",
          "scuole",
          "media",
          "statale",
          "primaria",
          "secondaria",
          "infanzia",
          "grado",
          "primo",
          "secondo",
          "liceo",
          "tecnico",
          "professionale",
          "superiore",
          "istruzione",
          "paritaria",
          "associazione",
          "culturale",
          "sportiva",
          "dilettantistica",
          "volontariato",
          "promozione",
          "sociale",
          "sociali",
          "cooperativa",
          "societa",
          "fondazione",
          "comune",
          "comunale",
          "ufficio",
          "biblioteca",
          "civica",
          "civico",
          "museo",
          "parrocchia",
          "san",
          "chiesa",
          "centro",
          "circolo",
          "gruppo",
          "comitato",
          "quartiere",
          "universita",
          "dipartimento",
          "azienda",
          "sanitaria",
          "provincia",
          "provinciale",
          "regione",
          "regionale",
          "ente",
          "consorzio",
          "unione",
          "rete",
          "territoriale",
          "formazione",
          "servizio",
          "servizi",
          "citta",
          "nazionale",
          "italiana",
          "italiano",
          "internazionale",
          "didattico",
          "direzione",
          "asilo",
          "nido",
          "volontari",
          "amici",
          "casa",
          "club",
          "studi",
          "adulti",
          "school",
          "association",
          "library",
          "centre");

  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] words = new String[1024];
  private int[] names = new int[1024];
  private double[] weights = {};
  private double most = Math.log(IMAGINED);
  private Keys near = new Keys();

  /// The numbers of the words; each is counted as one more name that has it.
  int[] learn(List<String> name) {
    var distinct = new HashSet<String>();
    var found = new int[name.size()];
    var size = 0;
    for (var word : name) {
      if (!distinct.add(word)) continue;
      var number = numbers.computeIfAbsent(word, it -> numbers.size());
      if (number == words.length) {
        words = Arrays.copyOf(words, number * 2);
        names = Arrays.copyOf(names, number * 2);
      }
      words[number] = word;
      names[number]++;
      found[size++] = number;
    }
    return Arrays.copyOf(found, size);
  }

  /// All names are learnt: weighs the words and notes which are spelt nearly alike.
  void weigh(int all) {
    most = Math.log(all + IMAGINED);
    weights = new double[numbers.size()];
    near = new Keys();
    for (var number = 0; number < weights.length; number++) {
      weights[number] = weight(words[number], names[number]);
      for (var key : nearKeys(words[number])) near.add(key, number);
    }
    near.seal();
  }

  private double weight(String word, int with) {
    return most - Math.log(with + (USUAL.contains(word) ? IMAGINED_WITH_A_USUAL_WORD : 1));
  }

  int size() {
    return weights.length;
  }

  /// How many names have the word.
  int names(int number) {
    return names[number];
  }

  /// The number of a word, or -1 where no name has it.
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /// How much the word tells.
  double weight(String word) {
    var number = number(word);
    return number < 0 ? weight(word, 0) : weights[number];
  }

  /// How much a word tells that one name has.
  double most() {
    return most;
  }

  double weight(int number) {
    return weights[number];
  }

  /// Groups of words that may be spelt nearly alike.
  void nearGroups(int largest, Keys.Group group) {
    near.groups(largest, group);
  }

  String word(int number) {
    return words[number];
  }

  /// The words that are spelt nearly like this one.
  Set<Integer> near(String word) {
    var found = new HashSet<Integer>();
    for (var key : nearKeys(word))
      near.each(
          key,
          number -> {
            if (likeness(word, words[number]) > 0) found.add(number);
          });
    return found;
  }

  /// The word itself and each with one letter less: two words with one of them in common differ by
  /// one letter at most, or by two that changed places.
  private static List<String> nearKeys(String word) {
    if (word.length() < NEAR_LENGTH || NameWords.isNumber(word)) return List.of();
    var keys = new String[word.length() + 1];
    for (var i = 0; i < word.length(); i++) keys[i] = word.substring(0, i) + word.substring(i + 1);
    keys[word.length()] = word;
    return List.of(keys);
  }

  /// From 0 to 1: 1 for the same word, 0 for another one, between where one is a slip of the other.
  /// A last letter alone makes another word ("Maria", "Mario").
  static double likeness(String one, String other) {
    if (one.equals(other)) return 1;
    var shorter = Math.min(one.length(), other.length());
    if (shorter < NEAR_LENGTH || Math.abs(one.length() - other.length()) > 1) return 0;
    var same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
    if (one.length() == other.length() && same == shorter - 1) return 0;
    var end = 0;
    while (end < shorter - same
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) end++;
    var left = Math.max(one.length(), other.length()) - same - end;
    var swapped =
        left == 2
            && one.length() == other.length()
            && one.charAt(same) == other.charAt(same + 1)
            && one.charAt(same + 1) == other.charAt(same);
    if (left > 1 && !swapped) return 0;
    var similar = JARO_WINKLER.apply(one, other);
    return similar < NEAR ? 0 : similar;
  }
}
