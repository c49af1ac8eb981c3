// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.network.NetworkFigure;
import org.learningcitydesk.chart.network.NetworkPicture;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.render.NetworkPdf;
import org.learningcitydesk.work.TargetFile;

/// Writes a network for people.
///
/// @param more sections of the text beside the story, for example what changed
public record NetworkFiles(
    String city,
    NetworkMetrics metrics,
    NetworkFigure figure,
    List<NetworkStory.Section> more,
    Messages messages) {
  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(PictureFormat format, Path target) {
    switch (format) {
      case SVG -> write(target, picture().svg().getBytes(UTF_8));
      case PNG, PNG_TWICE, PNG_FOUR_TIMES -> write(target, picture().png(format.times()));
      case PDF -> {
        var picture = picture();
        TargetFile.write(
            target,
            out ->
                NetworkPdf.render(picture, figure.title(), alternative(), messages.locale(), out));
      }
      case TEXT -> write(target, NetworkText.of(city, metrics, more, messages).getBytes(UTF_8));
    }
  }

  private NetworkPicture picture() {
    return new NetworkPicture(figure, ChartTheme.LIGHT, NetworkLayout.BOX_HEIGHT);
  }

  /// What somebody is told who does not see the picture.
  private String alternative() {
    return new NetworkStory(messages)
        .sections(metrics).stream()
            .flatMap(it -> it.sentences().stream())
            .reduce("", (all, next) -> all.isEmpty() ? next : all + " " + next);
  }

  private static void write(Path target, byte[] bytes) {
    TargetFile.write(target, out -> out.write(bytes));
  }
}
