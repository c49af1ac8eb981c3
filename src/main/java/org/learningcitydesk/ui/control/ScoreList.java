// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.i18n.Messages;

/// Who gave which scores of influence and interest, when and why: a line each, the newest first. Of
/// many the last few are shown until all are asked for.
public final class ScoreList extends VBox {
  private static final int SHORT = 3;
  private final Messages messages;
  private List<Assessment> all = List.of();
  private boolean whole;

  public ScoreList(String id, Messages messages) {
    this.messages = messages;
    setId(id);
    getStyleClass().add("score-list");
    fill();
  }

  public void show(List<Assessment> assessments) {
    var sameOne =
        !all.isEmpty()
            && !assessments.isEmpty()
            && all.getFirst().stakeholder().equals(assessments.getFirst().stakeholder());
    whole = whole && sameOne;
    all = assessments;
    fill();
  }

  private void fill() {
    getChildren().clear();
    if (all.isEmpty()) getChildren().add(quiet(messages.get("assessment.none")));
    for (var it : whole ? all : all.subList(0, Math.min(SHORT, all.size())))
      getChildren().add(line(it));
    if (whole || all.size() <= SHORT) return;
    var more = new Hyperlink(messages.get("assessment.more", all.size()));
    more.setId(getId() + "-more");
    more.setOnAction(
        _ -> {
          whole = true;
          fill();
        });
    getChildren().add(more);
  }

  private Node line(Assessment it) {
    var scores =
        new Label(messages.get("assessment.scores", score(it.influence()), score(it.interest())));
    scores.setWrapText(true);
    var line = new VBox(scores, quiet(messages.get("assessment.byOn", it.author(), it.date())));
    var reason = it.reason();
    if (reason != null) {
      var why = new Label(messages.get("assessment.because", reason));
      why.setWrapText(true);
      line.getChildren().add(why);
    }
    line.getStyleClass().add("score-line");
    return line;
  }

  private String score(@Nullable Integer score) {
    return score == null ? messages.get("assessment.unassessed") : score.toString();
  }

  private static Label quiet(String words) {
    var label = new Label(words);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    return label;
  }
}
