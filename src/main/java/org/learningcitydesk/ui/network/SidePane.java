// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.network.Link;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.Occasion;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.network.NetworkStory;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// The selected stakeholder: its numbers in words, what happens if it leaves, its links with what
/// caused them.
final class SidePane {
  private static final int MOST_CAUSES = 4;
  private final NetworkScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final NetworkStory story;
  private final VBox page = new VBox();
  private final ScrollPane root = new ScrollPane(page);
  private @Nullable StakeholderId shown;

  SidePane(NetworkScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    story = new NetworkStory(messages);
    page.getStyleClass().add("network-side");
    root.setId("network-side");
    root.setFitToWidth(true);
    root.getStyleClass().addAll("form", "edge-to-edge");
    model.selectedProperty().subscribe(_ -> show());
    model.pictureProperty().subscribe(_ -> show());
  }

  Node root() {
    return root;
  }

  private void show() {
    var figures = model.figures();
    var now = figures.map(it -> it.who().id()).orElse(null);
    var hadCursor = hasCursor();
    page.getChildren().setAll(figures.map(this::stakeholder).orElseGet(this::nobody));
    if (!Objects.equals(now, shown)) root.setVvalue(0);
    shown = now;
    if (hadCursor) takeCursor();
  }

  private boolean hasCursor() {
    var scene = page.getScene();
    for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent())
      if (at == page) return true;
    return false;
  }

  /// Who goes on to a neighbour by keyboard stays here.
  private void takeCursor() {
    page.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .orElse(root)
        .requestFocus();
  }

  private List<Node> nobody() {
    return List.of(
        quiet(messages.get("network.side.hint")),
        text(story.summary(model.pictureProperty().get().metrics())));
  }

  private List<Node> stakeholder(NetworkMetrics.Figures it) {
    var nodes = new ArrayList<Node>();
    var name = text(it.who().name());
    name.getStyleClass().add("form-heading");
    name.setId("network-selected");
    var open =
        Icons.button("network-open", Feather.EXTERNAL_LINK, messages.get("network.openRecord"));
    open.setAccessibleText(messages.get("network.openRecordOf", it.who().name()));
    open.setOnAction(_ -> kit.navigator().open(new Place.Stakeholders(it.who().id())));
    nodes.add(name);
    nodes.add(quiet(messages.label(it.who().helix())));
    nodes.add(text(story.broker(it)));
    community(it, nodes);
    nodes.add(open);
    nodes.add(heading("network.story.title.leaving"));
    var leaving = story.leaving(model.leaving(it.who().id()));
    if (leaving.isEmpty()) nodes.add(text(messages.get("network.side.nobodyLoses")));
    for (var sentence : leaving) nodes.add(text(sentence));
    nodes.add(heading("network.side.links"));
    var links = model.pictureProperty().get().metrics().network().linksOf(it.who().id());
    if (links.isEmpty()) nodes.add(quiet(messages.get("network.side.noLink")));
    for (var link : links) nodes.add(link(it, link));
    return nodes;
  }

  private void community(NetworkMetrics.Figures it, List<Node> nodes) {
    if (it.community() == 0) return;
    var metrics = model.pictureProperty().get().metrics();
    var community = metrics.communities().get(it.community() - 1);
    nodes.add(
        text(
            messages.get(
                "network.side.community", metrics.head(community).name(), community.size())));
  }

  private Node link(NetworkMetrics.Figures it, Link link) {
    var other = link.from(it.who().id());
    var metrics = model.pictureProperty().get().metrics();
    var name = metrics.network().node(other).orElseThrow().name();
    var to = hyperlink(name, () -> model.selectedProperty().set(other));
    to.getStyleClass().add("network-neighbour");
    var lines = new VBox(to);
    lines.getStyleClass().add("network-link");
    var byTitle = new LinkedHashMap<String, List<Occasion>>();
    for (var occasion : link.occasions())
      byTitle
          .computeIfAbsent(
              messages.get("network.cause", messages.label(occasion.kind()), occasion.title()),
              _ -> new ArrayList<>())
          .add(occasion);
    byTitle.entrySet().stream()
        .limit(MOST_CAUSES)
        .forEach(entry -> lines.getChildren().add(cause(entry.getKey(), entry.getValue())));
    if (byTitle.size() > MOST_CAUSES)
      lines.getChildren().add(quiet(messages.get("network.andMore", byTitle.size() - MOST_CAUSES)));
    return lines;
  }

  private Node cause(String words, List<Occasion> same) {
    var place = NetworkScreenModel.placeOf(same.getLast().source());
    var said = same.size() == 1 ? words : messages.get("network.times", words, same.size());
    return hyperlink(said, () -> kit.navigator().open(place));
  }

  private static Hyperlink hyperlink(String words, Runnable action) {
    var link = new Hyperlink(words);
    link.setWrapText(true);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  private Label heading(String key) {
    var heading = text(messages.get(key));
    heading.getStyleClass().add("network-heading");
    return heading;
  }

  private static Label quiet(String words) {
    var label = text(words);
    label.getStyleClass().add("quiet");
    return label;
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
