// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.AttachmentStore;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// Files that belong to records: they come into the workspace and go out of it.
public final class AttachedFiles {
  /// Endings of what the system would run and not show.
  private static final Set<String> PROGRAMS =
      Set.of(
          "app", "bat", "cmd", "com", "cpl", "desktop", "exe", "hta", "jar", "js", "jse", "lnk",
          "msi", "pif", "ps1", "reg", "scr", "sh", "url", "vbe", "vbs", "wsf");

  private final Workspace workspace;
  private final Jobs jobs;

  public AttachedFiles(Workspace workspace, Jobs jobs) {
    this.workspace = workspace;
    this.jobs = jobs;
  }

  /// How a record gets its file.
  public interface Attaching {
    void accept(Tx tx, Attachment file);
  }

  /// Goes on with a file, after a question where it is so large that the workspace grows much.
  ///
  /// @param owner the place that asks
  public static void whenSmallOrWanted(Node owner, Kit kit, Path file, Runnable attach) {
    var size = file.toFile().length() / 1_000_000;
    if (size < AttachmentStore.WARN_IN_MB || size > AttachmentStore.LIMIT_IN_MB) {
      attach.run();
      return;
    }
    var messages = kit.messages();
    var name = Objects.requireNonNull(file.getFileName()).toString();
    new Question(
            messages.get("attachment.large.title", name),
            messages.get("attachment.large.text", name, size),
            List.of(),
            messages.get("attachment.large.goOn"),
            messages.get("attachment.large.leave"))
        .ask(owner, kit, attach);
  }

  /// Keeps a copy of the file in the workspace, and gives it to the record in the same change.
  ///
  /// @param change key of the label; the name of the file is its argument
  public void attach(String change, Path file, Attaching attaching) {
    if (workspace.readOnly()) return;
    var name = Objects.requireNonNull(file.getFileName()).toString();
    jobs.start(
        "task.attaching",
        progress -> {
          workspace.change(
              Label.of(change, name),
              tx -> {
                try {
                  attaching.accept(
                      tx,
                      tx.attachments()
                          .add(name, mediaType(file), () -> Files.newInputStream(file), progress));
                } catch (IOException problem) {
                  throw new UserProblem(problem, "problem.fileUnreadable", name);
                }
              });
          return file;
        },
        _ -> {});
  }

  private static String mediaType(Path file) throws IOException {
    return Objects.requireNonNullElse(Files.probeContentType(file), "application/octet-stream");
  }

  /// Writes the file of a record to the disk.
  public void saveCopy(Attachment file, Path target, Consumer<Path> done) {
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
  public void copyToRead(Attachment file, Consumer<Path> done) {
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
