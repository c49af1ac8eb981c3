// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.TabText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.bulk.BatchPlan.Difference;
import org.learningcitydesk.ui.control.bulk.BatchPlan.Refused;

class BatchPlanTest {
  private static final CityId CITY = CityId.next();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Input<String> LINE = new Input.Text(false);
  private static final EditableField<Activity, PartialDate> START =
      EditableField.of("activity.start", new Input.Day(), Activity::start, Activity::withStart);
  private static final EditableField<Activity, PartialDate> END =
      EditableField.of("activity.end", new Input.Day(), Activity::end, Activity::withEnd);
  private static final EditableField<Activity, List<String>> GROUPS =
      EditableField.of(
          "activity.targetGroups",
          new Input.Tags(() -> List.of()),
          it -> it.participation().targetGroups(),
          (it, to) -> it.withParticipation(new Activity.Participation(to, null, null)));
  private static final EditableFields<Activity> FIELDS =
      new EditableFields<>(
          "activity",
          EditableField.<Activity, String>of(
                  "activity.title", LINE, Activity::title, Activity::withTitle)
              .always()
              .own(),
          List.of(
              EditableField.<Activity, ActivityStatus>of(
                      "activity.status",
                      Input.codes(List.of(ActivityStatus.values())),
                      Activity::status,
                      Activity::withStatus)
                  .always(),
              START,
              END,
              EditableField.of("activity.place", LINE, Activity::place, Activity::withPlace),
              GROUPS),
          START,
          it -> it.id().value().toString(),
          title -> activity(title, null));

  private final Activity may = activity("Lettura", "2026-05-03");
  private final Activity june = activity("Lettura", "2026-06-03");
  private final Activity fair = activity("Fiera", "2026-09").withPlace("Piazza");

  private static Activity activity(String title, String start) {
    return Activity.titled(CITY, title, "course", start == null ? null : PartialDate.parse(start));
  }

  private BatchPlan<Activity> pasted(String text, boolean clearing) {
    var shown =
        List.of(
            new PastedBlock.Shown("title", "Title"),
            new PastedBlock.Shown("memberCount", "Members"),
            new PastedBlock.Shown("place", "Place"));
    return new PasteReader<>(
            FIELDS,
            ENGLISH,
            TODAY,
            PastedBlock.of(FIELDS, TabText.read(text), shown),
            List.of(may, june, fair),
            clearing)
        .plan();
  }

  @Test
  void aPlanCountsWhatChangesWhatIsSoAlreadyAndWhatCannotBe() {
    var end = PartialDate.parse("2026-07");
    var late = activity("Tardi", "2026-12");
    var plan =
        BatchPlan.of(
            FIELDS, List.of(may, june.withEnd(end), late), END.doing(BulkAction.SET, end), ENGLISH);
    assertEquals(1, plan.edited().size());
    assertEquals(1, plan.same());
    assertEquals(
        List.of(
            new Refused("Tardi", "End is before the start: choose the same day or a later one.")),
        plan.refused());
    assertEquals(List.of(new Difference("Lettura", false, "End", "", "Jul 2026")), plan.preview());
  }

  @Test
  void wordsAreAddedTakenAwayAndReplaced() {
    var with = GROUPS.doing(BulkAction.ADD, List.of("adults", "school")).apply(may);
    assertEquals(List.of("adults", "school"), with.participation().targetGroups());
    assertEquals(
        with, GROUPS.doing(BulkAction.ADD, List.of("school")).apply(with), "nothing twice");
    assertEquals(
        List.of("school"),
        GROUPS
            .doing(BulkAction.REMOVE, List.of("adults"))
            .apply(with)
            .participation()
            .targetGroups());
    assertEquals(
        List.of("new"),
        GROUPS.doing(BulkAction.SET, List.of("new")).apply(with).participation().targetGroups());
    assertEquals(
        List.of(), GROUPS.doing(BulkAction.EMPTY, null).apply(with).participation().targetGroups());
  }

  @Test
  void headingsOfEitherLanguageNameTheColumnsAndOthersAreNamed() {
    var block =
        PastedBlock.of(
            FIELDS, TabText.read("Titolo\tSTATO\tColore\nFiera\tConfermata\trosso"), List.of());
    assertEquals(List.of("Colore"), block.unknown());
    assertEquals(2, block.first());
    assertThat(block.place(FIELDS.name())).isZero();
  }

  @Test
  void rowsWithoutHeadingsAreReadInTheOrderOfTheVisibleColumns() {
    var plan = pasted("Fiera\t4\tTeatro\nNuova\t\tParco", false);
    assertEquals(List.of(fair.withPlace("Teatro")), after(plan));
    assertEquals(List.of("Nuova"), plan.added().stream().map(Activity::title).toList());
    assertEquals("Parco", plan.added().getFirst().place());
    assertEquals(
        List.of(
            new Difference("Fiera", false, "Place", "Piazza", "Teatro"),
            new Difference("Nuova", true, "Title", "", "Nuova"),
            new Difference("Nuova", true, "State", "", "Planned"),
            new Difference("Nuova", true, "Place", "", "Parco")),
        plan.preview());
  }

  private List<Activity> after(BatchPlan<Activity> plan) {
    return plan.edited().stream().map(it -> it.change().apply(it.before())).toList();
  }

  @Test
  void recordsOfOneNameAreToldApartByTheirIdOrTheirStart() {
    assertThat(pasted("title\tplace\nLettura\tParco", false).refused())
        .extracting(Refused::who)
        .containsExactly("Row 2 Lettura");
    assertEquals(
        List.of(june.withPlace("Parco")),
        after(pasted("title\tstart\tplace\nlettura\t3/6/2026\tParco", false)));
    assertEquals(
        List.of(may.withTitle("Lettura ad alta voce")),
        after(pasted("ID\ttitle\n" + may.id().value() + "\tLettura ad alta voce", false)));
  }

  @Test
  void whatCannotBeReadIsLeftOutWithTheReason() {
    var plan =
        pasted(
            "title\tstatus\tstart\nFiera\tforse\t\nA\t\tieri l'altro\n\tdone\t\nFiera\tdone\t\nFiera\tdone\t",
            false);
    assertEquals(0, plan.added().size());
    assertEquals(List.of(fair.withStatus(ActivityStatus.DONE)), after(plan));
    assertThat(plan.refused())
        .extracting(Refused::who)
        .containsExactly("Row 2 Fiera", "Row 3 A", "Row 4 ", "Row 6 Fiera");
    assertThat(plan.refused().getFirst().why()).startsWith("“forse”: State");
  }

  @Test
  void anEmptyCellLeavesTheFieldUnlessItIsToEmptyIt() {
    assertEquals(1, pasted("title\tplace\nFiera\t", false).same());
    assertEquals(List.of(fair.withPlace(null)), after(pasted("title\tplace\nFiera\t", true)));
  }

  @Test
  void datesThatOnlyFitTogetherAreSetTogether() {
    var plan = pasted("title\tend\tstart\nFiera\t3/2/2026\t1/2/2026", false);
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.added()).hasSize(1);
    var id = fair.id().value();
    var moved =
        after(pasted("ID\tend\tstart\ttitle\n" + id + "\t3/2/2026\t1/2/2026\tFiera", false));
    assertEquals(PartialDate.parse("2026-02-01"), moved.getFirst().start());
  }

  @Test
  void formulasStayText() {
    var plan = pasted("title\tplace\n'=1+1\t=SUM(A1)\n-2\t@x", false);
    assertEquals(List.of("=1+1", "-2"), plan.added().stream().map(Activity::title).toList());
    assertEquals(List.of("=SUM(A1)", "@x"), plan.added().stream().map(Activity::place).toList());
  }
}
