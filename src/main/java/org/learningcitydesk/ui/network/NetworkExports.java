// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.network.DataFormat;
import org.learningcitydesk.exchange.network.NetworkExport;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.network.NetworkChanges;
import org.learningcitydesk.report.network.NetworkFigures;
import org.learningcitydesk.report.network.NetworkFiles;
import org.learningcitydesk.report.network.PictureFormat;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// The network as a file: picture, text, table, or data for other programs.
final class NetworkExports {
  private final NetworkScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Consumer<List<Path>> written;
  private final MenuButton menu;

  /// @param written is told of the files when they are there
  NetworkExports(NetworkScreenModel model, Kit kit, Consumer<List<Path>> written) {
    this.model = model;
    this.kit = kit;
    this.written = written;
    messages = kit.messages();
    menu = new MenuButton(messages.get("network.export"), Icons.of(Feather.UPLOAD));
    menu.setId("network-export");
    for (var format : PictureFormat.values())
      menu.getItems()
          .add(item(format.id(), messages.label(format), format.extension(), picture(format)));
    menu.getItems().add(new SeparatorMenuItem());
    for (var format : DataFormat.values())
      menu.getItems()
          .add(item(format.id(), messages.label(format), format.extension(), data(format)));
  }

  Node button() {
    return menu;
  }

  private MenuItem item(String id, String word, String extension, Consumer<Path> write) {
    var item = new MenuItem(word);
    item.setId("network-export-" + id);
    item.setOnAction(_ -> choose(word, extension, id.equals("kumu") ? "_elements" : "", write));
    return item;
  }

  private void choose(String word, String extension, String end, Consumer<Path> write) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("network.export"));
    chooser.setInitialFileName(fileName(city(), LocalDate.now(), end, extension));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(word, "*." + extension));
    kit.settings().folder("network").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var file = chooser.showSaveDialog(menu.getScene().getWindow());
    if (file == null) return;
    var folder = file.toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("network", folder);
    write.accept(file.toPath());
  }

  /// For example `citta-di-esempio_network_2026-11-21.svg`.
  static String fileName(String city, LocalDate today, String end, String extension) {
    var plain = Folding.fold(city).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain + "_network_" + today + end + "." + extension;
  }

  private String city() {
    return model.readingProperty().get().map(it -> it.city()).orElse("");
  }

  Consumer<Path> picture(PictureFormat format) {
    return target -> {
      var shown = model.pictureProperty().get();
      var size = model.sizeProperty().get();
      var city = city();
      kit.jobs()
          .start(
              "network.exporting",
              progress -> {
                progress.step(0, 1);
                var figure =
                    NetworkFigures.of(city, shown.metrics(), shown.places(), size, messages);
                var changes = new NetworkChanges(messages);
                var more =
                    shown.change().stream()
                        .map(it -> changes.section(it.snapshot(), it.change()))
                        .toList();
                new NetworkFiles(city, shown.metrics(), figure, more, messages)
                    .write(format, target);
                return List.of(target);
              },
              written);
    };
  }

  Consumer<Path> data(DataFormat format) {
    return target -> {
      var shown = model.pictureProperty().get();
      var title = messages.get("network.picture.title", city());
      kit.jobs()
          .start(
              "network.exporting",
              progress -> {
                progress.step(0, 1);
                return new NetworkExport(
                        shown.metrics(), shown.places(), title, LocalDate.now(), messages)
                    .write(format, CsvDialect.EXCEL_ITALY, target);
              },
              written);
    };
  }
}
