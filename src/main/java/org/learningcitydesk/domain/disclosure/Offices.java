// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningcitydesk.domain.text.Folding;

/// Tells an office or a role from a person, where somebody typed who does something. What is not
/// surely one of them is taken for a person.
final class Offices {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /// What is said after one of these at the beginning is the name of an office.
  private static final Set<String> HEADS =
      words(
          "ufficio uffici settore servizio servizi assessorato dipartimento direzione area comune"
              + " municipio segreteria biblioteca scuola istituto universita associazione"
              + " fondazione cooperativa consorzio gruppo tavolo cabina comitato rete azienda"
              + " coordinamento centro parco museo teatro consulta forum ente agenzia camera liceo"
              + " provincia regione ministero sportello ambito promozione unita circolo osservatorio"
              + " archivio comando prefettura parrocchia sindacato"
              + " office department service unit directorate municipality library school institute"
              + " university association foundation cooperative group board committee network"
              + " company coordination centre center park museum theatre agency chamber province"
              + " region ministry archive parish");

  /// Words of which roles are made.
  private static final Set<String> ROLES =
      words(
          "sindaco sindaca vicesindaco vicesindaca assessore assessora dirigente direttore"
              + " direttrice responsabile presidente vicepresidente segretario segretaria"
              + " coordinatore coordinatrice referente facilitatore facilitatrice consulente"
              + " capofila partner staff giunta consiglio tutti mayor deputy councillor head"
              + " director manager chair president secretary coordinator facilitator consultant"
              + " council cabinet all everybody volontari volontarie volontario volontaria genitori"
              + " famiglie studenti studentesse docenti insegnanti operatori operatrici volunteers"
              + " volunteer parents families students teachers");

  /// Whoever is counted or pointed at is not called by name.
  private static final Set<String> BEFORE =
      words(
          "il i gli un uno una alcuni alcune due tre quattro cinque the a an some two"
              + " three four five");

  /// After a word that begins with a capital letter a small one that is no part of a family name.
  private static final Pattern SMALL =
      Pattern.compile(
          "^\\p{Lu}.*[\\s'’](?!(?:di|de|del|della|dei|degli|dal|dalla|da|la|lo|li|van|von|der|den|e|y)\\b)"
              + "\\p{Ll}{3}");

  private Offices() {}

  private static Set<String> words(String all) {
    return Set.of(all.split(" ", -1));
  }

  static boolean isOne(String text) {
    var words = Arrays.stream(BETWEEN.split(text, -1)).filter(it -> !it.isEmpty()).toList();
    if (words.isEmpty()) return false;
    if (HEADS.contains(Folding.fold(words.getFirst()))) return true;
    if (BEFORE.contains(Folding.fold(words.getFirst()))
        && words.size() > 1
        && words.stream().skip(1).allMatch(Offices::isPlain)) return true;
    return words.stream().anyMatch(it -> ROLES.contains(Folding.fold(it)))
        && words.stream().allMatch(Offices::isPlain);
  }

  /// Whether it begins as a sentence does and goes on like one, as "Promozione della salute". The
  /// names of people are written so by mistake only.
  static boolean isWrittenSmall(String text) {
    return SMALL.matcher(text).find();
  }

  /// A word that begins with a capital letter and is none of ours may be a name.
  private static boolean isPlain(String word) {
    var folded = Folding.fold(word);
    return !Character.isUpperCase(word.codePointAt(0))
        || ROLES.contains(folded)
        || HEADS.contains(folded);
  }
}
