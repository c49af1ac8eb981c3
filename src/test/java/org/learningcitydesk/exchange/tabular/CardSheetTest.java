// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class CardSheetTest {
  @TempDir Path folder;

  private Sheet read(byte[] bytes) {
    try {
      return SheetReader.read(Files.write(folder.resolve("rubrica.txt"), bytes), Progress.NONE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sheet read(String... lines) {
    return read((String.join("\r\n", lines) + "\r\n").getBytes(UTF_8));
  }

  private static Map<String, String> row(Sheet sheet, int number) {
    var row = new LinkedHashMap<String, String>();
    for (var i = 0; i < sheet.columns().size(); i++)
      if (!sheet.rows().get(number).cells().get(i).isEmpty())
        row.put(sheet.columns().get(i), sheet.rows().get(number).cells().get(i));
    return row;
  }

  @Test
  void aCardOfVersionFourTellsPersonRoleAndAddress() {
    var sheet =
        read(
            "BEGIN:VCARD",
            "VERSION:4.0",
            "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
            "FN:Anna Prova",
            "N:Prova;Anna;;;",
            "EMAIL;TYPE=work:anna@example.org",
            "EMAIL:anna2@example.org",
            "TEL;VALUE=uri;TYPE=\"voice,work\":tel:+39-080-000",
            "ORG:Biblioteca di Prova;Ragazzi",
            "TITLE:Direttrice",
            "ADR:;;Via Prova 1;Bari;BA;00100;Italia",
            "URL:https://example.org",
            "CATEGORIES:lettura,scuola",
            "RELATED;TYPE=colleague;VALUE=text:Bruno",
            "NOTE:una riga\\, lunga che",
            "  continua",
            "BDAY:19800101",
            "END:VCARD");

    assertThat(row(sheet, 0))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("name", "Anna Prova"),
                Map.entry("email", "anna@example.org"),
                Map.entry("email_2", "anna2@example.org"),
                Map.entry("phone", "+39-080-000"),
                Map.entry("stakeholder", "Biblioteca di Prova"),
                Map.entry("department", "Ragazzi"),
                Map.entry("role_title", "Direttrice"),
                Map.entry("street", "Via Prova 1"),
                Map.entry("postal_code", "00100"),
                Map.entry("town", "Bari"),
                Map.entry("region", "BA"),
                Map.entry("country", "Italia"),
                Map.entry("website", "https://example.org"),
                Map.entry("tags", "lettura; scuola"),
                Map.entry("related", "Bruno (colleague)"),
                Map.entry("notes", "una riga, lunga che continua"),
                Map.entry("external_key", "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1")));
    assertThat(sheet.remarks())
        .containsExactly(
            Remark.of("import.remark.cardFurther", 1, "email_2"),
            Remark.of("import.remark.cardIgnored", "Birthday (1)"));
    assertThat(sheet.rows().getFirst().line()).isEqualTo(1);
  }

  @Test
  void oldCardsWithTheirOwnLettersAreRead() {
    var latin =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Libert=E0;Niccol=F2\r\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Niccol=F2 =\r\nLibert=E0\r\nTEL;WORK;FAX:080 1\r\nTEL;CELL:333 2\r\nEND:VCARD\r\n";
    assertThat(row(read(latin.getBytes(UTF_8)), 0))
        .isEqualTo(Map.of("name", "Niccolò Libertà", "phone", "333 2", "phone_2", "080 1"));

    var windows = "BEGIN:VCARD\nVERSION:3.0\nN:Libertà;Niccolò;;;\nFN:Niccolò Libertà\nEND:VCARD\n";
    assertThat(row(read(windows.getBytes(Charset.forName("windows-1252"))), 0))
        .containsEntry("name", "Niccolò Libertà");
    assertThat(row(read(("\uFEFF" + windows).getBytes(UTF_16LE)), 0))
        .containsEntry("name", "Niccolò Libertà");
  }

  @Test
  void organisationsAndPeopleAreTwoTablesAndTheLargerIsShown() {
    var sheet =
        read(
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:org",
            "FN:Biblioteca",
            "ORG:Comune",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Liceo",
            "N:;;;;",
            "ORG:Liceo",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Anna Prova",
            "N:Prova;Anna;;;",
            "item1.X-ABRELATEDNAMES:Bruno",
            "item1.X-ABLabel:_$!<Brother>!$_",
            "END:VCARD");
    var format = (CardFormat) sheet.format();

    assertThat(format).isEqualTo(new CardFormat(UTF_8, CardKind.ORGANISATIONS, 2, 1));
    assertThat(sheet.rows())
        .extracting(it -> it.cells().getFirst())
        .containsExactly("Biblioteca", "Liceo");
    assertThat(sheet.remarks()).contains(Remark.of("import.remark.cardsOfPeople", 1));
    var people =
        SheetReader.read(
            folder.resolve("rubrica.txt"), format.withShown(CardKind.PEOPLE), Progress.NONE);
    assertThat(row(people, 0))
        .isEqualTo(Map.of("name", "Anna Prova", "related", "Bruno (Brother)"));
  }

  @Test
  void picturesAreLeftOutAndCardsWithoutAnEndAreSetApart() {
    var picture = new StringBuilder("PHOTO;ENCODING=b;TYPE=JPEG:AAAA");
    for (var i = 0; i < 70_000; i++) picture.append("\r\n ").append("QUFB".repeat(18));
    var sheet =
        read(
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Anna",
            "N:;Anna;;;",
            picture.toString(),
            "LOGO:" + "A".repeat(5_000_000),
            "EMAIL:anna@example.org",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Bruno");

    assertThat(row(sheet, 0)).isEqualTo(Map.of("name", "Anna", "email", "anna@example.org"));
    assertThat(sheet.remarks()).containsExactly(Remark.of("import.remark.pictures", 2));
    assertThat(sheet.quarantined())
        .extracting(Sheet.Quarantined::reason)
        .containsExactly(Remark.of("import.row.brokenCard"));
  }

  @Test
  void aCardWithoutEndThatFillsTheFileIsRefused() {
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> read("BEGIN:VCARD", "VERSION:3.0", "FN:A", "NOTE:" + "x".repeat(300_000)))
        .satisfies(it -> assertThat(it.key()).isEqualTo("problem.import.cardTooLong"));
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(
            () ->
                read(
                    "BEGIN:VCARD",
                    "BEGIN:VCARD",
                    "BEGIN:VCARD",
                    "BEGIN:VCARD",
                    "BEGIN:VCARD",
                    "BEGIN:VCARD",
                    "BEGIN:VCARD"))
        .satisfies(it -> assertThat(it.key()).isEqualTo("problem.import.cardTooLong"));
  }

  @Test
  void whatARecordHasNoFieldForIsKeptAndSaid() {
    var sheet =
        read(
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:org",
            "FN:Biblioteca",
            "NICKNAME:BC,Civica",
            "ORG:Comune;Cultura",
            "EMAIL:a@example.org",
            "EMAIL:b@example.org",
            "EMAIL:c@example.org",
            "EMAIL:a@example.org",
            "TEL:1",
            "TEL:2",
            "TEL:3",
            "ADR:;;Via Uno 1;Bari;BA;70100;Italia",
            "ADR:;;Via Due 2;Bari;BA;70100;Italia",
            "URL:https://uno.example.org",
            "URL:https://due.example.org",
            "END:VCARD");

    assertThat(row(sheet, 0))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("name", "Biblioteca"),
                Map.entry("short_name", "BC"),
                Map.entry("email", "a@example.org"),
                Map.entry("email_2", "b@example.org"),
                Map.entry("phone", "1"),
                Map.entry("phone_2", "2"),
                Map.entry("street", "Via Uno 1"),
                Map.entry("postal_code", "70100"),
                Map.entry("town", "Bari"),
                Map.entry("region", "BA"),
                Map.entry("country", "Italia"),
                Map.entry("website", "https://uno.example.org"),
                Map.entry(
                    "further",
                    "Comune, Cultura; Civica; c@example.org; 3; Via Due 2, 70100 Bari BA, Italia; https://due.example.org")));
    assertThat(sheet.remarks())
        .containsExactly(Remark.of("import.remark.cardFurther", 1, "email_2, phone_2, further"));
  }

  @Test
  void aPersonOfSeveralOrganisationsHasARowForEach() {
    var sheet =
        read(
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Anna Prova",
            "N:Prova;Anna;;;",
            "EMAIL:anna@example.org",
            "ORG:Biblioteca;Ragazzi",
            "ORG:Liceo",
            "TITLE:Direttrice",
            "TITLE:Docente",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Bruno Prova",
            "N:Prova;Bruno;;;",
            "ORG:Biblioteca",
            "ORG:Liceo",
            "END:VCARD");

    assertThat(row(sheet, 0))
        .isEqualTo(
            Map.of(
                "name", "Anna Prova",
                "email", "anna@example.org",
                "stakeholder", "Biblioteca",
                "department", "Ragazzi",
                "role_title", "Direttrice"));
    assertThat(row(sheet, 1))
        .isEqualTo(
            Map.of(
                "name", "Anna Prova",
                "email", "anna@example.org",
                "stakeholder", "Liceo",
                "role_title", "Docente"));
    // Nothing but the name says that it would be the same Bruno.
    assertThat(row(sheet, 2))
        .isEqualTo(Map.of("name", "Bruno Prova", "stakeholder", "Biblioteca", "further", "Liceo"));
    assertThat(sheet.rows()).hasSize(3);
  }

  @Test
  void oldFoldedAndNamelessCardsAreReadAsFarAsTheyGo() {
    var sheet =
        read(
            "BEGIN:VCARD",
            "VERSION:2.1",
            "N:Prova;Anna",
            "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:prima=0D=0A=",
            "seconda =C3=A8 qui",
            "PHOTO;ENCODING=BASE64;TYPE=JPEG:",
            " " + "QUFB".repeat(100_000),
            "",
            "EMAIL;INTERNET:anna@",
            " example.org",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "TEL:080 1",
            "END:VCARD");

    assertThat(row(sheet, 0))
        .containsEntry("name", "Anna Prova")
        .containsEntry("notes", "prima\r\nseconda è qui");
    assertThat(row(sheet, 1)).isEqualTo(Map.of("phone", "080 1"));
    assertThat(sheet.remarks()).containsExactly(Remark.of("import.remark.pictures", 1));
  }
}
