// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ANSWER;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ROUND;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_SCORE;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.workspace.jooq.tables.records.GovernanceAnswerRecord;
import org.learningcitydesk.workspace.jooq.tables.records.GovernanceRoundRecord;
import org.learningcitydesk.workspace.jooq.tables.records.GovernanceScoreRecord;

/// Rounds in which partnerships are judged, with the answers and their scores.
public final class GovernanceStore {
  private final Rows rows;

  GovernanceStore(Rows rows) {
    this.rows = rows;
  }

  /// Of all partnerships of the city, the oldest first.
  public List<GovernanceRound> all(CityId city) {
    return fetch(
        GOVERNANCE_ROUND.PARTNERSHIP_ID.in(
            select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.CITY_ID.eq(city))));
  }

  /// The oldest first.
  public List<GovernanceRound> of(PartnershipId partnership) {
    return fetch(GOVERNANCE_ROUND.PARTNERSHIP_ID.eq(partnership));
  }

  public Optional<GovernanceRound> find(GovernanceRoundId id) {
    return fetch(GOVERNANCE_ROUND.ID.eq(id)).stream().findFirst();
  }

  private List<GovernanceRound> fetch(Condition which) {
    var rounds = select(GOVERNANCE_ROUND.ID).from(GOVERNANCE_ROUND).where(which);
    var answered =
        select(GOVERNANCE_ANSWER.ID)
            .from(GOVERNANCE_ANSWER)
            .where(GOVERNANCE_ANSWER.ROUND_ID.in(rounds));
    var scores =
        Parts.read(
            rows.sql()
                .selectFrom(GOVERNANCE_SCORE)
                .where(GOVERNANCE_SCORE.ANSWER_ID.in(answered))
                .orderBy(GOVERNANCE_SCORE.ID),
            GovernanceScoreRecord::getAnswerId,
            row -> new Score(row.getCriterion(), row.getScore(), row.getRemark()));
    var answers =
        Parts.read(
            rows.sql()
                .selectFrom(GOVERNANCE_ANSWER)
                .where(GOVERNANCE_ANSWER.ROUND_ID.in(rounds))
                .orderBy(GOVERNANCE_ANSWER.ID),
            GovernanceAnswerRecord::getRoundId,
            row ->
                new GovernanceAnswer(
                    row.getId(),
                    row.getSide(),
                    row.getStakeholderId(),
                    row.getRespondent(),
                    row.getDated(),
                    row.getRemark(),
                    row.getForm(),
                    scores.getOrDefault(row.getId(), List.of())));
    return rows.seen(
        rows.sql()
            .selectFrom(GOVERNANCE_ROUND)
            .where(which)
            .orderBy(GOVERNANCE_ROUND.DATED, GOVERNANCE_ROUND.ID)
            .fetch(
                row ->
                    new GovernanceRound(
                        row.getId(),
                        row.getVersion(),
                        row.getPartnershipId(),
                        row.getName(),
                        row.getDated(),
                        row.getRemark(),
                        answers.getOrDefault(row.getId(), List.of()))),
        rows.sight()::see);
  }

  public void save(GovernanceRound round) {
    saveAll(List.of(round));
  }

  public void saveAll(List<GovernanceRound> rounds) {
    rows.save(
        GOVERNANCE_ROUND,
        GOVERNANCE_ROUND.ID,
        rounds,
        new Rows.Shape<>(
            GovernanceRound::id,
            GovernanceRound::version,
            GovernanceRound::name,
            GovernanceStore::fill));
    var gone =
        new Parts<>(
                GOVERNANCE_ANSWER,
                GOVERNANCE_ANSWER.ROUND_ID,
                GovernanceRound::id,
                GovernanceRound::answers,
                GovernanceAnswer::id,
                GovernanceAnswerRecord::getId,
                GovernanceStore::fill)
            .add(rows, rounds);
    rows.remove(
        GOVERNANCE_SCORE,
        GOVERNANCE_SCORE.ANSWER_ID.in(gone.stream().map(GovernanceAnswerRecord::getId).toList()));
    rows.remove(gone);
    new Parts<>(
            GOVERNANCE_SCORE,
            GOVERNANCE_SCORE.ANSWER_ID,
            GovernanceAnswer::id,
            GovernanceAnswer::scores,
            Score::criterion,
            GovernanceScoreRecord::getCriterion,
            GovernanceStore::fill)
        .save(rows, rounds.stream().flatMap(it -> it.answers().stream()).toList());
  }

  public void remove(GovernanceRoundId id) {
    remove(GOVERNANCE_ROUND.ID.eq(id));
  }

  /// Removes rounds with their answers.
  void remove(Condition which) {
    var rounds = select(GOVERNANCE_ROUND.ID).from(GOVERNANCE_ROUND).where(which);
    rows.remove(
        GOVERNANCE_SCORE,
        GOVERNANCE_SCORE.ANSWER_ID.in(
            select(GOVERNANCE_ANSWER.ID)
                .from(GOVERNANCE_ANSWER)
                .where(GOVERNANCE_ANSWER.ROUND_ID.in(rounds))));
    rows.remove(GOVERNANCE_ANSWER, GOVERNANCE_ANSWER.ROUND_ID.in(rounds));
    rows.remove(GOVERNANCE_ROUND, which);
  }

  private static void fill(GovernanceRound it, GovernanceRoundRecord row) {
    row.setPartnershipId(it.partnership());
    row.setName(it.name());
    row.setDated(it.date());
    row.setRemark(it.remark());
  }

  private static void fill(GovernanceAnswer it, int order, GovernanceAnswerRecord row) {
    row.setId(it.id());
    row.setSide(it.side());
    row.setStakeholderId(it.stakeholder());
    row.setRespondent(it.respondent());
    row.setDated(it.date());
    row.setRemark(it.remark());
    row.setForm(it.form());
  }

  private static void fill(Score it, int order, GovernanceScoreRecord row) {
    if (row.getId() == null) row.setId(Ids.next());
    row.setCriterion(it.criterion());
    row.setScore(it.value());
    row.setRemark(it.remark());
  }
}
