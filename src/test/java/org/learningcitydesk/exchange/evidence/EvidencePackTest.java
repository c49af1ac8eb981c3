// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.office.Browser;
import org.learningcitydesk.report.evidence.EvidencePage;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Damage;
import org.learningcitydesk.workspace.Workspace;

class EvidencePackTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @TempDir Path folder;
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Città di Rivalta");
  private List<StepId> steps = List.of();

  @BeforeEach
  void start() {
    var started = PathFromTemplate.start(city.id(), Catalogue.shipped().pathTemplate());
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(started.path());
          tx.paths().saveSteps(started.steps());
          tx.persons().save(Person.named(city.id(), "Ludovica Nascosta").withRestricted(true));
        });
    steps = started.steps().stream().map(it -> it.id()).toList();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private @Nullable Attachment add(
      int step, String title, @Nullable String file, @Nullable String link) {
    var added = new Attachment[1];
    workspace.change(
        "change.test",
        tx -> {
          if (file != null)
            added[0] =
                tx.attachments()
                    .add(
                        file,
                        "text/plain",
                        () -> new ByteArrayInputStream((title + file).getBytes(UTF_8)),
                        Progress.NONE);
          tx.paths()
              .save(
                  new Evidence(
                      EvidenceId.next(),
                      0,
                      steps.get(step - 1),
                      "meeting-minutes",
                      title,
                      "DCC 14/2026",
                      "0012345",
                      PartialDate.parse("2026-03"),
                      "Consiglio comunale",
                      link,
                      added[0] == null ? null : added[0].id()));
        });
    return added[0];
  }

  private void fill() {
    add(1, "Verbale della seduta", "Verbale così è (firmato).pdf", null);
    add(1, "Verbale, seconda parte", "verbale così è (FIRMATO).pdf", "https://albo.example/1?a=b");
    add(1, "<script>alert(1)</script>", "CON.txt", "javascript:alert(1)");
    add(3, "=1+1", null, "file:///etc/passwd");
    add(3, "Lettera di Ludovica Nascosta", "ludovica nascosta.odt", null);
  }

  private EvidenceOrder order(Locale language, Integer... steps) {
    return new EvidenceOrder(Set.of(steps), SharingProfile.FULL, Messages.in(language), TODAY);
  }

  private EvidenceIndex write(Path target, EvidenceOrder order) {
    return EvidencePack.write(
        workspace,
        city.id(),
        order,
        target,
        true,
        it -> EvidencePage.html(it, order.messages(), Catalogue.shipped()),
        Progress.NONE);
  }

  private static List<String> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(it -> folder.relativize(it).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void filesLieInAFolderForEachStepUnderNamesThatEverySystemTakes() throws IOException {
    fill();
    var target = folder.resolve("evidenze");
    var index = write(target, order(Locale.ITALIAN));
    assertThat(files(target))
        .containsExactly(
            "01 Condividere i principi/Verbale così è (firmato).pdf",
            "01 Condividere i principi/_CON.txt",
            "01 Condividere i principi/verbale così è (FIRMATO) (2).pdf",
            "03 " + title(3) + "/Persona con trattamento dei dati limitato.odt",
            "SHA256SUMS",
            "index.csv",
            "index.html");
    assertThat(index.files()).hasSize(4);
    assertThat(index.lost()).isEmpty();
    assertThat(EvidencePage.sentences(index, Messages.in(Locale.ENGLISH)))
        .first()
        .asString()
        .startsWith("5 documents in 2 steps: 4 files (")
        .endsWith(", 3 links.");
  }

  private String title(int step) {
    return workspace.read(tx -> tx.paths().step(steps.get(step - 1)).orElseThrow()).title().it();
  }

  @Test
  void theListOfHashesIsAcceptedByTheProgram() throws IOException, InterruptedException {
    fill();
    var target = folder.resolve("evidenze");
    write(target, order(Locale.ITALIAN));
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")));
    var check =
        new ProcessBuilder("/usr/bin/sha256sum", "-c", "--strict", "SHA256SUMS")
            .directory(target.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(check.getInputStream().readAllBytes(), UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
    assertThat(said.lines()).hasSize(6);
  }

  @Test
  void theIndexHasActAndProtocolAndNothingThatRuns() throws IOException {
    fill();
    for (var language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
      var target = folder.resolve(language.toString());
      write(target, order(language));
      var html = Files.readString(target.resolve("index.html"));
      Files.writeString(
          Files.createDirectories(Path.of(System.getProperty("gallery.dir"), "report"))
              .resolve("evidence-" + language + ".html"),
          html);
      var page = Jsoup.parse(html);
      assertThat(page.select("script, img, iframe, link, form")).isEmpty();
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.text()).contains("DCC 14/2026", "0012345", "<script>alert(1)</script>");
      assertThat(page.select("a").eachAttr("href"))
          .allMatch(it -> it.startsWith("./") || it.startsWith("https://albo.example/"))
          .hasSize(5);
      for (var it : page.select("a[href^=./]"))
        assertThat(target.toUri().resolve(it.attr("href")).getPath())
            .satisfies(path -> assertThat(Path.of(path)).exists());
      assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("ludovica nascosta");
    }
  }

  @Test
  void theIndexIsATableToo() throws IOException {
    fill();
    var target = folder.resolve("evidenze");
    write(target, order(Locale.ENGLISH));
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .detectBomHeader(true)
            .ofNamedCsvRecord(target.resolve("index.csv"))) {
      var rows = csv.stream().toList();
      assertThat(rows).hasSize(5);
      assertThat(rows.getFirst().getHeader())
          .contains("Type of document", "Number", "Protocol number", "File", "SHA-256", "Link");
      assertThat(rows.get(3).getField("Title")).isEqualTo("'=1+1");
      assertThat(rows.get(3).getField("Remark")).isEqualTo("No file");
      for (var row : rows)
        if (!row.getField("File").isEmpty())
          assertThat(Files.size(target.resolve(row.getField("File"))))
              .isEqualTo(Long.parseLong(row.getField("Size (bytes)")));
    }
  }

  @Test
  void aDamagedFileIsNamedAndTheRestIsWritten() throws IOException {
    fill();
    var damaged = add(2, "Delibera", "delibera.pdf", null);
    Damage.to(workspace, java.util.Objects.requireNonNull(damaged).sha256());
    var target = folder.resolve("evidenze");
    var index = write(target, order(Locale.ENGLISH));
    assertThat(index.lost())
        .singleElement()
        .satisfies(it -> assertThat(it.evidence().title()).isEqualTo("Delibera"));
    assertThat(index.files()).hasSize(4);
    assertThat(target.resolve("index.html"))
        .content()
        .contains("The file of one document could not be put in")
        .contains("The file is damaged in the workspace and was left out");
    assertThat(target.resolve("index.csv")).content().contains("The file is damaged");
    assertThat(EvidencePage.sentences(index, Messages.in(Locale.ENGLISH)).getLast())
        .endsWith("Delibera");
  }

  @Test
  void aFileThatIsRemovedMeanwhileIsNamed() {
    fill();
    var last = workspace.read(tx -> tx.paths().evidence(city.id())).getLast().id();
    var removed = new boolean[1];
    var index =
        EvidencePack.write(
            workspace,
            city.id(),
            order(Locale.ENGLISH),
            folder.resolve("e.zip"),
            false,
            _ -> "",
            (_, _) -> {
              if (removed[0]) return;
              removed[0] = true;
              var thread =
                  new Thread(() -> workspace.change("change.test", tx -> tx.paths().remove(last)));
              thread.start();
              try {
                thread.join();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(index.entries()).hasSize(5);
    assertThat(index.lost())
        .singleElement()
        .satisfies(it -> assertThat(it.state()).isEqualTo(EvidenceIndex.State.GONE));
  }

  @Test
  void onlyTheStepsAskedForAreInIt() throws IOException {
    fill();
    var target = folder.resolve("e.zip");
    write(target, order(Locale.ITALIAN, 3));
    try (var zip = new ZipFile(target.toFile())) {
      assertThat(zip.stream().map(it -> it.getName()))
          .containsExactly(
              "03 " + title(3) + "/Persona con trattamento dei dati limitato.odt",
              "index.csv",
              "index.html",
              "SHA256SUMS");
    }
  }

  @Test
  void theIndexIsReadByEverybody() throws IOException, InterruptedException {
    fill();
    var target = folder.resolve("checked");
    write(target, order(Locale.ITALIAN));
    assertThat(
            Browser.violations(
                Files.createDirectories(folder.resolve("browser")),
                Files.readString(target.resolve("index.html")),
                false))
        .isEmpty();
  }

  @Test
  void aStepThatIsNotThereOrHasNothingIsRefused() {
    fill();
    for (var step : List.of(2, 99))
      assertThatExceptionOfType(UserProblem.class)
          .isThrownBy(() -> write(folder.resolve("e"), order(Locale.ITALIAN, step)));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aCancelLeavesNothingBehind() {
    fill();
    for (var name : List.of("e", "e.zip"))
      assertThatExceptionOfType(Cancelled.class)
          .isThrownBy(
              () ->
                  EvidencePack.write(
                      workspace,
                      city.id(),
                      order(Locale.ITALIAN),
                      folder.resolve(name),
                      false,
                      _ -> "",
                      (_, _) -> {
                        throw new Cancelled();
                      }));
    assertThat(folder).isEmptyDirectory();
  }
}
