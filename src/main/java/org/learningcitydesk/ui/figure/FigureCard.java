// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.Records;
import org.learningcitydesk.report.picture.FigureFile;
import org.learningcitydesk.ui.control.ChartCard;
import org.learningcitydesk.ui.control.ChartWays;
import org.learningcitydesk.ui.control.ExportMenu;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.control.WrittenFiles;

/// One chart with what it leaves to words, and the ways out of it: the clipboard, a file, the
/// records behind a bar.
final class FigureCard {
  private final String id;
  private final Kit kit;
  private final Messages messages;
  private final ChartCard card;
  private final VBox notes = new VBox();
  private final FlowPane tools = new FlowPane();
  private final MenuButton register;
  private @Nullable RecordChart shown;

  /// @param chart its stable name
  /// @param shared of whom it is asked who gets it; empty where nobody is named
  FigureCard(String chart, Kit kit, Supplier<String> city, Optional<SharingDialog.Shared> shared) {
    this.kit = kit;
    id = "figures-" + chart;
    messages = kit.messages();
    card = new ChartCard(id, kit);
    var ways = new ChartWays(id, kit, this::file, () -> file().table());
    card.onCategory(this::open);
    register = new MenuButton(messages.get("figures.inRegister"), Icons.of(Feather.LIST));
    register.setId(id + "-register");
    var written = new WrittenFiles(id + "-written", messages);
    var copyPicture =
        Icons.small(id + "-copy-picture", Feather.IMAGE, messages.get("figures.copyPicture"));
    copyPicture.setOnAction(_ -> ways.copyPicture());
    var copyNumbers = Icons.small(id + "-copy", Feather.COPY, messages.get("matrix.copy"));
    copyNumbers.setOnAction(_ -> ways.copyNumbers());
    var names = new ExportMenu.Names(city, messages.get("figures.fileName." + chart));
    tools
        .getChildren()
        .setAll(
            copyPicture,
            copyNumbers,
            shared
                .map(it -> new FigureExports(id, kit, it, this::file).menu(names, written::show))
                .orElseGet(() -> ways.export(names, written::show)),
            register);
    tools.getStyleClass().add("register-tools");
    notes.getStyleClass().add("figure-notes");
    var foot = new VBox(notes, tools, written);
    foot.getStyleClass().add("figure-foot");
    card.foot(foot);
  }

  ChartCard root() {
    return card;
  }

  void show(RecordChart chart) {
    shown = chart;
    card.show(chart.figure());
    notes.getChildren().setAll(chart.notes().stream().map(FigureCard::note).toList());
    notes.setVisible(!chart.notes().isEmpty());
    notes.setManaged(notes.isVisible());
    tools.setVisible(!chart.figure().isEmpty());
    tools.setManaged(tools.isVisible());
    register.getItems().clear();
    for (var i = 0; i < chart.parts().size(); i++) {
      var part = chart.parts().get(i);
      if (part.records().size() == 0) continue;
      var at = i;
      var item = new MenuItem(words(part));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> open(at));
      register.getItems().add(item);
    }
    register.setVisible(!register.getItems().isEmpty());
    register.setManaged(register.isVisible());
  }

  /// With the number of records, where it can be another than one.
  private String words(RecordChart.Part part) {
    return part.records() instanceof Records.OfStep
        ? part.words()
        : messages.get("figures.part", part.words(), part.records().size());
  }

  private static Node note(String words) {
    var label = new Label(words, Icons.of(Feather.INFO));
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  /// The records of one category, in their register.
  void open(int category) {
    var it = shown;
    if (it == null || category >= it.parts().size()) return;
    var part = it.parts().get(category);
    if (part.records().size() == 0) return;
    place(part, messages.get("register.chip", it.figure().title(), part.words()))
        .ifPresent(kit.navigator()::open);
  }

  private static Optional<Place> place(RecordChart.Part part, String words) {
    return switch (part.records()) {
      case Records.None() -> Optional.empty();
      case Records.OfStep(var step) -> Optional.of(new Place.Path(step));
      case Records.OfActivities(var some) -> Optional.of(new Place.SomeActivities(words, some));
      case Records.OfBudgetLines(var some) -> Optional.of(new Place.SomeBudgetLines(words, some));
      case Records.OfPartnerships(var some) -> Optional.of(new Place.SomePartnerships(words, some));
    };
  }

  private FigureFile file() {
    var it = java.util.Objects.requireNonNull(shown);
    return new FigureFile(it.figure(), it.notes());
  }
}
