// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.network.NetworkFigure;
import org.learningcitydesk.chart.network.NetworkPicture;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.picture.PictureFile;
import org.learningcitydesk.report.picture.PictureFormat;

/// Writes a network for people.
///
/// @param more sections of the text beside the story, for example what changed
/// @param today stands on the picture
public record NetworkFiles(
    String city,
    NetworkMetrics metrics,
    NetworkFigure figure,
    List<NetworkStory.Section> more,
    LocalDate today,
    Messages messages) {
  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(PictureFormat format, Path target) {
    new PictureFile(
            picture(),
            alternative(),
            NetworkText.of(city, metrics, more, messages),
            messages.locale())
        .write(format, target);
  }

  /// A picture leaves the screen: it says of which day it is, and whether it is only a part.
  private NetworkPicture picture() {
    var dated = figure.saying(messages.get("picture.day", today));
    var whole = metrics.network().filter().isAll();
    return new NetworkPicture(
        whole ? dated : dated.saying(messages.get("network.story.filtered")),
        ChartTheme.LIGHT,
        NetworkLayout.BOX_HEIGHT);
  }

  /// What somebody is told who does not see the picture.
  private String alternative() {
    return new NetworkStory(messages)
        .sections(metrics).stream()
            .flatMap(it -> it.sentences().stream())
            .reduce("", (all, next) -> all.isEmpty() ? next : all + " " + next);
  }
}
