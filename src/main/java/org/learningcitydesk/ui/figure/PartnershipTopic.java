// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.partnership.ContributionFigures;
import org.learningcitydesk.report.partnership.PartnershipFigures;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Tx;

/// The partnerships in charts: states and types, what ends when, and what the members bring in.
record PartnershipTopic(Catalogue catalogue, Messages messages)
    implements FigureTopic<PartnershipSource> {
  @Override
  public List<Class<?>> types() {
    return List.of(
        City.class, Partnership.class, Stakeholder.class, Contribution.class, Person.class);
  }

  @Override
  public PartnershipSource read(Tx tx, CityId city) {
    return PartnershipSource.read(tx, city);
  }

  @Override
  public boolean namesRecords() {
    return true;
  }

  @Override
  public String city(PartnershipSource source) {
    return source.city().name();
  }

  @Override
  public boolean isEmpty(PartnershipSource source) {
    return source.partnerships().isEmpty();
  }

  @Override
  public List<RecordChart> charts(PartnershipSource source, LocalDate today) {
    var figures = new PartnershipFigures(source, catalogue, messages, today);
    return List.of(figures.states(), figures.types(), figures.deadlines());
  }

  @Override
  public List<Integer> years(PartnershipSource source) {
    return source.contributions().stream()
        .map(Contribution::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public List<RecordChart> ofYear(
      PartnershipSource source, @Nullable Integer year, LocalDate today) {
    return new ContributionFigures(source, messages, year).all();
  }

  @Override
  public Words words() {
    return new Words(
        "figures.empty", "figures.emptyHint", "figures.contributions", "figures.yearOf");
  }

  @Override
  public List<Way> ways() {
    return List.of(
        new Way("figures-all", Feather.LINK, "figures.toRegister", new Place.Partnerships(null)),
        new Way(
            "figures-report",
            Feather.FILE_TEXT,
            "shell.report",
            new Place.Report(ReportKind.PARTNERSHIPS)));
  }
}
