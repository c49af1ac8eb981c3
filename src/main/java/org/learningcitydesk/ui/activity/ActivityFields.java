// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.Activity.Themes;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.ui.control.bulk.EditableField;
import org.learningcitydesk.ui.control.bulk.EditableFields;
import org.learningcitydesk.ui.control.bulk.Input;

/// The fields of activities that can be edited in bulk and pasted.
final class ActivityFields {
  private static final Input<String> LINE = new Input.Text(false);
  private static final Input<String> LINES = new Input.Text(true);

  private ActivityFields() {}

  /// Activities of one title are told apart by their start.
  static EditableFields<Activity> of(ActivityScreenModel model, Catalogue catalogue) {
    var start = field("start", new Input.Day(), Activity::start, Activity::withStart);
    var stakeholders =
        links(() -> model.names().stakeholders(), id -> model.names().stakeholder(id));
    return new EditableFields<>(
        "activity",
        field("title", LINE, Activity::title, Activity::withTitle).always().own(),
        List.of(
            field(
                    "status",
                    Input.codes(List.of(ActivityStatus.values())),
                    Activity::status,
                    Activity::withStatus)
                .always(),
            field(
                    "type",
                    Input.entries(catalogue.activityTypes()),
                    Activity::type,
                    Activity::withType)
                .always(),
            field(
                "learningForm",
                Input.codes(List.of(LearningForm.values())),
                Activity::learningForm,
                Activity::withLearningForm),
            field(
                "setting",
                Input.entries(catalogue.settings()),
                Activity::setting,
                Activity::withSetting),
            start,
            field("end", new Input.Day(), Activity::end, Activity::withEnd),
            field("place", LINE, Activity::place, Activity::withPlace),
            field("area", LINE, Activity::area, Activity::withArea),
            field("lead", stakeholders, Activity::lead, Activity::withLead),
            field(
                "partners",
                new Input.Many<>(stakeholders),
                Activity::partners,
                Activity::withPartners),
            field(
                "partnership",
                links(() -> model.names().partnerships(), id -> model.names().partnership(id)),
                Activity::partnership,
                Activity::withPartnership),
            field("step", steps(model), Activity::step, Activity::withStep),
            field(
                "targetGroups",
                new Input.Many<>(Input.entries(catalogue.targetGroups())),
                it -> it.participation().targetGroups(),
                (it, to) ->
                    participation(
                        it, now -> now.withTargetGroups(to == null ? List.<String>of() : to))),
            field(
                "participantsPlanned",
                new Input.Whole(),
                it -> it.participation().planned(),
                (it, to) -> participation(it, now -> now.withPlanned(to))),
            field(
                    "participantsActual",
                    new Input.Whole(),
                    it -> it.participation().actual(),
                    (it, to) -> participation(it, now -> now.withActual(to)))
                .own(),
            field("cost", new Input.Money(), Activity::cost, Activity::withCost),
            themes(
                "sdgs",
                new Input.Many<>(Input.entries(catalogue.sdgs())),
                Themes::sdgs,
                (it, to) -> new Themes(to, it.keyCompetences(), it.clusters())),
            themes(
                "keyCompetences",
                new Input.Many<>(Input.entries(catalogue.keyCompetences())),
                Themes::keyCompetences,
                (it, to) -> new Themes(it.sdgs(), to, it.clusters())),
            themes(
                "clusters",
                new Input.Many<>(Input.entries(catalogue.clusters())),
                Themes::clusters,
                (it, to) -> new Themes(it.sdgs(), it.keyCompetences(), to)),
            field(
                "goodPractice",
                new Input.Truth(),
                Activity::goodPractice,
                Activity::withGoodPractice),
            field("outputs", LINES, Activity::outputs, Activity::withOutputs),
            field("lesson", LINES, Activity::lesson, Activity::withLesson),
            field("notes", LINES, Activity::notes, Activity::withNotes)),
        start,
        it -> it.id().value().toString(),
        model::titled);
  }

  private static Activity participation(
      Activity it, Function<Participation, Participation> change) {
    return it.withParticipation(change.apply(it.participation()));
  }

  private static EditableField<Activity, List<String>> themes(
      String name,
      Input<List<String>> input,
      Function<Themes, List<String>> getter,
      BiFunction<Themes, List<String>, Themes> wither) {
    return field(
        name,
        input,
        it -> getter.apply(it.themes()),
        (it, to) -> it.withThemes(wither.apply(it.themes(), to == null ? List.<String>of() : to)));
  }

  private static <I> Input.Choice<I> links(Supplier<List<I>> all, Function<I, String> name) {
    return new Input.Choice<>(all, (it, _) -> name.apply(it), _ -> List.of());
  }

  private static Input<StepId> steps(ActivityScreenModel model) {
    return new Input.Choice<>(
        () -> model.names().steps(),
        (it, messages) -> model.names().step(it, messages.locale()),
        it -> model.names().wordsOfStep(it));
  }

  private static <V> EditableField<Activity, V> field(
      String name,
      Input<V> input,
      Function<Activity, @Nullable V> getter,
      BiFunction<Activity, @Nullable V, Activity> wither) {
    return EditableField.of("activity." + name, input, getter, wither);
  }
}
