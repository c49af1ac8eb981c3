// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.network.Network;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.exchange.network.DataFormat;
import org.learningcitydesk.exchange.network.NetworkExport;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.network.NetworkFigures;
import org.learningcitydesk.report.network.NetworkFiles;
import org.learningcitydesk.report.network.NetworkReading;
import org.learningcitydesk.report.network.NodeSize;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the network of stakeholders as a picture, in words or for other programs.
@Command(name = "network")
final class NetworkCommand extends FileCommand.IntoAFile {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.NetworkFormat.class,
      descriptionKey = "cli.option.networkFormat")
  @Nullable String format;

  @Option(names = "--only-linked", descriptionKey = "cli.option.onlyLinked")
  boolean onlyLinked;

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin RecipientOption recipient = new RecipientOption();

  NetworkCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    requireFree();
    var disclosure = recipient.disclosure(profile.chosen(), List.of(SharedKinds.NETWORK));
    CityId cityId;
    int people;
    try (var workspace = look()) {
      var city = city(workspace);
      cityId = city.id();
      var reading =
          workspace.read(
              tx ->
                  NetworkReading.of(
                      tx, city.id(), profile.chosen(), Catalogue.shipped().lifecycle()));
      var filter = NetworkFilter.ALL.withOnlyLinked(onlyLinked);
      var metrics = NetworkMetrics.of(reading.network(filter));
      people = people(workspace, cityId, metrics.network());
      new Handover(workspace, cityId, disclosure).require(people);
      var written = write(reading, metrics);
      console.say(
          "cli.network.done",
          written.stream().map(FileCommand::shown).collect(Collectors.joining(", ")),
          metrics.figures().size(),
          metrics.network().links().size());
    }
    keep(cityId, disclosure, Map.of(Handover.PERSONS, people));
    return Cli.DONE;
  }

  private int people(Workspace workspace, CityId city, Network network) {
    if (profile.chosen() != SharingProfile.FULL) return 0;
    var lifecycle = Catalogue.shipped().lifecycle();
    return workspace.read(
        tx ->
            NetworkReading.people(
                network, tx.sharedAs(SharingProfile.REDACTED, city, lifecycle).sight()));
  }

  private void requireFree() {
    target.requireFree();
    var second = NetworkExport.connections(target.file);
    if ("kumu".equals(format) && !target.force && Files.exists(second))
      throw new UserProblem("cli.problem.targetThere", shown(second));
  }

  private List<Path> write(NetworkReading reading, NetworkMetrics metrics) {
    var places = NetworkLayout.of(metrics.network(), reading.positions());
    var data =
        new NetworkExport(
            metrics,
            places,
            words().get("network.picture.title", reading.city()),
            LocalDate.now(),
            words());
    return switch (kind()) {
      case "graphml" -> data.write(DataFormat.GRAPHML, CsvDialect.OPEN_DATA, target.file);
      case "gexf" -> data.write(DataFormat.GEXF, CsvDialect.OPEN_DATA, target.file);
      case "kumu" -> data.write(DataFormat.KUMU, CsvDialect.OPEN_DATA, target.file);
      case "csv" -> data.write(DataFormat.CSV, CsvDialect.OPEN_DATA, target.file);
      default -> {
        var figure = NetworkFigures.of(reading.city(), metrics, places, NodeSize.DEGREE, words());
        new NetworkFiles(reading.city(), metrics, figure, List.of(), LocalDate.now(), words())
            .write(picture(), target.file);
        yield List.of(target.file);
      }
    };
  }

  /// Two tables have no name that promises them.
  private String kind() {
    if (format != null) return format;
    return target.kind(
        null,
        List.of("svg", "png", "pdf", "text", "graphml", "gexf", "csv"),
        it -> it.equals("text") ? "txt" : it,
        "svg");
  }

  private PictureFormat picture() {
    return switch (kind()) {
      case "png" -> PictureFormat.PNG_TWICE;
      case "pdf" -> PictureFormat.PDF;
      case "text" -> PictureFormat.TEXT;
      default -> PictureFormat.SVG;
    };
  }
}
