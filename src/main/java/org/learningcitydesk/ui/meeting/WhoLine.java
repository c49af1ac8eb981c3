// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Somebody who comes or takes part: the name, which leads to the record, what else is known, a
/// choice, and the way out. Where there is little room the choice stands below the name.
///
/// @param <C> what is chosen
final class WhoLine<C extends Code> extends VBox {
  /// In ems: a name and a choice beside each other need so much.
  private static final double ROOM_FOR_BOTH = 30;

  private final Kit kit;
  private final Hyperlink link = new Hyperlink();
  private final Label more = new Label();
  private final HBox head = new HBox();
  private final CodeBox<C> choice;
  private final Button remove;

  /// Somebody as they are shown.
  ///
  /// @param place where the name leads; null for somebody without a record
  /// @param more blank where nothing else is known
  record Who<C>(
      Ikon icon,
      String name,
      @Nullable Place place,
      String more,
      C choice,
      String choiceWords,
      String removeWords) {}

  /// @param id the control ids are `<id>-remove` and `<id>-<choiceName>`
  WhoLine(
      String id, String choiceName, List<C> all, Kit kit, Consumer<C> chosen, Runnable removed) {
    this.kit = kit;
    Messages messages = kit.messages();
    choice = new CodeBox<>(all, messages, chosen);
    choice.setId(id + "-" + choiceName);
    remove = Icons.small(id + "-remove", Feather.X, "");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(_ -> removed.run());
    link.setWrapText(true);
    more.getStyleClass().add("quiet");
    more.setWrapText(true);
    more.managedProperty().bind(more.visibleProperty());
    var words = new VBox(link, more);
    words.getStyleClass().add("who-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    head.getStyleClass().add("who-head");
    head.getChildren().setAll(words, remove);
    getChildren().setAll(head, choice);
    getStyleClass().add("member");
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
  }

  void setReadOnly(boolean only) {
    choice.setDisable(only);
    remove.setDisable(only);
  }

  private void arrange(double width) {
    var beside = width / kit.settings().em() >= ROOM_FOR_BOTH;
    if (width <= 0 || beside == head.getChildren().contains(choice)) return;
    var focused = choice.isFocused();
    if (beside) {
      getChildren().remove(choice);
      head.getChildren().add(1, choice);
    } else {
      head.getChildren().remove(choice);
      getChildren().add(choice);
    }
    if (focused) choice.requestFocus();
  }

  WhoLine<C> showing(Who<C> who) {
    link.setText(who.name());
    link.setGraphic(Icons.of(who.icon()));
    var place = who.place();
    link.setFocusTraversable(place != null);
    link.getStyleClass().remove("guest");
    if (place == null) link.getStyleClass().add("guest");
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          if (place != null) kit.navigator().open(place);
        });
    more.setText(who.more());
    more.setVisible(!who.more().isBlank());
    choice.show(who.choice(), who.choiceWords());
    Icons.name(remove, who.removeWords());
    return this;
  }
}
