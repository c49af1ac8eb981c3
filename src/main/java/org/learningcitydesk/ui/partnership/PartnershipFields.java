// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.Act;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.ui.control.bulk.EditableField;
import org.learningcitydesk.ui.control.bulk.EditableFields;
import org.learningcitydesk.ui.control.bulk.Input;

/// The fields of partnerships that can be edited in bulk and pasted. Members are chosen one by one.
final class PartnershipFields {
  private static final Input<String> LINE = new Input.Text(false);
  private static final Input<String> LINES = new Input.Text(true);

  private PartnershipFields() {}

  static EditableFields<Partnership> of(PartnershipScreenModel model, Catalogue catalogue) {
    return new EditableFields<>(
        "partnership",
        field("name", LINE, Partnership::name, Partnership::withName).always().own(),
        List.of(
            field(
                    "type",
                    Input.entries(catalogue.partnershipTypes()),
                    Partnership::type,
                    Partnership::withType)
                .always(),
            field(
                    "state",
                    Input.entries(catalogue.lifecycle().states()),
                    Partnership::state,
                    model.moves::inState)
                .always(),
            field("step", step(model), Partnership::step, Partnership::withStep),
            agreement("start", new Input.Day(), Agreement::start, Agreement::withStart),
            agreement("end", new Input.Day(), Agreement::end, Agreement::withEnd),
            agreement(
                "noticeDays", new Input.Whole(), Agreement::noticeDays, Agreement::withNoticeDays),
            agreement(
                "tacitRenewal",
                new Input.Truth(),
                Agreement::tacitRenewal,
                Agreement::withTacitRenewal),
            agreement(
                "renewalMonths",
                new Input.Whole(),
                Agreement::renewalMonths,
                Agreement::withRenewalMonths),
            agreement(
                "noticeGivenOn",
                new Input.Day(),
                Agreement::noticeGivenOn,
                Agreement::withNoticeGivenOn),
            act("actBody", LINE, Act::body, Act::withBody),
            act("signedOn", new Input.Day(), Act::signedOn, Act::withSignedOn),
            act("publishedOn", new Input.Day(), Act::publishedOn, Act::withPublishedOn),
            act("enforceableFrom", new Input.Day(), Act::enforceableFrom, Act::withEnforceableFrom),
            agreement("channel", LINE, Agreement::channel, Agreement::withChannel),
            agreement("actNumber", LINE, Agreement::actNumber, Agreement::withActNumber),
            agreement(
                "protocolNumber", LINE, Agreement::protocolNumber, Agreement::withProtocolNumber),
            field("purpose", LINES, Partnership::purpose, Partnership::withPurpose),
            field("notes", LINES, Partnership::notes, Partnership::withNotes)),
        null,
        it -> it.id().value().toString(),
        model::named);
  }

  private static Input<StepId> step(PartnershipScreenModel model) {
    return new Input.Choice<>(
        () -> model.neighboursProperty().get().allSteps().stream().map(Step::id).toList(),
        (id, messages) ->
            model
                .neighboursProperty()
                .get()
                .step(id)
                .map(it -> it.label(messages.locale()))
                .orElse("…"),
        id ->
            model.neighboursProperty().get().step(id).stream()
                .flatMap(
                    it ->
                        Stream.of(Integer.toString(it.number()), it.title().en(), it.title().it()))
                .toList());
  }

  private static <V> EditableField<Partnership, V> field(
      String name,
      Input<V> input,
      Function<Partnership, @Nullable V> getter,
      BiFunction<Partnership, @Nullable V, Partnership> wither) {
    return EditableField.of("partnership." + name, input, getter, wither);
  }

  private static <V> EditableField<Partnership, V> agreement(
      String name,
      Input<V> input,
      Function<Agreement, @Nullable V> getter,
      BiFunction<Agreement, @Nullable V, Agreement> wither) {
    return field(
        name,
        input,
        it -> getter.apply(it.agreement()),
        (it, value) -> it.withAgreement(wither.apply(it.agreement(), value)));
  }

  private static <V> EditableField<Partnership, V> act(
      String name,
      Input<V> input,
      Function<Act, @Nullable V> getter,
      BiFunction<Act, @Nullable V, Act> wither) {
    return agreement(
        name,
        input,
        it -> getter.apply(it.act()),
        (it, value) -> it.withAct(wither.apply(it.act(), value)));
  }
}
