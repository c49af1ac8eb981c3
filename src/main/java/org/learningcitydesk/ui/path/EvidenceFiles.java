// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
  /// Endings of what the system would run and not show.
  private static final Set<String> PROGRAMS =
      Set.of(
          "app", "bat", "cmd", "com", "cpl", "desktop", "exe", "hta", "jar", "js", "jse", "lnk",
          "msi", "pif", "ps1", "reg", "scr", "sh", "url", "vbe", "vbs", "wsf");

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

  /// Writes the file to a folder of temporary files, to be looked at: under its own name, and not
  /// to be written, because nothing of it would come back.
  void copyToRead(Attachment file, Consumer<Path> done) {
    jobs.start("task.opening", _ -> copyToRead(file), done);
  }

  private Path copyToRead(Attachment file) {
    var name = plain(file.name());
    if (PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
      throw new UserProblem("problem.open.program", name);
    try {
      var folder = Files.createTempDirectory("learning-city-desk-");
      folder.toFile().deleteOnExit();
      var copy = folder.resolve(name);
      TargetFile.write(copy, out -> workspace.read(tx -> copy(tx, file.id(), out)));
      copy.toFile().deleteOnExit();
      protect(copy);
      return copy;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.target.notWritten", name);
    }
  }

  /// Not on Windows, which deletes no file that may not be written.
  private static void protect(Path copy) {
    if (copy.getFileSystem().supportedFileAttributeViews().contains("posix"))
      copy.toFile().setReadOnly();
  }

  /// The name without what would lead out of the folder or is no name on some system.
  private static String plain(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("^\\.+|[. ]+$", "_");
  }

  private static AttachmentId copy(Tx tx, AttachmentId id, OutputStream out) {
    tx.attachments().copyTo(id, out);
    return id;
  }
}
