// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT_CONTENT;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Readiness;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.Refused;

/// A file of a piece of evidence that is gone or damaged is said so, and everything else stays.
class EvidenceFileTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final EvidenceId id = EvidenceId.next();

  @BeforeEach
  void start() {
    var started = PathFromTemplate.start(city.id(), Catalogue.shipped().pathTemplate());
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(started.path());
          tx.paths().saveSteps(started.steps());
          var file =
              tx.attachments()
                  .add(
                      "delibera.pdf",
                      "application/pdf",
                      () -> new ByteArrayInputStream(new byte[] {1, 2, 3}),
                      Progress.NONE);
          tx.paths()
              .save(
                  new Evidence(
                      id,
                      0,
                      started.steps().getFirst().id(),
                      "meeting-minutes",
                      "Verbale",
                      "12/2026",
                      null,
                      null,
                      null,
                      null,
                      file.id()));
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Evidence evidence() {
    return workspace.read(tx -> tx.paths().evidence(id)).orElseThrow();
  }

  private void opens(AttachmentId file, String problem) {
    assertThatThrownBy(
            () ->
                workspace.read(
                    tx -> {
                      tx.attachments().copyTo(file, OutputStream.nullOutputStream());
                      return file;
                    }))
        .satisfies(Refused.with(problem));
  }

  @Test
  void aDamagedFileIsSaidAndTheDocumentStillCounts() {
    var before = evidence();
    workspace.change(
        "change.test",
        tx -> {
          tx.paths().save(before.withTitle("Verbale firmato"));
          tx.sql()
              .update(ATTACHMENT_CONTENT)
              .set(ATTACHMENT_CONTENT.CONTENT, new byte[] {3, 2, 1})
              .execute();
        });
    opens(Objects.requireNonNull(evidence().attachment()), "problem.attachmentDamaged");
    assertEquals("12/2026", evidence().number());
    Step step = workspace.read(tx -> tx.paths().steps(city.id())).getFirst();
    var readiness =
        Readiness.of(step, List.of(), List.of(List.of("meeting-minutes")), List.of(evidence()));
    assertThat(readiness.isReady()).isTrue();
    assertThat(workspace.check().findings())
        .extracting(Integrity.Finding::key)
        .containsExactly("check.attachment");
  }

  @Test
  void aFileThatWasDetachedMeanwhileIsSaidAndTheDocumentStays() {
    var file = Objects.requireNonNull(evidence().attachment());
    var without = evidence().withAttachment(null);
    workspace.change("change.test", tx -> tx.paths().save(without));
    opens(file, "problem.attachmentGone");
    assertEquals("Verbale", evidence().title());
    workspace.undo();
    assertEquals(file, evidence().attachment());
  }
}
