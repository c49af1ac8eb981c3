// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.WholeStore;

/// What is wrong with a file is said in a sentence with its place, and no workspace is made.
class WholeRefusalTest {
  private static final int KNOWN = WholeStore.schemaVersion();
  private static String whole;

  @TempDir static Path prepared;
  @TempDir Path folder;

  @BeforeAll
  static void aFile() throws IOException {
    var json = prepared.resolve("whole.json");
    SmallWorkspace.write(json);
    whole = Files.readString(json);
  }

  private String refused(String text) {
    try {
      var json = Files.writeString(folder.resolve("x.json"), text);
      return refused(json);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String refused(Path json) {
    var problem =
        catchThrowableOfType(
            UserProblem.class,
            () -> WholeImport.read(json, folder.resolve("made.lcdesk"), Progress.NONE));
    assertThat(problem).isNotNull();
    assertThat(folder.toFile().list()).allMatch(name -> name.endsWith(".json"));
    assertThat(Messages.in(Locale.ITALIAN).sentence(problem)).isNotBlank();
    return Messages.in(Locale.ENGLISH).sentence(problem);
  }

  /// The file with something else in the first place of it.
  private static String with(String old, String fresh) {
    assertThat(whole).contains(old);
    return whole.replaceFirst(Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(fresh));
  }

  private static String without(String line) {
    return whole.replaceFirst("(?m)^ *" + line + ".*\\n", "");
  }

  @Test
  void whatIsNoSuchFile() throws IOException {
    assertThat(refused("")).startsWith("“x.json” is empty");
    assertThat(refused("name;town\nScuola;Enna\n")).startsWith("“x.json” is not a JSON file");
    assertThat(refused("\u0000\u0001PK")).startsWith("“x.json” is not a JSON file");
    assertThat(refused(" \n ")).startsWith("“x.json” does not hold a whole workspace");
    assertThat(refused("[]")).startsWith("“x.json” does not hold a whole workspace");
    assertThat(refused("{}")).startsWith("“x.json” does not hold a whole workspace");
    assertThat(refused("{\"steps\": [], \"id\": \"x\"}"))
        .startsWith("“x.json” does not hold a whole workspace");
    assertThat(refused(with("learning-city-desk-workspace", "something-else")))
        .startsWith("“x.json” does not hold a whole workspace");
    assertThat(refused(Files.createDirectory(folder.resolve("y.json"))))
        .startsWith("“y.json” is a folder");
    assertThat(refused(folder.resolve("z.json"))).contains("There is no file");
  }

  @Test
  void whatIsNewer() {
    assertThat(refused(with("\"formatVersion\": 1", "\"formatVersion\": 2")))
        .contains("newer version of Learning City Desk (format 2, this program knows 1)");
    assertThat(refused(with("\"schemaVersion\": " + KNOWN, "\"schemaVersion\": " + (KNOWN + 1))))
        .contains("(data version " + (KNOWN + 1) + ", this program knows " + KNOWN + ")");
    assertThat(refused(with("\"schemaVersion\": " + KNOWN, "\"schemaVersion\": 0")))
        .contains("line 4, column 20: A version is a whole number from 1 on");
  }

  @Test
  void whatIsNotWrittenWell() {
    assertThat(refused(whole.substring(0, whole.length() / 2)))
        .contains("The file ends in the middle");
    assertThat(refused(whole.substring(0, whole.length() - 3)))
        .contains("The file ends in the middle");
    assertThat(refused(with("\"version\": 1,", "\"version\": 1")))
        .containsPattern("line \\d+, column \\d+: This is not written as JSON wants it");
    assertThat(refused(with("\"id\": ", "\"id\": " + "[".repeat(1_000_000))))
        .contains("the value of “id” has to be an id");
    assertThat(refused("[".repeat(1_000_000))).contains("does not hold a whole workspace");
    assertThat(refused(whole + "{}")).contains("Something follows after the end");
    assertThat(refused(with("\"name\": \"", "\"name\": \"" + "x".repeat(5_000_000))))
        .contains("longer than any");
  }

  @Test
  void whatDoesNotFitTheTables() {
    assertThat(refused(with("\"tables\": {", "\"tables\": { \"towns\": [],")))
        .contains("There is no table “towns”");
    assertThat(refused(with("\"counts\": {", "\"counts\": { \"towns\": 0,")))
        .contains("There is no table “towns”");
    assertThat(refused(with("\"country\":", "\"land\":")))
        .contains("Table “city” has no column “land”");
    assertThat(refused(without("\"country\":")))
        .contains("In this row of table “city” the value of “country” is missing");
    assertThat(refused(with("\"country\": \"IT\"", "\"country\": null")))
        .contains("the value of “country” is missing");
    assertThat(refused(with("\"country\": \"IT\"", "\"country\": \"ITA\"")))
        .contains("In table “city” the value of “country” has at most 2 characters");
    assertThat(refused(with("\"country\": \"IT\"", "\"country\": \"IT\", \"country\": \"IT\"")))
        .contains("“country” is there twice");
    assertThat(refused(with("\"sample\": false", "\"sample\": \"no\"")))
        .contains("In table “city” the value of “sample” has to be true or false");
    assertThat(refused(with("\"size_in_bytes\": 14", "\"size_in_bytes\": 14.5")))
        .contains("the value of “size_in_bytes” has to be a whole number");
    assertThat(refused(with("\"content\": \"", "\"content\": \"?")))
        .contains("the value of “content” has to be bytes in base64");
    assertThat(refused(with("\"stakeholder\": [ {", "\"stakeholder\": [ 7, {")))
        .contains("A row of table “stakeholder” has to be an object");
    assertThat(refused(with("\"counts\": {", "\"size\": 7, \"counts\": {")))
        .contains("“size” is not a part of such a file");
    assertThat(refused(with("\"counts\": {", "\"format\": \"x\", \"counts\": {")))
        .contains("“format” is there twice");
  }

  @Test
  void whatDoesNotFitTogether() {
    var id = Pattern.compile("\"city\": \\[ \\{\\s+\"id\": \"([^\"]+)\"").matcher(whole);
    assertThat(id.find()).isTrue();
    var other = "0198c0de-0000-7000-8000-000000000001";
    assertThat(refused(whole.replace("\"city_id\": \"" + id.group(1), "\"city_id\": \"" + other)))
        .contains("In table “stakeholder”, 2 rows point with “city_id”")
        .contains("Correct what is in “city_id”");
    assertThat(refused(with("\"stakeholder\": 2", "\"stakeholder\": 3")))
        .contains("Table “stakeholder” should have 3 rows", "but has 2");
    assertThat(refused(with("Liceo “Galilei”", "Liceo “Volta”")))
        .contains("does not fit together; one thing is", "Table stakeholder: 1 rows are not what");
    var stakeholder = Pattern.compile("(?s)\"stakeholder\": \\[ (\\{.*?\\}), \\{").matcher(whole);
    assertThat(stakeholder.find()).isTrue();
    assertThat(
            refused(with(stakeholder.group(1), stakeholder.group(1) + ", " + stakeholder.group(1))))
        .containsPattern("line \\d+, .* In table “stakeholder” there are two rows with the key");
    assertThat(refused(with("\"seq\": 2", "\"seq\": 1")))
        .contains("In table “change” the row", "repeats what only one row may have");
  }
}
