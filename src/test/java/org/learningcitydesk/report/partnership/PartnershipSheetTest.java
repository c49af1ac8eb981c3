// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;

class PartnershipSheetTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "partnership");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  /// The partnership of the sample city that has been judged most often.
  private static SheetSource sample() {
    var city = SampleCity.generate(1, TODAY, CATALOGUE);
    var counts =
        city.rounds().stream()
            .collect(Collectors.groupingBy(it -> it.partnership(), Collectors.counting()));
    var id = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return new SheetSource(
        city.city(),
        city.partnerships().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(),
        city.steps().getFirst(),
        city.stakeholders().stream().collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        city.contributions().stream().filter(it -> it.partnership().equals(id)).toList(),
        city.rounds().stream()
            .filter(it -> it.partnership().equals(id))
            .sorted(Comparator.comparing(it -> it.date()))
            .toList(),
        city.groups().stream().filter(it -> id.equals(it.partnership())).toList(),
        city.meetings().stream().filter(it -> id.equals(it.context().partnership())).toList(),
        city.activities().stream().filter(it -> id.equals(it.partnership())).toList(),
        List.of());
  }

  private static SheetSource bare(String name, List<Meeting> meetings) {
    var city = City.named("Vuota");
    return new SheetSource(
        city,
        Partnership.named(city.id(), name, "unknown", "unknown"),
        null,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        meetings,
        List.of(),
        List.of());
  }

  private static Document sheet(SheetSource source, Locale language) {
    return PartnershipSheet.of(source, CATALOGUE, language, TODAY);
  }

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name);
  }

  @Test
  void everySheetIsAccessibleAndMadeToLastAndLeavesNothingEmpty() throws Exception {
    var sources =
        Map.of(
            "sample",
            sample(),
            "empty",
            bare("Patto", List.of()),
            "nasty",
            bare("<b>&\"' \u202Ex\u202C \uD83D\uDE00 =SUM(A1) {0} " + "x".repeat(120), List.of()));
    for (var source : sources.entrySet())
      for (var language : Messages.LANGUAGES) {
        var document = sheet(source.getValue(), language);
        for (var block : document.blocks())
          if (block instanceof Block.Table table)
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
        var name = source.getKey() + "-" + language.getLanguage();
        for (var format : ReportFormat.values())
          format.write(document, kept(name + "." + format.ending()));
        assertThat(PdfCheck.violations(Files.readAllBytes(kept(name + ".pdf")))).isEmpty();
      }
  }

  @Test
  void whatIsConfidentialInAMeetingIsNotDue() {
    var city = City.named("Rivalta");
    var meeting =
        Meeting.on(city.id(), TODAY, "Incontro")
            .withContext(Context.NONE)
            .withActions(
                List.of(
                    ActionItem.of(null, "Telefonare"),
                    ActionItem.of(null, "Segreto").withConfidential(true)));
    assertThat(sheet(bare("Patto", List.of(meeting)), Locale.ENGLISH).toString())
        .contains("Telefonare")
        .doesNotContain("Segreto");
  }

  @Test
  void theSheetShowsTheRadarAndWhereTheSidesDisagree() {
    var source = sample();
    var blocks = sheet(source, Locale.ITALIAN).blocks();
    assertThat(blocks).anyMatch(Block.Chart.class::isInstance);
    assertThat(blocks)
        .filteredOn(Block.Table.class::isInstance)
        .hasSize(7)
        .first()
        .satisfies(it -> assertThat(((Block.Table) it).caption()).startsWith("Scadenze"));
  }
}
