// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.report.picture.FigureFile;
import org.learningcitydesk.report.picture.PictureFormat;

/// The ways on which a chart leaves the window: copied as a picture or as a table, written as a
/// picture of any kind or as a table.
///
/// @param id of the chart's controls
/// @param file the chart as it is at this moment
/// @param table its numbers at this moment, the first row their headings
public record ChartWays(
    String id, Kit kit, Supplier<FigureFile> file, Supplier<List<List<String>>> table) {
  /// Points for one of the layout, so that a copy is sharp on paper too.
  private static final int FINE = 2;

  public void copyPicture() {
    var picture = file.get().picture();
    kit.jobs().compute(() -> picture.png(FINE), Copies::picture);
  }

  public void copyNumbers() {
    Copies.table(table.get());
  }

  /// The forms of file.
  ///
  /// @param written is told of the files when they are there
  public ExportMenu export(ExportMenu.Names names, Consumer<List<Path>> written) {
    var menu = new ExportMenu(id, "figures.exporting", kit, names, written);
    menu.offer(PictureFormat.values(), PictureFormat::extension, () -> file.get()::write);
    menu.line();
    menu.offerTable(table);
    return menu;
  }

  /// All of them in one small menu.
  ///
  /// @param title of the chart, which names the menu for those who do not see it
  ExportMenu all(String title, ExportMenu.Names names, Consumer<List<Path>> written) {
    var menu = export(names, written);
    var messages = kit.messages();
    menu.setText("");
    menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("flat", "small", "chart-menu");
    Icons.name(menu, messages.get("chart.ways", title));
    var copies = new ArrayList<MenuItem>();
    copies.add(item("copy-picture", "figures.copyPicture", this::copyPicture));
    copies.add(item("copy", "matrix.copy", this::copyNumbers));
    copies.add(new SeparatorMenuItem());
    menu.getItems().addAll(0, copies);
    return menu;
  }

  private MenuItem item(String name, String key, Runnable action) {
    var item = new MenuItem(kit.messages().get(key));
    item.setId(id + "-" + name);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
