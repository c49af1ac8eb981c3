// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// What members bring into partnerships, and how these are judged, as tables. What was not assessed
/// is blank, never zero; nobody is named whose data must not be used.
final class JudgementTables {
  private final Map<PartnershipId, String> partnerships;
  private final Map<StakeholderId, String> stakeholders;
  private final Catalogue catalogue;
  private final HiddenNames hidden;
  private final Messages messages;

  JudgementTables(
      RegisterContents contents, Catalogue catalogue, HiddenNames hidden, Messages messages) {
    this.hidden = hidden;
    this.catalogue = catalogue;
    this.messages = messages;
    partnerships =
        contents.partnerships().stream()
            .collect(Collectors.toMap(Partnership::id, Partnership::name));
    stakeholders =
        contents.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
  }

  RegisterTable<Contribution> contributions(List<Contribution> all) {
    return new Columns<Contribution>("contribution")
        .add("partnership", it -> typed(partnerships.get(it.partnership())))
        .add("stakeholder", it -> Cell.text(stakeholders.get(it.stakeholder())))
        .add("year", it -> Cell.number(it.year()))
        .add("kind", it -> new Cell.Choice(it.kind().id(), messages.label(it.kind())))
        .add("description", it -> typed(it.description()))
        .add("planned", it -> Cell.number(it.planned()))
        .add("given", it -> Cell.number(it.given()))
        .add("rate", it -> Cell.number(it.rate()))
        .add("planned_value", it -> it.plannedValue().map(Cell::number).orElse(Cell.BLANK))
        .add("given_value", it -> it.givenValue().map(Cell::number).orElse(Cell.BLANK))
        .add("partnership_id", it -> Cell.text(it.partnership().value().toString()))
        .add("stakeholder_id", it -> Cell.text(it.stakeholder().value().toString()))
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all);
  }

  RegisterTable<AnswerLine> answers(List<AnswerLine> all) {
    return new Columns<AnswerLine>("answer")
        .add("partnership", it -> typed(partnerships.get(it.round().partnership())))
        .add("round", it -> typed(it.round().name()))
        .add("round_date", it -> Cell.date(it.round().date()))
        .add(
            "side",
            it -> new Cell.Choice(it.answer().side().id(), messages.label(it.answer().side())))
        .add("stakeholder", it -> stakeholder(it.answer().stakeholder()))
        .add("respondent", it -> typed(it.answer().respondent()))
        .add("date", it -> Cell.date(it.answer().date()))
        .add("form", it -> Cell.text(it.answer().form()))
        .add("criterion", it -> it.of(score -> criterion(score.criterion())))
        .add("score", it -> it.of(score -> Cell.number(score.value())))
        .add("score_remark", it -> it.of(score -> typed(score.remark())))
        .add("remark", it -> typed(it.answer().remark()))
        .add("partnership_id", it -> Cell.text(it.round().partnership().value().toString()))
        .add("round_id", it -> Cell.text(it.round().id().value().toString()))
        .add("stakeholder_id", it -> id(it.answer().stakeholder()))
        .add("id", it -> Cell.text(it.answer().id().value().toString()))
        .of(all);
  }

  /// As somebody typed it, without names that must not be used.
  private Cell typed(@Nullable String text) {
    return Cell.text(hidden.inAny(text));
  }

  private Cell stakeholder(@Nullable StakeholderId id) {
    return Cell.text(id == null ? null : stakeholders.get(id));
  }

  private static Cell id(@Nullable StakeholderId id) {
    return Cell.text(id == null ? null : id.value().toString());
  }

  private Cell criterion(String id) {
    return new Cell.Choice(
        id,
        catalogue.governance().criterion(id).map(it -> it.name().in(messages.locale())).orElse(id));
  }
}
