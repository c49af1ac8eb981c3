// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How likely two records are one, from 0 to 99. Whatever speaks for it is a chance, and the
/// chances add up as independent ones do: `1 - (1 - a)(1 - b) ...`. Whatever speaks against takes a
/// part away. Nothing is ever certain: 99 is the most.
///
/// For it, where only two records have it in common (the more have it, the less it says: it is
/// multiplied by the root of 2 / how many):
///
/// | | organisations | persons |
/// |---|---|---|
/// | the same tax code | 0.80 | |
/// | the same name, of rare words | 0.85 | 0.80 |
/// | certified e-mail | 0.65 | |
/// | e-mail | 0.60 | 0.80 |
/// | phone | 0.50 | 0.55 |
/// | web site | 0.45 | |
/// | a short name that is the short name or the initials of the other | 0.45 | |
/// | street and number in the same town | 0.30 | |
/// | a similar name in the same town | 0.15 | |
///
/// Names are compared as sets of words, each by what it tells (see [Vocabulary]): from the part of
/// all weight that both have (Dice), and from the part of the lighter name that the other has, 7 to
/// 3. Below 0.45 of both, a name says nothing; from there it grows to its full chance, of which
/// usual words alone give half.
///
/// Against it, what is left: another tax code 0.40, names that each have a telling word of their
/// own 0.55
/// (persons 0.40), another number in the name 0.60, one of them a branch 0.60, another town 0.60,
/// another address 0.80, another key in the same list 0.85.
final class Likeness {
  private static final double LEAST_NAME = 0.45;
  private static final double SAME_NAME = 0.995;
  private final Vocabulary vocabulary;
  private final ToIntFunction<String> sharers;

  /// @param clues bit by bit, see [Clue#ordinal]
  record Verdict(int score, int clues) {
    List<Clue> list() {
      var found = new ArrayList<Clue>();
      for (var clue : Clue.values()) if ((clues & 1 << clue.ordinal()) != 0) found.add(clue);
      return found;
    }
  }

  /// @param sharers how many records have a key of [#keys]
  Likeness(Vocabulary vocabulary, ToIntFunction<String> sharers) {
    this.vocabulary = vocabulary;
    this.sharers = sharers;
  }

  /// What brings two records together whatever their names are.
  static List<String> keys(Profile it) {
    var keys = new ArrayList<String>();
    if (it.taxCode() != null) keys.add("t" + it.taxCode());
    for (var email : it.emails()) keys.add("e" + email);
    for (var phone : it.phones()) keys.add("p" + phone);
    if (it.website() != null) keys.add("w" + it.website());
    if (it.shortName().length() > 1) keys.add("s" + it.shortName());
    if (it.initials().length() > 2) keys.add("s" + it.initials());
    if (it.compactName().length() > 1) keys.add("s" + it.compactName());
    return keys;
  }

  Verdict compare(Weighed a, Weighed b) {
    return new Comparison(a, b).verdict();
  }

  /// One comparison on its way.
  private final class Comparison {
    private final Weighed a;
    private final Weighed b;
    private final Profile p;
    private final Profile q;
    private final boolean persons;
    private double missing = 1;
    private double left = 1;
    private int clues;
    private double shared;
    private boolean ownWords;
    private boolean otherNumber;

    Comparison(Weighed a, Weighed b) {
      this.a = a;
      this.b = b;
      p = a.profile();
      q = b.profile();
      persons = p.person() && q.person();
    }

    Verdict verdict() {
      var name = names();
      var sameTown = !p.town().isEmpty() && p.town().equals(q.town());
      var shortName = shortNames();
      reach();
      places(sameTown);
      if (name > LEAST_NAME) {
        var rare = Math.min(1, shared / (0.9 * vocabulary.most()));
        var grown = (name - LEAST_NAME) / (1 - LEAST_NAME);
        add(
            name > SAME_NAME ? Clue.SAME_NAME : Clue.SIMILAR_NAME,
            (persons ? 0.8 : 0.85) * grown * (0.5 + 0.5 * rare));
        if (sameTown) missing *= 0.85;
      }
      if (ownWords && !shortName) against(Clue.OTHER_NAME, persons ? 0.4 : 0.55);
      if (otherNumber) against(Clue.OTHER_NUMBER, 0.6);
      if (p.branch() != q.branch() || p.branch() && name <= SAME_NAME) against(Clue.BRANCH, 0.6);
      if (p.list() != null
          && p.list().equalsIgnoreCase(q.list())
          && !Objects.equals(p.key(), q.key())) against(Clue.OTHER_KEY, 0.85);
      return new Verdict((int) Math.min(99, Math.round(100 * (1 - missing) * left)), clues);
    }

    private void add(Clue clue, double chance) {
      clues |= 1 << clue.ordinal();
      missing *= 1 - chance;
    }

    private void against(Clue clue, double kept) {
      clues |= 1 << clue.ordinal();
      left *= kept;
    }

    /// How much of the names is common, from 0 to 1.
    private double names() {
      var taken = new boolean[b.words().length];
      var free = new boolean[a.words().length];
      for (var i = 0; i < free.length; i++) free[i] = !takeSame(i, taken);
      for (var i = 0; i < free.length; i++) if (free[i]) free[i] = !takeNear(i, taken);
      ownWords = own(a, free) && own(b, inverted(taken));
      otherNumber = hasNumber(a, free) && hasNumber(b, inverted(taken));
      var lighter = Math.min(a.sum(), b.sum());
      if (lighter <= 0) return 0;
      return 0.7 * 2 * shared / (a.sum() + b.sum()) + 0.3 * Math.min(1, shared / lighter);
    }

    private boolean takeSame(int i, boolean[] taken) {
      for (var j = 0; j < taken.length; j++) {
        if (taken[j] || !a.words()[i].equals(b.words()[j])) continue;
        taken[j] = true;
        shared += a.weights()[i];
        return true;
      }
      return false;
    }

    private boolean takeNear(int i, boolean[] taken) {
      for (var j = 0; j < taken.length; j++) {
        if (taken[j]) continue;
        var like = likeness(a.words()[i], b.words()[j]);
        if (like <= 0) continue;
        taken[j] = true;
        shared += 0.95 * like * Math.min(a.weights()[i], b.weights()[j]);
        return true;
      }
      return false;
    }

    private double likeness(String one, String other) {
      if (persons && (one.length() == 1 || other.length() == 1))
        return one.charAt(0) == other.charAt(0) ? 0.9 : 0;
      return Vocabulary.likeness(one, other);
    }

    /// Whether a word that tells something is left over.
    private boolean own(Weighed it, boolean[] free) {
      var telling = persons ? 0 : 0.55 * vocabulary.most();
      for (var i = 0; i < free.length; i++) if (free[i] && it.weights()[i] > telling) return true;
      return false;
    }

    private static boolean hasNumber(Weighed it, boolean[] free) {
      for (var i = 0; i < free.length; i++)
        if (free[i] && NameWords.isNumber(it.words()[i])) return true;
      return false;
    }

    private static boolean[] inverted(boolean[] taken) {
      var free = new boolean[taken.length];
      for (var i = 0; i < free.length; i++) free[i] = !taken[i];
      return free;
    }

    private boolean shortNames() {
      if (persons || !isShortOf(p, q) && !isShortOf(q, p)) return false;
      add(Clue.SHORT_NAME, 0.45);
      return true;
    }

    private static boolean isShortOf(Profile p, Profile q) {
      var brief = p.shortName().length() > 1 ? p.shortName() : p.compactName();
      if (brief.length() < 2) return false;
      var asShort = p.shortName().length() > 1 && brief.equals(q.shortName());
      return asShort || brief.length() > 2 && brief.equals(q.initials());
    }

    private void reach() {
      if (p.taxCode() != null && q.taxCode() != null) {
        if (p.taxCode().equals(q.taxCode()))
          add(Clue.SAME_TAX_CODE, 0.8 * rarity("t" + p.taxCode()));
        else against(Clue.OTHER_TAX_CODE, 0.4);
      }
      var email = common(p.emails(), q.emails());
      if (email != null) {
        var certified = email.equals(p.pec()) && email.equals(q.pec());
        add(
            certified ? Clue.SAME_PEC : Clue.SAME_EMAIL,
            (persons ? 0.8 : certified ? 0.65 : 0.6) * rarity("e" + email));
      }
      var phone = common(p.phones(), q.phones());
      if (phone != null) add(Clue.SAME_PHONE, (persons ? 0.55 : 0.5) * rarity("p" + phone));
      if (p.website() != null && p.website().equals(q.website()))
        add(Clue.SAME_WEBSITE, 0.45 * rarity("w" + p.website()));
    }

    private static @Nullable String common(List<String> some, List<String> others) {
      for (var it : some) if (others.contains(it)) return it;
      return null;
    }

    private double rarity(String key) {
      return Math.sqrt(2.0 / Math.max(2, sharers.applyAsInt(key)));
    }

    private void places(boolean sameTown) {
      if (!sameTown && !p.town().isEmpty() && !q.town().isEmpty()) {
        against(Clue.OTHER_TOWN, 0.6);
      } else if (p.street() != null && q.street() != null) {
        switch (p.street().compare(q.street())) {
          case SAME -> add(Clue.SAME_ADDRESS, 0.3);
          case OTHER -> against(Clue.OTHER_ADDRESS, 0.8);
          case OPEN -> {}
        }
      }
    }
  }
}
