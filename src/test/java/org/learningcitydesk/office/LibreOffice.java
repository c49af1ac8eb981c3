// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// LibreOffice without a window: another program that reads what we write. A test that needs it is
/// skipped where it is not installed.
public final class LibreOffice {
  /// Comma, quotes, UTF-8, numbers as they are kept, all sheets.
  private static final String AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1";

  private static final String RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private LibreOffice() {}

  /// Writes each sheet of a workbook as `out/NAME-SHEET.csv`, its formulas calculated.
  ///
  /// @param copy the same workbook with wrong results, so that nothing is right but what was
  ///   calculated
  public static void recalculate(Path folder, Path workbook, Path copy)
      throws IOException, InterruptedException {
    try (var zip = new ZipFile(workbook.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (var entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(wrong(entry.getName(), zip.getInputStream(entry)));
        out.closeEntry();
      }
    }
    Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(folder.resolve("profile/user/registrymodifications.xcu"), RECALCULATE);
    convert(folder, copy, "--convert-to", AS_CSV);
  }

  private static byte[] wrong(String name, InputStream in) throws IOException {
    if (!name.contains("worksheets/") && !name.equals("content.xml")) return in.readAllBytes();
    return new String(in.readAllBytes(), UTF_8)
        .replaceAll("(</f>)<v>[^<]+</v>", "$1<v>123456</v>")
        .replaceAll(
            "(table:formula=\"[^\"]*\" office:value-type=\"float\" office:value=)\"[^\"]*\"",
            "$1\"123456\"")
        .getBytes(UTF_8);
  }

  /// Converts a file into the folder `out` beside its profile.
  ///
  /// @param folder for profile, log and results
  /// @param options what to make of it, for example `--convert-to pdf`
  public static void convert(Path folder, Path file, String... options)
      throws IOException, InterruptedException {
    var program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(it -> Path.of(it, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "LibreOffice (soffice) is not installed");
    var command = new ArrayList<String>();
    command.add(program.orElseThrow().toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore"));
    command.addAll(List.of(options));
    command.addAll(List.of("--outdir", folder.resolve("out").toString(), file.toString()));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
