// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ASSESSMENT;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.AssessmentId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.jooq.tables.records.AssessmentRecord;

/// The scores that stakeholders were given over time. A change of a stakeholder's scores adds one
/// by itself ([StakeholderStore#saveAll]).
public final class AssessmentStore {
  private final Rows rows;

  AssessmentStore(Rows rows) {
    this.rows = rows;
  }

  /// Those of one stakeholder, the newest first.
  public List<Assessment> of(StakeholderId stakeholder) {
    return where(ASSESSMENT.STAKEHOLDER_ID.eq(stakeholder));
  }

  /// Those of all stakeholders of a city, the newest first.
  public List<Assessment> all(CityId city) {
    return where(
        ASSESSMENT.STAKEHOLDER_ID.in(
            select(STAKEHOLDER.ID).from(STAKEHOLDER).where(STAKEHOLDER.CITY_ID.eq(city))));
  }

  /// How many there are of these stakeholders.
  public int count(CityId city, Set<StakeholderId> stakeholders) {
    return stakeholders.size() > Rows.FEW
        ? (int) all(city).stream().filter(it -> stakeholders.contains(it.stakeholder())).count()
        : rows.sql().fetchCount(ASSESSMENT, ASSESSMENT.STAKEHOLDER_ID.in(stakeholders));
  }

  /// Of one day, the one that was written last comes first.
  private List<Assessment> where(Condition which) {
    return rows.sql()
        .selectFrom(ASSESSMENT)
        .where(which)
        .orderBy(ASSESSMENT.DATED.desc(), ASSESSMENT.CREATED_AT.desc(), ASSESSMENT.ID.desc())
        .fetch(AssessmentStore::value);
  }

  public Optional<Assessment> find(AssessmentId id) {
    return rows.sql()
        .selectFrom(ASSESSMENT)
        .where(ASSESSMENT.ID.eq(id))
        .fetchOptional(AssessmentStore::value);
  }

  public void saveAll(List<Assessment> assessments) {
    rows.save(
        ASSESSMENT,
        ASSESSMENT.ID,
        assessments,
        new Rows.Shape<>(
            Assessment::id, Assessment::version, Assessment::author, AssessmentStore::fill));
  }

  private static Assessment value(AssessmentRecord row) {
    return new Assessment(
        row.getId(),
        row.getVersion(),
        row.getStakeholderId(),
        row.getDated(),
        row.getAuthor(),
        row.getInfluence(),
        row.getInterest(),
        row.getReason());
  }

  private static void fill(Assessment it, AssessmentRecord row) {
    row.setStakeholderId(it.stakeholder());
    row.setDated(it.date());
    row.setAuthor(it.author());
    row.setInfluence(it.influence());
    row.setInterest(it.interest());
    row.setReason(it.reason());
  }
}
