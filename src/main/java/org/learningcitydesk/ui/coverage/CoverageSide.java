// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.coverage.CoverageCell;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Copies;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// One cell: who takes part and why it counts, who was never met, who else is known, and how to
/// invite them.
final class CoverageSide extends BorderPane {
  private static final int SHOWN = 40;
  private final CoverageScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final CoverageWords words;
  private final VBox content = new VBox();

  CoverageSide(CoverageScreenModel model, Kit kit, CoverageWords words, Runnable closing) {
    this.model = model;
    this.kit = kit;
    this.words = words;
    messages = kit.messages();
    setId("coverage-side");
    getStyleClass().add("coverage-side");
    content.getStyleClass().add("coverage-record");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var close = Icons.small("coverage-close", Feather.X, messages.get("register.close"));
    close.setOnAction(_ -> closing.run());
    var head = new HBox(gap, close);
    head.getStyleClass().add("record-head");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    setTop(head);
    setCenter(scroll);
    model.chosenProperty().subscribe(_ -> show());
    model.pictureProperty().subscribe(_ -> show());
  }

  private void show() {
    content.getChildren().clear();
    var chosen = model.chosenProperty().get();
    if (chosen != null) model.cell().ifPresent(it -> show(chosen, it));
  }

  private void show(CoverageScreenModel.Chosen chosen, CoverageCell cell) {
    var title =
        label(
            messages.get(
                "coverage.cellTitle", words.name(chosen.part()), words.name(cell.column())),
            "coverage-title");
    var state = new Label(words.word(cell), Icons.of(CoverageWords.icon(cell.state())));
    state.getStyleClass().addAll("badge", "coverage-" + cell.state().id());
    content.getChildren().addAll(title, state);
    var known = cell.present().stream().map(it -> it.stakeholder()).toList();
    part(
        "coverage.here",
        title.getText(),
        known,
        cell.present().stream().map(it -> line(it.stakeholder(), words.traces(it.traces()))));
    part("coverage.neverMet", title.getText(), cell.neverMet());
    part("coverage.others", title.getText(), cell.others());
    var invited = CoverageScreenModel.toInvite(cell);
    if (!invited.isEmpty()) content.getChildren().add(2, invitation(invited));
  }

  private void part(String key, String where, List<Stakeholder> those) {
    part(key, where, those, those.stream().map(this::line));
  }

  private void part(String key, String where, List<Stakeholder> those, Stream<Node> lines) {
    if (those.isEmpty()) return;
    var heading = messages.get(key, those.size());
    var place =
        new Place.SomeStakeholders(
            messages.get("register.chip", where, heading),
            those.stream().map(Stakeholder::id).toList());
    var register =
        Icons.small(
            "coverage-register-" + key.substring(key.indexOf('.') + 1),
            Feather.LIST,
            messages.get("coverage.inRegister", heading));
    register.setOnAction(_ -> kit.navigator().open(place));
    var name = label(heading, "form-heading");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(name, register);
    line.getStyleClass().add("coverage-part");
    content.getChildren().add(line);
    content.getChildren().addAll(lines.limit(SHOWN).collect(Collectors.toList()));
    if (those.size() <= SHOWN) return;
    var more = new Hyperlink(messages.get("register.andMore", those.size() - SHOWN));
    more.setOnAction(_ -> kit.navigator().open(place));
    content.getChildren().add(more);
  }

  private Node line(Stakeholder it) {
    var reach =
        Stream.of(it.reach().email(), it.reach().pec(), it.reach().phone())
            .filter(known -> known != null)
            .findFirst()
            .orElse(messages.get("coverage.noAddress"));
    return line(it, messages.label(it.stance().engagement()) + " · " + reach);
  }

  private Node line(Stakeholder it, String detail) {
    var link = new Hyperlink(it.name());
    link.setWrapText(true);
    link.setOnAction(_ -> kit.navigator().open(new Place.Stakeholders(it.id())));
    var line = new VBox(link, label(detail, "quiet"));
    line.getStyleClass().add("coverage-line");
    return line;
  }

  private Node invitation(List<Stakeholder> invited) {
    var addresses = CoverageScreenModel.addresses(invited);
    var done = label("", "quiet");
    done.setId("coverage-copied");
    done.visibleProperty().bind(done.textProperty().isNotEmpty());
    done.managedProperty().bind(done.visibleProperty());
    var copy =
        Icons.button(
            "coverage-addresses",
            Feather.COPY,
            messages.get("coverage.copyAddresses", addresses.size()));
    copy.setDisable(addresses.isEmpty());
    copy.setWrapText(true);
    copy.setOnAction(
        _ -> {
          Copies.text(String.join("; ", addresses));
          done.setText(
              messages.get("coverage.copied", addresses.size(), invited.size() - addresses.size()));
        });
    var log = Icons.button("coverage-log", Feather.EDIT, messages.get("coverage.logInvitation"));
    log.setDisable(model.readOnly());
    log.setWrapText(true);
    log.setOnAction(
        _ ->
            kit.navigator()
                .open(new Place.LogContact(invited.stream().map(Stakeholder::id).toList())));
    var box = new VBox(copy, done, log);
    box.getStyleClass().add("coverage-invite");
    return box;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
