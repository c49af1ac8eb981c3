// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Locale;
import org.learningcitydesk.chart.Picture;
import org.learningcitydesk.report.render.PicturePdf;
import org.learningcitydesk.work.TargetFile;

/// Writes a picture for people.
///
/// @param alternative what somebody is told who does not see the picture
/// @param text all that the picture shows, as a plain text
public record PictureFile(Picture picture, String alternative, String text, Locale language) {
  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(PictureFormat format, Path target) {
    switch (format) {
      case SVG -> write(target, picture.svg().getBytes(UTF_8));
      case PNG, PNG_TWICE, PNG_FOUR_TIMES -> write(target, picture.png(format.times()));
      case PDF ->
          TargetFile.write(target, out -> PicturePdf.render(picture, alternative, language, out));
      case TEXT -> write(target, text.getBytes(UTF_8));
    }
  }

  private static void write(Path target, byte[] bytes) {
    TargetFile.write(target, out -> out.write(bytes));
  }
}
