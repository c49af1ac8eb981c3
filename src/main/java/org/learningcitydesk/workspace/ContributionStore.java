// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.CONTRIBUTION;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.workspace.jooq.tables.records.ContributionRecord;

/// What members bring into partnerships.
public final class ContributionStore {
  private final Rows rows;

  ContributionStore(Rows rows) {
    this.rows = rows;
  }

  /// Of all partnerships of the city, year by year.
  public List<Contribution> all(CityId city) {
    return fetch(
        CONTRIBUTION.PARTNERSHIP_ID.in(
            select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.CITY_ID.eq(city))));
  }

  /// Year by year, in the order of their entry.
  public List<Contribution> of(PartnershipId partnership) {
    return fetch(CONTRIBUTION.PARTNERSHIP_ID.eq(partnership));
  }

  public Optional<Contribution> find(ContributionId id) {
    return fetch(CONTRIBUTION.ID.eq(id)).stream().findFirst();
  }

  private List<Contribution> fetch(Condition which) {
    return rows.seen(
        rows.sql()
            .selectFrom(CONTRIBUTION)
            .where(which)
            .orderBy(CONTRIBUTION.IN_YEAR, CONTRIBUTION.ID)
            .fetch(ContributionStore::value),
        rows.sight()::see);
  }

  public void save(Contribution contribution) {
    saveAll(List.of(contribution));
  }

  public void saveAll(List<Contribution> contributions) {
    rows.save(
        CONTRIBUTION,
        CONTRIBUTION.ID,
        contributions,
        new Rows.Shape<>(
            Contribution::id,
            Contribution::version,
            it -> it.description() == null ? it.kind().id() : it.description(),
            ContributionStore::fill));
  }

  public void remove(ContributionId id) {
    rows.remove(CONTRIBUTION, CONTRIBUTION.ID.eq(id));
  }

  private static Contribution value(ContributionRecord row) {
    return new Contribution(
        row.getId(),
        row.getVersion(),
        row.getPartnershipId(),
        row.getStakeholderId(),
        row.getInYear(),
        row.getKind(),
        row.getDescription(),
        row.getPlanned(),
        row.getGiven(),
        row.getRate());
  }

  private static void fill(Contribution it, ContributionRecord row) {
    row.setPartnershipId(it.partnership());
    row.setStakeholderId(it.stakeholder());
    row.setInYear(it.year());
    row.setKind(it.kind());
    row.setDescription(it.description());
    row.setPlanned(it.planned());
    row.setGiven(it.given());
    row.setRate(it.rate());
  }
}
