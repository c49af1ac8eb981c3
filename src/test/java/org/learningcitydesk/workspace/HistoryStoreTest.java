// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.history.Trace;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.Refused;

class HistoryStoreTest {
  private final AtomicReference<String> author = new AtomicReference<>("Ada");
  private final Workspace workspace = Workspace.inMemory(_ -> {}).signedBy(author::get);
  private final HistoryWords words =
      new HistoryWords(Messages.in(Locale.ENGLISH), Catalogue.shipped());
  private final City city = City.named("Torrechiara");
  private final City other = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.GOVERNMENT);
  private final Stakeholder school = Stakeholder.named(city.id(), "Scuola media", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact")
          .withMembers(List.of(new Member(library.id(), MemberRole.LEAD)));

  HistoryStoreTest() {
    workspace.change(
        "change.city.added",
        tx -> {
          tx.cities().save(city);
          tx.cities().save(other);
        });
    workspace.change(
        Label.of("change.stakeholder.added", library.name()),
        tx -> tx.stakeholders().saveAll(List.of(library, school)));
    workspace.change(
        Label.of("change.partnership.added", pact.name()), tx -> tx.partnerships().save(pact));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void rename(String name) {
    workspace.change(
        Label.of("change.stakeholder.edited", name),
        tx -> tx.stakeholders().save(library(tx).withName(name).withNotes("Nota")));
  }

  private Stakeholder library(Tx tx) {
    return tx.stakeholders().find(library.id()).orElseThrow();
  }

  private List<Deed> of(RecordKind kind, UUID id) {
    return workspace.read(tx -> tx.history().of(new RecordRef(kind, id)));
  }

  private List<String> said(List<Trace> traces) {
    return traces.stream()
        .flatMap(
            trace ->
                trace.fields().stream()
                    .map(
                        it ->
                            words.heading(trace)
                                + ", "
                                + words.field(it)
                                + ": "
                                + words.value(it.before())
                                + " > "
                                + words.value(it.after())))
        .toList();
  }

  private void giveBack(long change, UUID row, String field) {
    workspace.change(
        "change.history.fieldReturned", tx -> tx.history().giveBack(change, row, field));
  }

  @Test
  void eachChangeOfARecordIsToldWithWhoAndWhatBeforeAndAfter() {
    author.set("Berta");
    rename("Biblioteca comunale");
    var deeds = of(RecordKind.STAKEHOLDER, library.id().value());
    assertThat(deeds)
        .extracting(Deed::author, words::change)
        .containsExactly(
            tuple("Berta", "Edit of stakeholder “Biblioteca comunale”"),
            tuple("Ada", "Partnership “Patto per la lettura” added"),
            tuple("Ada", "Stakeholder “Biblioteca civica” added"));
    assertThat(said(deeds.getFirst().traces()))
        .containsExactly(
            "Stakeholder “Biblioteca comunale”: changed, Name: Biblioteca civica > Biblioteca"
                + " comunale",
            "Stakeholder “Biblioteca comunale”: changed, Notes: blank > Nota");
    assertThat(said(deeds.get(1).traces()))
        .contains("Partnership “Patto per la lettura”, Member: added, Role: blank > Lead");
  }

  @Test
  void whatAPartOnceWasIsToldAfterItIsGone() {
    workspace.change(
        "change.partnership.edited",
        tx ->
            tx.partnerships()
                .save(tx.partnerships().find(pact.id()).orElseThrow().withMembers(List.of())));
    workspace.change(
        Label.of("change.stakeholder.removed", "1", library.name()),
        tx -> tx.stakeholders().remove(library.id()));
    var deeds = of(RecordKind.PARTNERSHIP, pact.id().value());
    assertThat(deeds).hasSize(2);
    assertThat(said(deeds.getFirst().traces()))
        .contains(
            "Partnership “Patto per la lettura”, Member: deleted, Stakeholder: Biblioteca civica"
                + " > blank");
  }

  @Test
  void aFieldIsGivenBackAsAnOrdinaryChange() {
    rename("Biblioteca comunale");
    var change = of(RecordKind.STAKEHOLDER, library.id().value()).getFirst();
    assertThat(change.traces().getFirst().fields()).allMatch(it -> it.returnable());
    giveBack(change.number(), library.id().value(), "stakeholder.name");
    Stakeholder now = workspace.read(this::library);
    assertThat(now.name()).isEqualTo("Biblioteca civica");
    assertThat(now.notes()).isEqualTo("Nota");
    assertThat(workspace.<Integer>read(tx -> tx.search().find(city.id(), "civica", 5).size()))
        .isEqualTo(1);
    var after = of(RecordKind.STAKEHOLDER, library.id().value());
    assertThat(after.get(1).traces().getFirst().fields())
        .extracting(it -> it.returnable())
        .containsExactly(false, true);
    workspace.undo();
    assertThat(workspace.<String>read(tx -> library(tx).name())).isEqualTo("Biblioteca comunale");
  }

  @Test
  void aScoreThatIsGivenBackIsKeptAsAnAssessment() {
    for (var score : List.of(2, 5))
      workspace.change(
          "change.stakeholder.edited",
          tx -> {
            var it = library(tx);
            tx.stakeholders().save(it.withStance(it.stance().withInfluence(score)));
          });
    var change = of(RecordKind.STAKEHOLDER, library.id().value()).getFirst();
    giveBack(change.number(), library.id().value(), "stakeholder.influence");
    assertThat(workspace.<Integer>read(tx -> tx.assessments().of(library.id()).size()))
        .isEqualTo(3);
    assertThat(workspace.<Integer>read(tx -> library(tx).stance().influence())).isEqualTo(2);
  }

  @Test
  void whatTheRecordDoesNotAllowAnyMoreIsRefusedAndNothingChanges() {
    var activity =
        Activity.titled(city.id(), "Corso", "course", PartialDate.of(LocalDate.of(2026, 3, 1)))
            .withEnd(PartialDate.of(LocalDate.of(2026, 3, 2)));
    workspace.change("change.activity.added", tx -> tx.activities().save(activity));
    workspace.change(
        "change.activity.edited",
        tx ->
            tx.activities()
                .save(
                    tx.activities()
                        .find(activity.id())
                        .orElseThrow()
                        .withEnd(PartialDate.of(LocalDate.of(2026, 9, 2)))));
    var change = of(RecordKind.ACTIVITY, activity.id().value()).getFirst();
    workspace.change(
        "change.activity.edited",
        tx ->
            tx.activities()
                .save(
                    tx.activities()
                        .find(activity.id())
                        .orElseThrow()
                        .withStart(PartialDate.of(LocalDate.of(2026, 8, 1)))));
    assertThatThrownBy(() -> giveBack(change.number(), activity.id().value(), "activity.end"))
        .isInstanceOf(InvalidValue.class);
    assertThat(
            workspace.<PartialDate>read(
                tx -> tx.activities().find(activity.id()).orElseThrow().end()))
        .isEqualTo(PartialDate.of(LocalDate.of(2026, 9, 2)));
  }

  @Test
  void nothingIsGivenBackToWhatIsGone() {
    rename("Biblioteca comunale");
    var change = of(RecordKind.STAKEHOLDER, library.id().value()).getFirst();
    workspace.change("change.test", tx -> tx.stakeholders().remove(library.id()));
    assertThatThrownBy(() -> giveBack(change.number(), library.id().value(), "stakeholder.name"))
        .satisfies(Refused.with("problem.history.recordGone"));
  }

  private List<String> page(HistoryFilter filter) {
    List<Deed> page =
        workspace.read(
            tx -> tx.history().page(filter, Long.MAX_VALUE, 10, words::change, Progress.NONE));
    return page.stream().map(words::change).toList();
  }

  @Test
  void theHistoryIsFilteredByAuthorDayKindWordsAndCity() {
    author.set("Berta");
    rename("Biblioteca comunale");
    workspace.change(
        "change.stakeholder.added",
        tx ->
            tx.stakeholders()
                .save(Stakeholder.named(other.id(), "Città della Rivalta", Helix.BUSINESS)));
    assertThat(page(HistoryFilter.ALL)).hasSize(5);
    assertThat(page(HistoryFilter.ALL.withAuthor("Berta"))).hasSize(2);
    assertThat(page(HistoryFilter.ALL.withKind(RecordKind.PARTNERSHIP))).hasSize(1);
    assertThat(page(HistoryFilter.ALL.withWords("CITTA della"))).hasSize(1);
    assertThat(page(HistoryFilter.ALL.withWords("edit stakeholder"))).hasSize(1);
    assertThat(page(HistoryFilter.ALL.withCity(city.id()))).hasSize(4);
    assertThat(page(HistoryFilter.ALL.withCity(other.id()))).hasSize(2);
    var today = LocalDate.now();
    assertThat(page(HistoryFilter.ALL.withFrom(today).withTo(today))).hasSize(5);
    assertThat(page(HistoryFilter.ALL.withTo(today.minusDays(1)))).isEmpty();
    assertThat(workspace.<List<String>>read(tx -> tx.history().authors()))
        .containsExactly("Ada", "Berta");
  }

  @Test
  void whatWasTakenBackIsSaidToBe() {
    rename("Biblioteca comunale");
    workspace.undo();
    var deed = of(RecordKind.STAKEHOLDER, library.id().value()).getFirst();
    assertThat(deed.undone()).isTrue();
    assertThat(deed.traces().getFirst().fields()).noneMatch(it -> it.returnable());
  }
}
