// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.stakeholder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcitydesk.domain.coverage.Across;
import org.learningcitydesk.domain.coverage.Coverage;
import org.learningcitydesk.domain.coverage.Gaps;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.overview.HelixCoverage;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.matrix.MatrixStory;

/// The register of stakeholders: who is known and takes part, which part of society is missing
/// where, and how much weight they have. Organisations only: whoever is one human being is counted
/// and not named, and of contacts nothing is told but that they took place.
public final class StakeholderReport {
  public static final List<Section> SECTIONS =
      List.of(
          Section.SUMMARY, Section.COVERAGE, Section.INFLUENCE, Section.REGISTER, Section.NOTES);

  private final StakeholderSource source;
  private final Brief brief;
  private final Messages messages;
  private final CoverageText words;
  private final Blocks blocks;

  private StakeholderReport(StakeholderSource source, Brief brief) {
    this.source = source;
    this.brief = brief;
    messages = brief.messages();
    words = new CoverageText(messages, brief.catalogue());
    blocks = new Blocks(messages);
    blocks.sample(source.city());
    if (source.all().isEmpty()) {
      if (brief.hasAnyOf(SECTIONS)) blocks.nothing("report.stakeholders.none");
      return;
    }
    if (brief.has(Section.SUMMARY)) summary();
    if (brief.has(Section.COVERAGE)) coverage();
    if (brief.has(Section.INFLUENCE)) influence();
    if (brief.has(Section.REGISTER)) register();
    if (brief.has(Section.NOTES))
      blocks.notes(
          "report.stakeholders.notePart",
          "report.stakeholders.noteCoverage",
          "report.stakeholders.noteCold",
          "report.stakeholders.notePersons",
          "report.note.blank");
  }

  public static Document of(StakeholderSource source, Brief brief) {
    var made = new StakeholderReport(source, brief);
    return made.blocks.document(
        "report.stakeholders.kicker",
        "report.stakeholders.description",
        source.city(),
        brief,
        made.blocks.facts(source.city(), brief));
  }

  private void summary() {
    blocks.heading(1, "report.progress.summary");
    var all = source.all();
    var partners = source.partnerships().keySet();
    blocks.figures(
        blocks.fact("overview.helices.stakeholders", all.size()),
        blocks.fact(
            "overview.helices.engaged", all.stream().filter(StakeholderFigures::isActive).count()),
        blocks.fact(
            "report.stakeholders.inPartnerships",
            all.stream().filter(it -> partners.contains(it.id())).count()),
        blocks.fact("report.stakeholders.coldKey", source.cold()));
    var figures = new StakeholderFigures(messages);
    blocks.add(new Block.Chart(figures.helices(HelixCoverage.of(all, brief.catalogue()))));
    blocks.add(new Block.Chart(figures.categories(all, brief.catalogue())));
  }

  private void coverage() {
    blocks.heading(1, "report.stakeholders.coverage");
    for (var across : Across.values()) {
      var coverage = Coverage.of(source.traces(), across, brief.catalogue());
      blocks.heading(2, "report.stakeholders.across." + across.id());
      if (coverage.columns().isEmpty()) {
        blocks.paragraph("coverage.noColumns." + across.id());
        continue;
      }
      var gaps = Gaps.of(coverage);
      if (gaps.isEmpty()) blocks.paragraph("coverage.noGaps");
      blocks.list(gaps.stream().map(it -> words.sentence(it, across)).toList());
      blocks.table("report.stakeholders.present." + across.id(), columns(across), rows(coverage));
      if (across == Across.AREA && coverage.withoutArea() > 0)
        blocks.paragraph("coverage.withoutArea", coverage.withoutArea());
    }
  }

  private List<Block.Column> columns(Across across) {
    return Stream.concat(
            Stream.of(blocks.text("report.stakeholders.column." + across.id(), 30)),
            Arrays.stream(Helix.values()).map(it -> Block.Column.text(messages.label(it), 14)))
        .toList();
  }

  /// The columns of the coverage as rows: helices are few, steps and areas are many.
  private Stream<List<String>> rows(Coverage coverage) {
    return IntStream.range(0, coverage.columns().size())
        .mapToObj(
            at ->
                Stream.concat(
                        Stream.of(words.name(coverage.columns().get(at))),
                        coverage.helices().stream()
                            .map(it -> words.word(it.whole().cells().get(at))))
                    .toList());
  }

  private void influence() {
    blocks.heading(1, "report.stakeholders.influence");
    var matrix = InfluenceMatrix.of(source.all());
    blocks.add(new Block.Paragraph(new MatrixStory(messages).summary(matrix, source.all().size())));
    if (matrix.assessed() == 0) return;
    blocks.table(
        "report.stakeholders.quadrants",
        List.of(
            blocks.text("report.stakeholders.quadrant", 24),
            blocks.text("report.stakeholders.meaning", 40),
            blocks.number("overview.helices.stakeholders", 18),
            blocks.number("report.stakeholders.activeOfThem", 18)),
        Arrays.stream(Quadrant.values())
            .map(
                it ->
                    List.of(
                        messages.label(it),
                        messages.get("report.stakeholders.quadrant." + it.id()),
                        messages.number(matrix.in(it).size()),
                        messages.number(
                            matrix.in(it).stream().filter(StakeholderFigures::isActive).count()))));
  }

  private void register() {
    blocks.heading(1, "report.stakeholders.register");
    var persons = source.persons();
    if (!persons.isEmpty()) blocks.paragraph("report.stakeholders.persons", persons.size());
    var partnerships = source.partnerships();
    blocks.table(
        "report.stakeholders.table",
        List.of(
            blocks.text("field.stakeholder.name", 28),
            blocks.text("field.stakeholder.helix", 15),
            blocks.text("field.stakeholder.category", 17),
            blocks.text("report.stakeholders.place", 14),
            blocks.text("report.column.state", 13),
            blocks.number("figures.partnerships", 13)),
        source.all().stream()
            .filter(it -> !persons.contains(it))
            .sorted(Comparator.comparing(Stakeholder::helix))
            .map(
                it ->
                    List.of(
                        it.name(),
                        messages.label(it.helix()),
                        StakeholderFigures.category(it.category(), brief.catalogue(), messages),
                        place(it),
                        messages.label(it.stance().engagement()),
                        messages.number(partnerships.getOrDefault(it.id(), 0L)))));
  }

  private String place(Stakeholder it) {
    var area = it.reach().area();
    return blocks.said(area == null ? it.reach().town() : area);
  }
}
