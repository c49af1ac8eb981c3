// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.duplicate.Pair;

/// Says in a form which records the one that is being written may be a duplicate of, and leads
/// there. Not there while there is none.
public final class LookalikeList<T> extends VBox {
  private final Kit kit;
  private final Function<? super T, String> words;
  private final Function<? super T, Place> place;

  public LookalikeList(
      String id,
      Kit kit,
      Lookalikes<T> lookalikes,
      Function<? super T, String> words,
      Function<? super T, Place> place) {
    this.kit = kit;
    this.words = words;
    this.place = place;
    setId(id);
    getStyleClass().addAll("link-list", "lookalikes");
    lookalikes
        .foundProperty()
        .subscribe(
            found -> {
              getChildren().clear();
              if (!found.isEmpty()) getChildren().add(heading(found.size()));
              for (var pair : found) getChildren().add(line(pair));
            });
    visibleProperty().bind(lookalikes.foundProperty().map(it -> !it.isEmpty()));
    managedProperty().bind(visibleProperty());
  }

  private Label heading(int count) {
    var label =
        new Label(kit.messages().get("register.alike", count), Icons.of(Feather.ALERT_TRIANGLE));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Hyperlink line(Pair<T> pair) {
    var reasons =
        pair.clues().stream()
            .filter(it -> !it.isAgainst())
            .map(kit.messages()::label)
            .collect(Collectors.joining(", "));
    var link =
        new Hyperlink(kit.messages().get("register.alikeOne", words.apply(pair.other()), reasons));
    link.setWrapText(true);
    link.setOnAction(_ -> kit.navigator().open(place.apply(pair.other())));
    return link;
  }
}
