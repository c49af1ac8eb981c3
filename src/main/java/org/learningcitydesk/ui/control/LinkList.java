// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// What a record is linked to: a line each, most of which lead there.
public final class LinkList extends VBox {
  /// One line.
  ///
  /// @param place where it leads, or null where there is no place of its own
  public record Link(Ikon icon, String words, @Nullable Place place) {}

  private final Navigator navigator;
  private final String none;

  /// @param none what is said while there is nothing
  public LinkList(String id, Navigator navigator, String none) {
    this.navigator = navigator;
    this.none = none;
    setId(id);
    getStyleClass().add("link-list");
    show(List.of());
  }

  public void show(List<Link> links) {
    getChildren().setAll(links.stream().map(this::line).toList());
    if (!links.isEmpty()) return;
    var nothing = new Label(none);
    nothing.getStyleClass().add("quiet");
    nothing.setWrapText(true);
    getChildren().add(nothing);
  }

  private Node line(Link link) {
    var place = link.place();
    if (place == null) {
      var label = new Label(link.words(), Icons.of(link.icon()));
      label.setWrapText(true);
      return label;
    }
    var hyperlink = new Hyperlink(link.words(), Icons.of(link.icon()));
    hyperlink.setWrapText(true);
    hyperlink.setOnAction(
        _ -> {
          hyperlink.setVisited(false);
          navigator.open(place);
        });
    return hyperlink;
  }
}
