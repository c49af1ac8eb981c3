// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// The records of a register, arranged so that those that may be the same are found without
/// comparing each with each: only records are compared that share a key (tax code, e-mail, phone,
/// site, short name), a rare word of the name or one that is spelt nearly like it, or two words
/// that are rare together. The result depends on the records and their order only.
public final class DuplicateIndex<T> {
  /// What is worth showing.
  public static final int FLOOR = 50;

  /// While somebody types, a little more certainty, so that nobody is bothered.
  private static final int TYPING_FLOOR = 60;

  private static final int COMMON_KEY = 60;
  private static final int COMMON_WORD = 30;
  private static final int RARE_WORDS = 4;
  private static final int PIECE = 4096;

  private final Function<T, Profile> profiling;
  private final List<T> records;
  private final Weighed[] weighed;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Keys keys = new Keys();
  private final int[][] withWord;
  private final Likeness likeness;

  private DuplicateIndex(List<T> records, Function<T, Profile> profiling, Pace pace) {
    if (records.size() > Keys.ROOM) throw new IllegalArgumentException("too many records");
    this.records = records;
    this.profiling = profiling;
    var size = records.size();
    weighed = new Weighed[size];
    var profiles = new Profile[size];
    var words = new int[size][];
    for (var i = 0; i < size; i++) {
      if (i % PIECE == 0) pace.step(i, 4L * size);
      profiles[i] = profiling.apply(records.get(i));
      words[i] = vocabulary.learn(profiles[i].words());
      for (var key : Likeness.keys(profiles[i])) keys.add(key, i);
    }
    keys.seal();
    vocabulary.weigh(size);
    withWord = postings(words);
    for (var i = 0; i < size; i++) {
      if (i % PIECE == 0) pace.step(size + (long) i, 4L * size);
      weighed[i] = Weighed.of(profiles[i], vocabulary);
    }
    likeness = new Likeness(vocabulary, keys::count);
  }

  public static DuplicateIndex<Stakeholder> ofStakeholders(List<Stakeholder> all, Pace pace) {
    return new DuplicateIndex<>(List.copyOf(all), Profile::of, pace);
  }

  public static DuplicateIndex<Person> ofPersons(List<Person> all, Pace pace) {
    return new DuplicateIndex<>(List.copyOf(all), Profile::of, pace);
  }

  private int[][] postings(int[][] words) {
    var found = new int[vocabulary.size()][];
    var filled = new int[found.length];
    for (var i = 0; i < found.length; i++) found[i] = new int[vocabulary.names(i)];
    for (var i = 0; i < words.length; i++)
      for (var word : words[i]) found[word][filled[word]++] = i;
    return found;
  }

  /// What a search found.
  ///
  /// @param pairs the most likely first
  /// @param all how many there are, those too for which there was no room
  public record Found<T>(List<Pair<T>> pairs, int all) {
    public Found {
      pairs = List.copyOf(pairs);
    }
  }

  /// The pairs that may be one record, the most likely first; at most so many.
  ///
  /// @param pace may end the search
  public List<Pair<T>> pairs(int most, Pace pace) {
    return search(most, (_, _) -> false, pace).pairs();
  }

  /// The pairs that may be one record, the most likely first; at most so many.
  ///
  /// @param different leaves out pairs of which somebody knows better
  /// @param pace may end the search
  public Found<T> search(int most, BiPredicate<? super T, ? super T> different, Pace pace) {
    var candidates = candidates();
    var found = new ArrayList<Scored>();
    for (var i = 0; i < candidates.length; i++) {
      if (i % PIECE == 0) pace.step(candidates.length + (long) i, 2L * candidates.length);
      var one = (int) (candidates[i] >>> 32);
      var other = (int) candidates[i];
      var verdict = likeness.compare(weighed[one], weighed[other]);
      if (verdict.score() >= FLOOR && !different.test(records.get(one), records.get(other)))
        found.add(new Scored(one, other, verdict));
    }
    found.sort(Scored.BEST_FIRST);
    return new Found<>(found.stream().limit(most).map(this::pair).toList(), found.size());
  }

  private record Scored(int one, int other, Likeness.Verdict verdict) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.<Scored>comparingInt(it -> -it.verdict.score())
            .thenComparingInt(Scored::one)
            .thenComparingInt(Scored::other);
  }

  private Pair<T> pair(Scored it) {
    return new Pair<>(
        records.get(it.one), records.get(it.other), it.verdict.score(), it.verdict.list());
  }

  /// How alike two records are, be they of the register or not.
  public Pair<T> compare(T one, T other) {
    var verdict = likeness.compare(weigh(one), weigh(other));
    return new Pair<>(one, other, verdict.score(), verdict.list());
  }

  private Weighed weigh(T record) {
    return Weighed.of(profiling.apply(record), vocabulary);
  }

  /// The records of the register that are most like one that is being written.
  ///
  /// @param others leaves out for example the record itself
  public List<Pair<T>> near(T written, int most, Predicate<T> others) {
    var it = weigh(written);
    var candidates = new TreeSet<Integer>();
    for (var key : Likeness.keys(it.profile()))
      if (keys.count(key) <= COMMON_KEY) keys.each(key, candidates::add);
    for (var word : rarest(it)) {
      var number = vocabulary.number(word);
      if (number >= 0) addAll(number, candidates);
      for (var near : vocabulary.near(word)) addAll(near, candidates);
    }
    return candidates.stream()
        .filter(record -> others.test(records.get(record)))
        .map(record -> new Scored(-1, record, likeness.compare(it, weighed[record])))
        .filter(scored -> scored.verdict.score() >= TYPING_FLOOR)
        .sorted(Scored.BEST_FIRST)
        .limit(most)
        .map(
            scored ->
                new Pair<>(
                    written,
                    records.get(scored.other),
                    scored.verdict.score(),
                    scored.verdict.list()))
        .toList();
  }

  private static List<String> rarest(Weighed it) {
    var order = new ArrayList<Integer>();
    for (var i = 0; i < it.words().length; i++) order.add(i);
    order.sort(Comparator.comparingDouble(i -> -it.weights()[i]));
    return order.stream().limit(RARE_WORDS).map(i -> it.words()[i]).toList();
  }

  /// A word of very many names would not be quick, and says little.
  private void addAll(int word, TreeSet<Integer> candidates) {
    if (withWord[word].length > 2000) return;
    for (var record : withWord[word]) candidates.add(record);
  }

  /// Pairs of numbers of records, the smaller in the upper half; in order, each once.
  private long[] candidates() {
    var pairs = new Pairs();
    keys.groups(COMMON_KEY, pairs::each);
    for (var records : withWord)
      if (records.length > 1 && records.length <= COMMON_WORD) pairs.each(records);
    nearWords(pairs);
    commonWords(pairs);
    return pairs.sorted();
  }

  private void nearWords(Pairs pairs) {
    vocabulary.nearGroups(
        COMMON_WORD,
        words -> {
          for (var i = 0; i < words.length; i++) {
            for (var j = i + 1; j < words.length; j++) {
              var some = withWord[words[i]];
              var others = withWord[words[j]];
              if ((long) some.length * others.length > COMMON_WORD * COMMON_WORD
                  || Vocabulary.likeness(vocabulary.word(words[i]), vocabulary.word(words[j])) <= 0)
                continue;
              for (var one : some) for (var other : others) if (one != other) pairs.add(one, other);
            }
          }
        });
  }

  /// Words that many names have bring together those that have two of them, or the same name in the
  /// same town.
  private void commonWords(Pairs pairs) {
    var together = new Keys();
    for (var i = 0; i < weighed.length; i++) {
      var rarest = rarest(weighed[i]);
      for (var a = 0; a < rarest.size(); a++) {
        var one = vocabulary.number(rarest.get(a));
        for (var b = a + 1; b < rarest.size(); b++) {
          var other = vocabulary.number(rarest.get(b));
          if (withWord[one].length <= COMMON_WORD || withWord[other].length <= COMMON_WORD)
            continue;
          together.add(Keys.mix((long) Math.min(one, other) << 32 | Math.max(one, other)), i);
        }
      }
      var profile = weighed[i].profile();
      together.add(NameWords.sorted(profile.words()) + '|' + profile.town(), i);
    }
    together.seal();
    together.groups(COMMON_KEY, pairs::each);
  }

  /// Pairs as they are met, many of them more than once.
  private static final class Pairs {
    private long[] all = new long[4096];
    private int size;

    void each(int[] records) {
      for (var i = 0; i < records.length; i++)
        for (var j = i + 1; j < records.length; j++) add(records[i], records[j]);
    }

    void add(int one, int other) {
      if (size == all.length) {
        shrink();
        if (size > all.length / 2) all = Arrays.copyOf(all, all.length * 2);
      }
      all[size++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void shrink() {
      Arrays.sort(all, 0, size);
      var kept = 0;
      for (var i = 0; i < size; i++) if (i == 0 || all[i] != all[i - 1]) all[kept++] = all[i];
      size = kept;
    }

    long[] sorted() {
      shrink();
      return Arrays.copyOf(all, size);
    }
  }
}
