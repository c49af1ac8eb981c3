// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.order.PeriodChoice;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.report.order.Scope;
import org.learningcitydesk.report.order.Since;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What can be said of a report on a city or on all of them. What is not said stays as it was.
final class OrderOptions {
  @Option(
      names = "--without",
      paramLabel = "PART",
      split = ",",
      converter = Choice.SectionName.class,
      descriptionKey = "cli.option.without")
  List<String> without = List.of();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
  @Nullable LocalDate to;

  @Option(names = "--all-cities", descriptionKey = "cli.option.allCities")
  boolean allCities;

  @Option(
      names = "--paper",
      paramLabel = "a4|a3|letter",
      converter = Choice.PaperName.class,
      descriptionKey = "cli.option.paper")
  @Nullable String paper;

  @Option(names = "--landscape", descriptionKey = "cli.option.landscape")
  @Nullable Boolean landscape;

  @Option(names = "--since", paramLabel = "NAME|DATE", descriptionKey = "cli.option.since")
  @Nullable String since;

  @Mixin ProfileOption profile = new ProfileOption();

  /// @param file the workspace, for what is told to the user
  ReportOrder order(ReportOrder usual, Workspace workspace, CityId city, Path file) {
    var order = usual;
    requirePossible(order.kind().id(), order.kind().profiles());
    if (profile.name != null) order = order.withProfile(profile.chosen());
    if (since != null && order.shared() != SharingProfile.FULL)
      throw new UserProblem("cli.problem.sinceProfile");
    if (since != null) order = order.withSince(since(workspace, city, file));
    var compared = order.since();
    if (order.kind() == ReportKind.CHANGES && workspace.read(tx -> compared.in(tx, city)).isEmpty())
      throw new UserProblem("problem.past.none", FileCommand.shown(file));
    if (from != null || to != null) order = order.withPeriod(PeriodChoice.of(new Period(from, to)));
    if (allCities) order = order.withScope(Scope.WORKSPACE);
    if (!without.isEmpty())
      order =
          order.withWithout(
              Arrays.stream(Section.values())
                  .filter(it -> without.contains(it.id()))
                  .collect(Collectors.toUnmodifiableSet()));
    return order;
  }

  private void requirePossible(String report, List<SharingProfile> possible) {
    if (profile.name != null && !possible.contains(profile.chosen()))
      throw new UserProblem("cli.problem.reportProfile", report, profile.name);
  }

  /// For whom a document of one record is.
  ///
  /// @param possible for whom it can be, the usual one first
  SharingProfile profile(String report, List<SharingProfile> possible) {
    requirePossible(report, possible);
    return profile.name == null ? possible.getFirst() : profile.chosen();
  }

  Layout layout(Layout usual) {
    return new Layout(
        paper == null ? usual.paper() : Code.of(Layout.Paper.class, paper),
        landscape == null ? usual.landscape() : landscape);
  }

  /// The state that is meant by the name of a baseline or by a day.
  private Since since(Workspace workspace, CityId city, Path file) {
    var meant = String.valueOf(since);
    var baselines = workspace.read(tx -> tx.baselines().all(city));
    var isName =
        baselines.stream().anyMatch(it -> Folding.fold(it.name()).equals(Folding.fold(meant)));
    var day = isName ? Optional.<LocalDate>empty() : day(meant);
    if (day.isPresent()) return new Since.Day(day.get());
    var chosen = Chosen.of(baselines, meant, file, it -> List.of(it.name()));
    return new Since.Named(chosen.id(), chosen.name());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
