// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// The sample city leaves as one file and comes back as it was.
class WholeRoundTripTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final byte[] SCAN = new byte[1_300_000];

  @TempDir static Path folder;
  private static Path original;
  private static Path json;
  private static Path copy;
  private static AttachmentId scan;
  private static City nasty;

  @BeforeAll
  static void leaveAndComeBack() {
    new Random(7).nextBytes(SCAN);
    original = folder.resolve("original.lcdesk");
    json = folder.resolve("whole.json");
    copy = folder.resolve("copy.lcdesk");
    try (var workspace = Workspace.create(original, _ -> {})) {
      SampleCityWriter.write(
          workspace,
          SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped()),
          Progress.NONE);
      workspace.change(
          "change.test",
          tx ->
              scan =
                  tx.attachments()
                      .add(
                          "atto 🏛.pdf",
                          "application/pdf",
                          () -> new ByteArrayInputStream(SCAN),
                          Progress.NONE)
                      .id());
      workspace.change(
          "change.test",
          tx -> {
            var city = tx.cities().all().getFirst();
            nasty = city.withMotivation("Sì — “perché” \u0001\u0000 𝄞 🏛 \ud83d עברית\r\n");
            tx.cities().save(nasty);
          });
      workspace.undo();
      WholeExport.write(workspace, json, NOON, Progress.NONE);
    }
    WholeImport.read(json, copy, Progress.NONE);
  }

  @Test
  void everyTableIsTheSame() {
    try (var before = Workspace.openReadOnly(original);
        var after = Workspace.openReadOnly(copy)) {
      var contents = Contents.of(before);
      assertThat(Contents.of(after)).isEqualTo(contents);
      assertThat(contents.rows().get("stakeholder")).hasSizeGreaterThan(50);
      assertThat(contents.rows().get("journal")).hasSizeGreaterThan(500);
      assertThat(contents.rows().get("attachment_content")).hasSizeGreaterThan(2);
    }
  }

  @Test
  void leavingAgainWritesTheSameBytes() throws IOException {
    var again = folder.resolve("again.json");
    try (var after = Workspace.openReadOnly(copy)) {
      WholeExport.write(after, again, NOON, Progress.NONE);
    }
    assertThat(again).hasSameBinaryContentAs(json);
  }

  @Test
  void undoHistoryAndBaselinesWorkAfterwards() throws IOException {
    var used = Files.copy(copy, folder.resolve("used.lcdesk"));
    try (var before = Workspace.openReadOnly(original);
        var after = Workspace.open(used, _ -> {})) {
      assertThat(after.redoable()).isPresent().isEqualTo(before.redoable());
      var journal = after.read(tx -> tx.journal().latest(500));
      assertThat(journal).isNotEmpty().isEqualTo(before.read(tx -> tx.journal().latest(500)));
      var city = after.read(tx -> tx.cities().all().getFirst().id());
      var baselines = after.read(tx -> tx.baselines().all(city));
      assertThat(baselines).isNotEmpty().isEqualTo(before.read(tx -> tx.baselines().all(city)));
      after.redo();
      var redone = after.read(tx -> tx.cities().find(city).orElseThrow());
      assertThat(redone.motivation().equals(nasty.motivation())).isTrue();
      after.undo();
      after.undo();
      after.redo();
      assertThat(after.check().findings()).isEmpty();
    }
  }

  @Test
  void attachedFilesAreTheSameBytes() {
    try (var after = Workspace.openReadOnly(copy)) {
      var bytes = new ByteArrayOutputStream();
      after.read(
          tx -> {
            tx.attachments().copyTo(scan, bytes);
            return true;
          });
      assertThat(Arrays.equals(bytes.toByteArray(), SCAN)).isTrue();
    }
  }

  @Test
  void aPersonCanReadIt() throws IOException {
    assertThat(Files.readAllLines(json).subList(0, 8))
        .containsExactly(
            "{",
            "  \"format\": \"learning-city-desk-workspace\",",
            "  \"formatVersion\": 1,",
            "  \"schemaVersion\": "
                + org.learningcitydesk.workspace.WholeStore.schemaVersion()
                + ",",
            "  \"writtenAt\": \"2026-11-21T12:00:00Z\",",
            "  \"writtenBy\": \"Learning City Desk\",",
            "  \"counts\": {",
            "    \"attachment\": 1,");
    assertThat(Files.readString(json)).contains("“perché”", "\"atto 🏛.pdf\"").endsWith("}\n");
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsAreTaken() throws IOException {
    var windows = folder.resolve("windows.json");
    Files.writeString(windows, "\ufeff" + Files.readString(json).replace("\n", "\r\n"));
    var made = folder.resolve("windows.lcdesk");
    WholeImport.read(windows, made, Progress.NONE);
    try (var before = Workspace.openReadOnly(copy);
        var after = Workspace.openReadOnly(made)) {
      assertThat(Contents.of(after)).isEqualTo(Contents.of(before));
    }
  }

  @Test
  void anotherCharacterSetOfJsonIsTaken() throws IOException {
    var wide = folder.resolve("wide.json");
    Files.writeString(wide, Files.readString(json), StandardCharsets.UTF_16LE);
    WholeImport.read(wide, folder.resolve("wide.lcdesk"), Progress.NONE);
    assertThat(folder.resolve("wide.lcdesk")).exists();
  }

  @Test
  void itIsWhatItsSchemaSays() throws IOException {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("src/docs/workspace-schema.json")));
    var found = schema.validate(Files.readString(json), InputFormat.JSON);
    assertThat(found).isEmpty();
    var damaged = Files.readString(json).replace("\"helix\": \"academia\"", "\"helix\": \"x\"");
    assertThat(schema.validate(damaged, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void itIsRecognised() throws IOException {
    assertThat(WholeFile.isOne(json)).isTrue();
    assertThat(WholeFile.isOne(original)).isFalse();
    assertThat(WholeFile.isOne(folder)).isFalse();
    assertThat(WholeFile.isOne(Files.writeString(folder.resolve("x.json"), "{\"steps\": []}")))
        .isFalse();
    assertThat(WholeFile.isOne(Files.writeString(folder.resolve("y.json"), "[[[[[[[["))).isFalse();
  }

  @Test
  void aCancelLeavesNothing() {
    var steps = new AtomicInteger();
    Progress cancelling =
        (_, _) -> {
          if (steps.incrementAndGet() > 3) throw new Cancelled();
        };
    var target = folder.resolve("cancelled.json");
    try (var before = Workspace.openReadOnly(original)) {
      assertThatThrownBy(() -> WholeExport.write(before, target, NOON, cancelling))
          .isInstanceOf(Cancelled.class);
    }
    var made = folder.resolve("cancelled.lcdesk");
    steps.set(0);
    assertThatThrownBy(() -> WholeImport.read(json, made, cancelling))
        .isInstanceOf(Cancelled.class);
    assertThat(Arrays.asList(folder.toFile().list())).noneMatch(name -> name.contains("cancelled"));
  }

  @Test
  void aWorkspaceThatIsThereIsNotTouched() throws IOException {
    var there = Files.writeString(folder.resolve("there.lcdesk"), "mine");
    assertThatThrownBy(() -> WholeImport.read(json, there, Progress.NONE))
        .isInstanceOf(UserProblem.class)
        .hasMessage("problem.fileExists");
    assertThat(there).hasContent("mine");
  }
}
