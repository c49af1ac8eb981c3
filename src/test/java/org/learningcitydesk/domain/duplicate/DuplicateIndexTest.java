// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

class DuplicateIndexTest {
  private static final CityId CITY = CityId.next();

  private static Stakeholder named(String name) {
    return Stakeholder.named(CITY, name, Helix.ACADEMIA);
  }

  private static Stakeholder named(String name, UnaryOperator<Reach> reach) {
    return named(name).withReach(reach.apply(Reach.NONE));
  }

  private static Person person(String name, String email) {
    return new Person(
        PersonId.next(), 0, CITY, name, email, null, null, null, null, null, false, null);
  }

  private static List<Pair<Stakeholder>> pairs(Stakeholder... all) {
    return DuplicateIndex.ofStakeholders(List.of(all), Pace.SILENT).pairs(100, Pace.SILENT);
  }

  private static int score(Stakeholder one, Stakeholder other) {
    return DuplicateIndex.ofStakeholders(List.of(one, other), Pace.SILENT)
        .compare(one, other)
        .score();
  }

  @Test
  void orderAbbreviationsAndSlipsDoNotHideADuplicate() {
    var manzoni = named("Istituto Comprensivo Alessandro Manzoni");
    assertThat(pairs(manzoni, named("Manzoni Alessandro - I.C.")))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.clues()).containsExactly(Clue.SAME_NAME);
              assertThat(pair.score()).isBetween(80, 89);
              assertThat(pair.isUndisputed()).isTrue();
            });
    assertThat(pairs(manzoni, named("Istituto Comprensivo Alesandro Manzzoni")))
        .singleElement()
        .satisfies(pair -> assertThat(pair.clues()).containsExactly(Clue.SIMILAR_NAME));
  }

  @Test
  void usualWordsAloneAreNoReason() {
    assertThat(
            pairs(
                named("Istituto Comprensivo Manzoni"),
                named("Istituto Comprensivo Rodari"),
                named("Istituto Comprensivo Verga")))
        .isEmpty();
  }

  @Test
  void aTaxCodeWithTheNameIsNearlyCertain() {
    var one = named("Pro Loco Rivalta").withTaxCode("01234567890");
    var other = named("ASSOCIAZIONE PROLOCO DI RIVALTA").withTaxCode("IT 01234567890");
    assertThat(pairs(one, other).getFirst().clues())
        .containsExactly(Clue.SAME_TAX_CODE, Clue.SIMILAR_NAME);
    assertThat(score(one, other)).isGreaterThan(90);
    assertThat(score(one, other.withTaxCode("09876543210"))).isLessThan(DuplicateIndex.FLOOR);
  }

  @Test
  void officesWithTheTaxCodeOfTheirBodyAreNotProposedForMerging() {
    var library = named("Biblioteca Verga").withTaxCode("80001234567");
    var museum = named("Museo del Lago").withTaxCode("80001234567");
    assertThat(score(library, museum)).isLessThan(60);
    assertThat(pairs(library, museum)).allSatisfy(it -> assertThat(it.isUndisputed()).isFalse());
  }

  @Test
  void theShortNameOfOneCanBeTheInitialsOfTheOther() {
    var long_ = named("Centro provinciale per l'istruzione degli adulti");
    var brief = named("CPIA", it -> it.withPhone("095 123456"));
    assertThat(pairs(long_.withReach(Reach.NONE.withPhone("+39095123456")), brief))
        .singleElement()
        .satisfies(
            pair -> assertThat(pair.clues()).containsExactly(Clue.SHORT_NAME, Clue.SAME_PHONE));
  }

  @Test
  void townsNumbersAndBranchesSpeakAgainst() {
    var rivalta = named("Liceo Galilei", it -> it.withTown("Rivalta"));
    assertThat(score(rivalta, named("Liceo Galilei", it -> it.withTown("Monteleone"))))
        .isLessThan(60);
    assertThat(score(named("Scuola media Verga 3"), named("Scuola media Verga 5")))
        .isLessThan(DuplicateIndex.FLOOR);
    var branch = pairs(named("Liceo Galilei"), named("Liceo Galilei, sede distaccata"));
    assertThat(branch).singleElement().satisfies(it -> assertThat(it.isUndisputed()).isFalse());
  }

  @Test
  void addressesOfOneBodyInTwoStreetsAreLeftToTheUser() {
    var one =
        named(
            "Liceo Savoia",
            it -> it.withTown("Rivalta").withStreet("Via Napoli 117").withEmail("a@b.example"));
    var other = one.withId(named("x").id()).withReach(one.reach().withStreet("Viale Veneto 18"));
    assertThat(pairs(one, other))
        .singleElement()
        .satisfies(it -> assertThat(it.isUndisputed()).isFalse());
  }

  @Test
  void personsNeedBothNames() {
    var all =
        List.of(
            person("Ada Bianchi", "info@ufficio.example"),
            person("Carlo Bianchi", "info@ufficio.example"),
            person("Bianchi Ada", "ada@casa.example"),
            person("dott.ssa A. Bianchi", "info@ufficio.example"));
    var pairs = DuplicateIndex.ofPersons(all, Pace.SILENT).pairs(100, Pace.SILENT);
    assertThat(pairs)
        .extracting(it -> it.one().name() + " = " + it.other().name())
        .contains("Ada Bianchi = dott.ssa A. Bianchi", "Ada Bianchi = Bianchi Ada")
        .noneMatch(it -> it.contains("Carlo"));
    assertThat(
            DuplicateIndex.ofPersons(all, Pace.SILENT)
                .compare(person("Maria Rossi", "m@x.example"), person("Mario Rossi", "m@x.example"))
                .clues())
        .contains(Clue.OTHER_NAME);
  }

  @Test
  void whoTypesSeesTheNearest() {
    var manzoni = named("Istituto Comprensivo Alessandro Manzoni");
    var index =
        DuplicateIndex.ofStakeholders(
            List.of(
                manzoni,
                named("Istituto Comprensivo Rodari"),
                named("Museo", it -> it.withEmail("info@museo.example"))),
            Pace.SILENT);
    assertThat(index.near(named("IC manzzoni alessandro"), 3, _ -> true))
        .extracting(Pair::other)
        .containsExactly(manzoni);
    assertThat(index.near(manzoni, 3, it -> !it.id().equals(manzoni.id()))).isEmpty();
    assertThat(index.near(named("Istituto Comprensivo"), 3, _ -> true)).isEmpty();
    assertThat(index.near(named("Museo", it -> it.withEmail("INFO@museo.example")), 3, _ -> true))
        .hasSize(1);
  }

  @Test
  void theResultIsTheSameEachTimeAndBestFirst() {
    var all = new ArrayList<Stakeholder>();
    for (var i = 0; i < 300; i++)
      all.add(named("Circolo " + (char) ('a' + i % 20) + "lpha" + i % 60 + " Verdi"));
    var index = DuplicateIndex.ofStakeholders(all, Pace.SILENT);
    var first = index.pairs(500, Pace.SILENT);
    assertThat(first).isNotEmpty().isEqualTo(index.pairs(500, Pace.SILENT));
    assertThat(first).isSortedAccordingTo((a, b) -> b.score() - a.score());
  }

  @Test
  void pairsOfWhichSomebodyKnowsBetterTakeNoRoom() {
    var all = List.of(named("Museo Alfa"), named("Museo Alfa"), named("Museo Alfa"));
    var index = DuplicateIndex.ofStakeholders(all, Pace.SILENT);
    assertThat(index.search(1, (_, _) -> false, Pace.SILENT))
        .satisfies(
            it -> {
              assertThat(it.pairs()).hasSize(1);
              assertThat(it.all()).isEqualTo(3);
            });
    var left = index.search(1, (one, _) -> one.equals(all.getFirst()), Pace.SILENT);
    assertThat(left.pairs())
        .singleElement()
        .satisfies(it -> assertThat(it.other()).isEqualTo(all.getLast()));
    assertThat(left.all()).isEqualTo(1);
  }

  @Test
  void aSearchCanBeEnded() {
    var all = List.of(named("Museo Alfa"), named("Museo Alfa"));
    assertThatThrownBy(
            () ->
                DuplicateIndex.ofStakeholders(
                    all,
                    (_, _) -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(pairs()).isEmpty();
    assertThat(pairs(named("Museo"))).isEmpty();
  }
}
