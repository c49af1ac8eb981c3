// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;

/// How long the search for duplicates takes among 100 000 stakeholders, how many of those that were
/// planted it finds, and what it costs beside a peer that compares each name with each by
/// Jaro-Winkler, on a number that the peer can do.
class DuplicateBenchmark {
  private static final int MANY = 100_000;
  private static final int FEW = 3_000;
  private static final int ALL = 1_000_000;
  private static final CityId CITY = CityId.next();
  private static final List<String> KINDS =
      List.of(
          "Istituto Comprensivo",
          "Scuola primaria",
          "Associazione culturale",
          "Liceo",
          "Cooperativa sociale",
          "Circolo",
          "Parrocchia",
          "Biblioteca",
          "Fondazione",
          "Comitato",
          "Polisportiva",
          "Centro",
          "Azienda agricola",
          "Museo",
          "Studio",
          "Officina",
          "Libreria");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ber", "cal", "co", "da", "del", "fa", "fio", "ga", "gian", "la", "lo", "ma", "men",
          "ni", "no", "pa", "pel", "ra", "ri", "ro", "sa", "san", "te", "ti", "to", "val", "ve",
          "vi", "zan");
  private static final List<String> STREETS =
      List.of("Via Roma", "Via Etnea", "Corso Italia", "Via Napoli", "Piazza Dante");

  private final Random random = new Random(11);

  /// Records, and the pairs of identities that were planted.
  private record Register(List<Stakeholder> records, Set<Set<StakeholderId>> planted) {}

  @Test
  void aSearchAmongManyStakeholders() {
    var register = register(MANY);
    DuplicateIndex.ofStakeholders(register(20_000).records(), Pace.SILENT).pairs(ALL, Pace.SILENT);
    System.gc();
    var before = used();
    var clock = ManagementFactory.getThreadMXBean();
    var busy = clock.getCurrentThreadCpuTime();
    var began = System.nanoTime();
    var index = DuplicateIndex.ofStakeholders(register.records(), Pace.SILENT);
    var built = System.nanoTime();
    var pairs = index.pairs(ALL, Pace.SILENT);
    var ended = System.nanoTime();
    busy = clock.getCurrentThreadCpuTime() - busy;
    System.gc();
    var kept = used() - before;
    var near = nearSeconds(index, register.records());
    System.out.printf(
        Locale.ROOT,
        "duplicates among %,d: index %.1f s, pairs %.1f s (processor %.1f s), %,d pairs (%,d undisputed from 90 on), recall of %,d planted %.1f %%, %.0f MB kept; one typed record %.1f ms%n",
        MANY,
        (built - began) / 1e9,
        (ended - built) / 1e9,
        busy / 1e9,
        pairs.size(),
        pairs.stream().filter(it -> it.score() >= 90 && it.isUndisputed()).count(),
        register.planted().size(),
        100 * recall(pairs, register),
        kept / 1e6,
        near * 1000);
    // Processor time does not depend on what else the machine does.
    assertThat(busy / 1e9).isLessThan(20);
    assertThat(recall(pairs, register)).isGreaterThan(0.9);
  }

  @Test
  void besideAPeerThatComparesEachWithEach() {
    var register = register(FEW);
    var ours = Double.MAX_VALUE;
    List<Pair<Stakeholder>> pairs = List.of();
    for (var round = 0; round < 5; round++) {
      var began = System.nanoTime();
      pairs =
          DuplicateIndex.ofStakeholders(register.records(), Pace.SILENT).pairs(ALL, Pace.SILENT);
      ours = Math.min(ours, (System.nanoTime() - began) / 1e9);
    }
    var began = System.nanoTime();
    var found = peer(register.records());
    var peer = (System.nanoTime() - began) / 1e9;
    var right = new HashSet<>(register.planted());
    right.retainAll(found);
    System.out.printf(
        Locale.ROOT,
        "duplicates among %,d: ours %.2f s (recall %.1f %%, %,d pairs); each with each %.2f s (recall %.1f %%, %,d pairs); ratio %.3f%n",
        FEW,
        ours,
        100 * recall(pairs, register),
        pairs.size(),
        peer,
        100.0 * right.size() / register.planted().size(),
        found.size(),
        ours / peer);
    assertThat(ours).isLessThan(peer);
  }

  /// Names alone, folded, alike from 0.9 on.
  private static Set<Set<StakeholderId>> peer(List<Stakeholder> all) {
    var names = all.stream().map(it -> Folding.fold(it.name())).toList();
    var similarity = new JaroWinklerSimilarity();
    var found = new HashSet<Set<StakeholderId>>();
    for (var i = 0; i < names.size(); i++)
      for (var j = i + 1; j < names.size(); j++)
        if (similarity.apply(names.get(i), names.get(j)) >= 0.9)
          found.add(Set.of(all.get(i).id(), all.get(j).id()));
    return found;
  }

  private static double nearSeconds(DuplicateIndex<Stakeholder> index, List<Stakeholder> all) {
    var rounds = 200;
    for (var i = 0; i < rounds; i++) index.near(all.get(i * 7), 3, _ -> true);
    var began = System.nanoTime();
    for (var i = 0; i < rounds; i++) index.near(all.get(i * 37), 3, _ -> true);
    return (System.nanoTime() - began) / 1e9 / rounds;
  }

  private static double recall(List<Pair<Stakeholder>> pairs, Register register) {
    var found = new HashSet<Set<StakeholderId>>();
    for (var it : pairs) found.add(Set.of(it.one().id(), it.other().id()));
    found.retainAll(register.planted());
    return (double) found.size() / register.planted().size();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /// One in fifty is written down twice, in one of six ways.
  private Register register(int size) {
    var records = new ArrayList<Stakeholder>();
    var planted = new HashSet<Set<StakeholderId>>();
    while (records.size() < size) {
      var it = stakeholder();
      records.add(it);
      if (records.size() % 50 != 0) continue;
      var again = again(it, random.nextInt(6));
      records.add(again);
      planted.add(Set.of(it.id(), again.id()));
    }
    return new Register(records, planted);
  }

  private Stakeholder stakeholder() {
    var surname = word() + (random.nextInt(3) == 0 ? " " + word() : "");
    var name = one(KINDS) + " " + surname;
    var host = Folding.fold(surname).replace(" ", "") + random.nextInt(1000) + ".example";
    var it = Stakeholder.named(CITY, name, Helix.CIVIL_SOCIETY);
    return it.withTaxCode(
            random.nextInt(3) == 0 ? "%011d".formatted(random.nextLong(99_999_999_999L)) : null)
        .withReach(
            Reach.NONE
                .withTown("Rivalta")
                .withStreet(one(STREETS) + " " + random.nextInt(1, 300))
                .withEmail(random.nextInt(5) < 3 ? "info@" + host : null)
                .withPhone(
                    random.nextInt(2) == 0 ? "095 " + random.nextInt(1_000_000, 9_999_999) : null));
  }

  private Stakeholder again(Stakeholder it, int way) {
    var name = it.name();
    var other = it.withId(StakeholderId.next()).withTaxCode(way == 0 ? it.taxCode() : null);
    return switch (way) {
      case 0 -> other.withName(name.toUpperCase(Locale.ROOT));
      case 1 -> other.withName(turned(name)).withReach(Reach.NONE.withTown("Rivalta"));
      case 2 -> other.withName(slip(name));
      case 3 ->
          other
              .withName(
                  name.replace("Istituto Comprensivo", "I.C.").replace("Associazione", "Ass.ne"))
              .withReach(it.reach().withStreet(null).withPhone(null));
      case 4 -> other.withName(name + " APS").withReach(it.reach().withEmail(null));
      default -> other.withName(slip(turned(name))).withReach(it.reach().withPhone(null));
    };
  }

  private static String turned(String name) {
    var last = name.lastIndexOf(' ');
    return name.substring(last + 1) + " " + name.substring(0, last);
  }

  /// A letter twice, left out or changed places.
  private String slip(String name) {
    var at = name.length() - 4;
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      default ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    };
  }

  private String word() {
    var word =
        one(SYLLABLES)
            + one(SYLLABLES)
            + one(SYLLABLES)
            + (random.nextInt(2) == 0 ? one(SYLLABLES) : "");
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
