// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Partnerships and activities that serve the step, as ways to their records.
final class StepLinks extends VBox {
  private static final int MOST = 12;
  private final Kit kit;
  private final Messages messages;

  StepLinks(Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    setId("path-links");
    getStyleClass().add("step-links");
  }

  void show(PathScreenModel.Links links) {
    getChildren().clear();
    var partnerships = links.partnerships();
    var activities = links.activities();
    for (var it : first(partnerships)) getChildren().add(link("partnership-" + it.id().value(), Feather.LINK, it.name(), new Place.Partnerships(it.id())));
    if (partnerships.size() > MOST) getChildren().add(link("partnerships", Feather.MORE_HORIZONTAL, more(partnerships), new Place.Partnerships(null)));
    for (var it : first(activities)) getChildren().add(link("activity-" + it.id().value(), Feather.CALENDAR, words(it), new Place.Activities(it.id())));
    if (activities.size() > MOST) getChildren().add(link("activities", Feather.MORE_HORIZONTAL, more(activities), new Place.Activities(null)));
    if (!getChildren().isEmpty()) return;
    var none = new Label(messages.get("path.noLinks"));
    none.setWrapText(true);
    none.getStyleClass().add("quiet");
    getChildren().add(none);
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private String more(List<?> all) {
    return messages.get("path.moreLinks", all.size() - MOST);
  }

  private String words(Activity it) {
    var state = messages.label(it.status());
    return it.title() + " · " + (it.start() == null ? state : messages.date(it.start()) + " · " + state);
  }

  private Hyperlink link(String id, Ikon icon, String words, Place place) {
    var link = new Hyperlink(words, Icons.of(icon));
    link.setId("path-link-" + id);
    link.setWrapText(true);
    link.setOnAction(_ -> kit.navigator().open(place));
    return link;
  }
}
