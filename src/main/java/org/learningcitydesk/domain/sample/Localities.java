// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.List;

/// Names of places that do not exist, for the copies of a larger sample; some three thousand, then
/// numbered.
final class Localities {
  private static final List<String> KINDS =
      List.of(
          "Monte", "Colle", "Borgo", "Pieve", "Fonte", "Campo", "Riva", "Villa", "Casal", "Poggio",
          "Serra", "Piano", "Rocca", "Ponte", "Torre", "Prato");
  private static final List<String> STARTS =
      List.of(
          "Arv", "Belm", "Corv", "Dorv", "Falm", "Galv", "Lorm", "Melv", "Norv", "Olm", "Perv",
          "Rosm", "Salv", "Torm", "Ulv", "Valm");
  private static final List<String> ENDS =
      List.of(
          "andra", "enna", "idia", "ombra", "usia", "aspra", "etta", "olia", "ina", "era", "ossa",
          "uria");

  private Localities() {}

  /// The name of the copy, from 1 on; each is told only once.
  static String of(int copy) {
    var n = copy - 1;
    var kind = KINDS.get(n % KINDS.size());
    n /= KINDS.size();
    var start = STARTS.get((n + copy) % STARTS.size());
    var end = ENDS.get(n / STARTS.size() % ENDS.size());
    var round = n / (STARTS.size() * ENDS.size());
    return kind + " " + start + end + (round == 0 ? "" : " " + (round + 1));
  }
}
