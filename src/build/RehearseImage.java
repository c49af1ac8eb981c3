// SPDX-License-Identifier: EUPL-1.2
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Lets the packaged application run once through everything, keeps what the Java runtime learned
/// (its AOT cache) inside the image, and tells the launchers of it. Needs no display. The build
/// fails where the runtime does not accept the cache.
public class RehearseImage {
  private static final int PATIENCE_MINUTES = 5;
  private final String name;
  private final Path launcher;
  private final Path application;
  private final Path work;

  private RehearseImage(Path images, String name, Path work) {
    this.name = name;
    this.work = work;
    var system = System.getProperty("os.name").toLowerCase();
    if (system.contains("mac")) {
      var contents = images.resolve(name + ".app", "Contents");
      launcher = contents.resolve("MacOS", name);
      application = contents.resolve("app");
    } else if (system.contains("win")) {
      launcher = images.resolve(name, name + ".exe");
      application = images.resolve(name, "app");
    } else {
      launcher = images.resolve(name, "bin", name);
      application = images.resolve(name, "lib", "app");
    }
  }

  /// @param args the folder of images, the name of the application, a folder to work in
  public static void main(String[] args) throws Exception {
    var work = Path.of(args[2]).toAbsolutePath();
    clear(work);
    Files.createDirectories(work);
    new RehearseImage(Path.of(args[0]).toAbsolutePath(), args[1], work).run();
    clear(work);
  }

  private void run() throws IOException, InterruptedException {
    var learned = work.resolve("learned.aotconf");
    var cache = application.resolve(name + ".aot");
    launch(
        "-XX:AOTMode=record",
        "-XX:AOTConfiguration=" + learned,
        "-Dlearningcitydesk.home=" + work.resolve("home"),
        "-Dlearningcitydesk.rehearsal=" + work,
        "-Dglass.platform=Headless",
        "-Dprism.order=sw");
    launch("-XX:AOTMode=create", "-XX:AOTConfiguration=" + learned, "-XX:AOTCache=" + cache);
    tellLaunchers(cache);
    launch("-XX:AOTMode=on");
    System.out.printf("%s: %,d bytes%n", cache.getFileName(), Files.size(cache));
  }

  /// A cache that is missing or does not fit costs time and not a word: hence the silence.
  private void tellLaunchers(Path cache) throws IOException {
    var options =
        List.of(
            "java-options=-XX:AOTCache=$APPDIR" + File.separator + cache.getFileName(),
            "java-options=-Xlog:aot*=off",
            "java-options=-Xlog:cds*=off");
    try (var files = Files.newDirectoryStream(application, "*.cfg")) {
      for (var file : files) {
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.addAll(lines.indexOf("[JavaOptions]") + 1, options);
        Files.write(file, lines);
      }
    }
  }

  /// Runs the launcher with options of the runtime on top of its own; without a window it says its
  /// version.
  private void launch(String... options) throws IOException, InterruptedException {
    var said = work.resolve("said.txt");
    var process = new ProcessBuilder(launcher.toString(), "--version");
    process
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            List.of(options).stream()
                .map(it -> "'" + it + "'")
                .reduce((all, it) -> all + " " + it)
                .orElse(""));
    process.redirectErrorStream(true).redirectOutput(said.toFile());
    var running = process.start();
    var ended = running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (ended && running.exitValue() == 0) return;
    running.destroyForcibly();
    throw new IllegalStateException(
        "The rehearsal %s:%n%s"
            .formatted(
                ended ? "ended with " + running.exitValue() : "did not end",
                Files.readString(said)));
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
    }
  }
}
