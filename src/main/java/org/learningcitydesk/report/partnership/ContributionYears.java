// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;

/// What members of partnerships contribute, year by year, as a table.
public record ContributionYears(Messages messages) {
  public Block of(List<Contribution> contributions) {
    return new Block.Table(
        messages.get("report.partnerships.years"),
        List.of(
            Block.Column.text(messages.get("field.contribution.year"), 16),
            number("report.partnerships.plannedEuros"),
            number("report.partnerships.givenEuros"),
            number("report.partnerships.plannedHours"),
            number("report.partnerships.givenHours")),
        ContributionSums.byYear(contributions).entrySet().stream()
            .map(it -> row(Integer.toString(it.getKey()), it.getValue()))
            .toList(),
        messages.get("report.noRecords"));
  }

  private Block.Column number(String key) {
    return Block.Column.number(messages.get(key), 21);
  }

  private List<String> row(String year, ContributionSums sums) {
    return List.of(
        year,
        euros(sums.value().planned()),
        euros(sums.value().given()),
        hours(sums.hours().planned()),
        hours(sums.hours().given()));
  }

  private String euros(@Nullable BigDecimal euros) {
    return euros == null ? messages.get("report.meeting.notSaid") : messages.money(euros);
  }

  private String hours(@Nullable BigDecimal hours) {
    return hours == null
        ? messages.get("report.meeting.notSaid")
        : messages.get("report.sheet.hours", messages.number(hours));
  }
}
