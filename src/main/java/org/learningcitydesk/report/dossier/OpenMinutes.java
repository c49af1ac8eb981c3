// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import java.util.List;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.meeting.MeetingSource;

/// The minutes of meetings without anything confidential as one chapter. What is said of the
/// minutes of one meeting stays with it.
record OpenMinutes(City city, List<MeetingSource> meetings) implements DossierSource.Report {
  OpenMinutes {
    meetings = List.copyOf(meetings);
  }

  @Override
  public Document written(Brief brief) {
    var sample = brief.messages().get("report.sample.title");
    return new Bundle(city, brief)
        .of(
            meetings.stream()
                .map(it -> MeetingDocument.OPEN_MINUTES.of(it, brief.language()))
                .map(it -> withBlocks(it, blocks(it, sample)))
                .toList(),
            "report.dossier.noMinutes");
  }

  private static List<Block> blocks(Document it, String sample) {
    return it.blocks().stream()
        .map(
            block ->
                block instanceof Block.Notice(var title, var text) && !title.equals(sample)
                    ? new Block.Paragraph(text)
                    : block)
        .toList();
  }

  private static Document withBlocks(Document it, List<Block> blocks) {
    return new Document(
        it.language(), it.kicker(), it.title(), it.description(), it.author(), it.facts(), blocks);
  }
}
