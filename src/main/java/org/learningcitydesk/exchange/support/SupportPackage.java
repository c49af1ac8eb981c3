// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.LastResort;
import org.learningcitydesk.workspace.WholeStore;
import org.learningcitydesk.workspace.Workspace;

/// What those need to know who look for an error, and nothing of what is in the workspace:
/// versions, sizes, numbers of rows, the key of the problem. No names of people, of files or of
/// folders.
public final class SupportPackage {
  private static final String ENTRY = "support.txt";
  private static final int HEADER = 4096;
  // What the database writes at the beginning of a file: numbers with the names of its settings.
  private static final Pattern FACTS =
      Pattern.compile("[A-Za-z]+:[0-9a-f]+(,[A-Za-z]+:[0-9a-f]+)*");
  private static final Pattern CODE = Pattern.compile("Database error \\d+");

  private final Map<String, String> lines;

  private SupportPackage(Map<String, String> lines) {
    this.lines = lines;
  }

  /// @param open the workspace that is open, or null
  /// @param refused a file that could not be opened, or null
  /// @param unlock what opens that file where it is encrypted, or null; nothing is told of its rows
  ///   then
  /// @param problem why it could not be opened, or null
  public static SupportPackage of(
      @Nullable Workspace open,
      @Nullable Path refused,
      @Nullable Unlock unlock,
      @Nullable UserProblem problem,
      Progress progress) {
    var lines = new LinkedHashMap<String, String>();
    program(lines);
    if (problem != null) problem(problem, lines);
    // On some systems a file that is open here must not be read beside the database.
    if (refused != null && open == null) file(refused, lines, progress);
    if (open != null) workspace(open, lines);
    else if (refused != null) workspace(refused, unlock, lines, progress);
    return new SupportPackage(lines);
  }

  private static void program(Map<String, String> lines) {
    var version = SupportPackage.class.getPackage().getImplementationVersion();
    lines.put("written", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
    lines.put("program", version == null ? "not packaged" : version);
    lines.put("data version", Integer.toString(WholeStore.schemaVersion()));
    for (var it : new String[] {"java.version", "java.vendor", "os.name", "os.version", "os.arch"})
      lines.put(it, System.getProperty(it, ""));
    lines.put("memory MB", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
    lines.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
  }

  /// The key and the types behind it: messages and arguments may name files and values.
  private static void problem(UserProblem problem, Map<String, String> lines) {
    lines.put("problem", problem.key());
    var number = 0;
    for (var it = problem.getCause(); it != null && number < 10; it = it.getCause()) {
      var message = String.valueOf(it.getMessage());
      var code = CODE.matcher(message).matches() ? " (" + message + ")" : "";
      lines.put("cause " + ++number, it.getClass().getName() + code);
    }
  }

  private static void file(Path file, Map<String, String> lines, Progress progress) {
    try (var in = Files.newInputStream(file)) {
      var size = Files.size(file);
      lines.put("file size", Long.toString(size));
      lines.put("last written", Files.getLastModifiedTime(file).toInstant().toString());
      var header = in.readNBytes(HEADER);
      lines.put("header", facts(header));
      lines.put("SHA-256", hash(header, in, size, progress));
    } catch (IOException e) {
      lines.put("file", e.getClass().getName());
    }
  }

  private static String facts(byte[] header) {
    var found = FACTS.matcher(new String(header, ISO_8859_1));
    return found.lookingAt() ? found.group() : "none";
  }

  private static String hash(byte[] first, InputStream rest, long size, Progress progress)
      throws IOException {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      hash.update(first);
      var buffer = new byte[1 << 16];
      var read = (long) first.length;
      for (var count = rest.read(buffer); count >= 0; count = rest.read(buffer)) {
        hash.update(buffer, 0, count);
        read += count;
        progress.step(Math.min(read, size), size);
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static void workspace(
      Path file, @Nullable Unlock unlock, Map<String, String> lines, Progress progress) {
    lines.put("encrypted", Boolean.toString(Workspace.isEncrypted(file)));
    try (var workspace = Workspace.openReadOnly(file, unlock)) {
      workspace(workspace, lines);
    } catch (UserProblem problem) {
      lines.put("rows", "not readable: " + problem.key());
      remains(file, unlock, lines, progress);
    }
  }

  /// What of a damaged file can still be read.
  private static void remains(
      Path file, @Nullable Unlock unlock, Map<String, String> lines, Progress progress) {
    try {
      LastResort.count(file, unlock, progress)
          .forEach((table, rows) -> lines.put("readable of " + table, Long.toString(rows)));
    } catch (UserProblem problem) {
      lines.put("last resort", problem.key());
    }
  }

  private static void workspace(Workspace workspace, Map<String, String> lines) {
    var integrity = workspace.check();
    integrity.counts().forEach((table, rows) -> lines.put("rows of " + table, Long.toString(rows)));
    lines.put(
        "findings",
        integrity.findings().stream()
            .map(it -> it.key())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  /// All that is in it.
  public String text() {
    return lines.entrySet().stream()
        .map(it -> it.getKey() + ": " + it.getValue())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// @throws UserProblem where it cannot be written
  public void write(Path target) {
    TargetFile.write(
        target,
        out -> {
          var zip = new ZipOutputStream(out, UTF_8);
          zip.putNextEntry(new ZipEntry(ENTRY));
          zip.write(text().getBytes(UTF_8));
          zip.closeEntry();
          zip.finish();
        });
  }
}
