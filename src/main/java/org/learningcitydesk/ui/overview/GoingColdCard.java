// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Who has not been heard for too long: how many, the first few, and the way to all.
final class GoingColdCard extends VBox {
  private static final int MOST = 5;
  private final Kit kit;
  private final Messages messages;
  private final boolean readOnly;
  private final Label sentence = new Label();
  private final VBox lines = new VBox();
  private final Hyperlink all = new Hyperlink();
  private @Nullable ContactNews shown;

  GoingColdCard(Kit kit, boolean readOnly) {
    this.kit = kit;
    this.readOnly = readOnly;
    messages = kit.messages();
    setId("overview-cold");
    getStyleClass().addAll("chart-frame", "overview-dates");
    var title = new Label(messages.get("goingCold.title"));
    title.getStyleClass().add("chart-title");
    sentence.setId("overview-cold-sentence");
    sentence.getStyleClass().add("chart-sentence");
    sentence.setWrapText(true);
    all.setId("overview-cold-all");
    all.getStyleClass().add("overview-all");
    all.setWrapText(true);
    getChildren().addAll(title, sentence, lines, all);
  }

  void show(ContactNews news) {
    if (news.equals(shown)) return;
    shown = news;
    var set = news.cadences() > 0;
    sentence.setText(
        set
            ? messages.get("overview.cold.sentence", news.cold().size(), news.due())
            : messages.get("overview.cold.notSet"));
    lines.getChildren().setAll(news.cold().stream().limit(MOST).map(this::line).toList());
    all.setText(messages.get(set ? "overview.cold.all" : "overview.cold.set"));
    all.setOnAction(_ -> kit.navigator().open(set ? new Place.GoingCold() : new Place.Cadences()));
  }

  private Node line(Silence it) {
    var id = it.stakeholder().id();
    var name = new Hyperlink(it.stakeholder().name());
    name.setWrapText(true);
    name.setOnAction(_ -> kit.navigator().open(new Place.Stakeholders(id)));
    var last = it.last();
    var since =
        new Label(
            last == null
                ? messages.get("overview.cold.never", it.since(), it.overdue())
                : messages.get("overview.cold.heard", last, it.days(), it.overdue()),
            Icons.of(Feather.CLOCK));
    since.getStyleClass().addAll("quiet", "overview-kind");
    since.setWrapText(true);
    var words = new VBox(name, since);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var log =
        Icons.small(
            "overview-cold-log",
            Feather.MESSAGE_CIRCLE,
            messages.get("overview.cold.log", it.stakeholder().name()));
    log.setDisable(readOnly);
    log.setOnAction(_ -> kit.navigator().open(new Place.LogContact(List.of(id))));
    var line = new HBox(words, log);
    line.getStyleClass().add("overview-date");
    return line;
  }
}
