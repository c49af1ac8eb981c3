// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The files of the evidence: they come into the workspace and go out of it.
final class EvidenceFiles {
  private final Workspace workspace;
  private final Jobs jobs;

  EvidenceFiles(Workspace workspace, Jobs jobs) {
    this.workspace = workspace;
    this.jobs = jobs;
  }

  /// Keeps a copy of the file in the workspace, as the file of this piece of evidence.
  void attach(EvidenceId id, Path file) {
    if (workspace.readOnly()) return;
    var name = Objects.requireNonNull(file.getFileName()).toString();
    jobs.start(
        "task.attaching",
        _ -> {
          workspace.change(
              Label.of("change.evidence.attached", name),
              tx -> {
                try (var bytes = Files.newInputStream(file)) {
                  attach(tx, id, name, mediaType(file), bytes);
                } catch (IOException problem) {
                  throw new UserProblem(problem, "problem.fileUnreadable", name);
                }
              });
          return id;
        },
        _ -> {});
  }

  private static void attach(
      Tx tx, EvidenceId id, String name, String mediaType, InputStream bytes) {
    var attachment = tx.attachments().add(name, mediaType, bytes);
    tx.paths().save(PathEdits.evidence(tx, id).withAttachment(attachment.id()));
  }

  private static String mediaType(Path file) throws IOException {
    return Objects.requireNonNullElse(Files.probeContentType(file), "application/octet-stream");
  }

  /// Writes the file of a piece of evidence to the disk.
  void saveCopy(Attachment file, Path target, Consumer<Path> done) {
    jobs.start(
        "task.savingCopy",
        _ -> {
          TargetFile.write(target, out -> workspace.read(tx -> copy(tx, file.id(), out)));
          return target;
        },
        done);
  }

  private static AttachmentId copy(Tx tx, AttachmentId id, OutputStream out) {
    tx.attachments().copyTo(id, out);
    return id;
  }
}
