// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Chromium without a window, with the checker axe-core: what somebody meets who reads our pages by
/// other means than the eyes. A test that needs it is skipped where it is not installed.
public final class Browser {
  private static final String AXE = "/axe.min.js";

  /// Levels A and AA of WCAG 2.2, and what the makers of the checker recommend.
  private static final String RUN =
      """
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
        .then(result => {
          const found = result.violations.flatMap(rule => rule.nodes.map(
            node => rule.id + ': ' + node.html.slice(0, 200)));
          const said = document.createElement('pre');
          said.id = 'axe-said';
          said.textContent = JSON.stringify({passes: result.passes.length, found});
          document.documentElement.append(said);
        });
      """;

  private Browser() {}

  /// What the checker has against a page; empty where it has nothing.
  ///
  /// @param folder for profile, page and log
  /// @param dark whether the page is shown to somebody who wants it dark
  public static List<String> violations(Path folder, String page, boolean dark)
      throws IOException, InterruptedException {
    var program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(it -> Stream.of(Path.of(it, "chromium"), Path.of(it, "chromium-browser")))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "Chromium is not installed");
    var file = folder.resolve("page.html");
    Files.writeString(file, checked(page));
    var out = folder.resolve("page.txt");
    var process =
        new ProcessBuilder(
                program.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                "--timeout=60000",
                "--virtual-time-budget=60000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("chromium.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Chromium ends").isTrue();
    var said = Jsoup.parse(Files.readString(out)).getElementById("axe-said");
    assertThat(said).as(Files.readString(folder.resolve("chromium.log"))).isNotNull();
    var result = new JsonMapper().readTree(Objects.requireNonNull(said).wholeText());
    assertThat(result.path("passes").asInt()).as("rules that were tried").isGreaterThan(10);
    return result.path("found").valueStream().map(JsonNode::asText).toList();
  }

  /// The page lets no script run; the copy that is checked has one of ours.
  private static String checked(String page) throws IOException {
    var script = Jsoup.parse(page);
    script.select("meta[http-equiv]").remove();
    var markup = script.outerHtml();
    return markup.replace(
        "</body>", "<script>" + axe() + "</script><script>" + RUN + "</script></body>");
  }

  private static String axe() throws IOException {
    try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE), AXE)) {
      return new String(in.readAllBytes(), UTF_8).replace("</script>", "<\\/script>");
    }
  }
}
