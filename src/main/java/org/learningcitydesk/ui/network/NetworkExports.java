// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.exchange.network.DataFormat;
import org.learningcitydesk.exchange.network.NetworkExport;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.network.NetworkChanges;
import org.learningcitydesk.report.network.NetworkFigures;
import org.learningcitydesk.report.network.NetworkFiles;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.ui.control.ExportMenu;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;

/// The network as a file: picture, text, table, or data for other programs.
final class NetworkExports {
  private static final String PROFILE = "networkProfile";

  private final NetworkScreenModel model;
  private final Messages messages;
  private final Supplier<LocalDate> today;
  private SharingProfile profile = SharingProfile.USUAL;

  NetworkExports(NetworkScreenModel model, Messages messages, Supplier<LocalDate> today) {
    this.model = model;
    this.messages = messages;
    this.today = today;
  }

  /// @param written is told of the files when they are there
  ExportMenu menu(Kit kit, Consumer<List<Path>> written) {
    profile = remembered(kit.settings());
    var names = new ExportMenu.Names(this::city, messages.get("network.fileName"));
    var menu = new ExportMenu("network", "network.exporting", kit, names, written);
    menu.offer(PictureFormat.values(), PictureFormat::extension, this::picture);
    menu.line();
    for (var it : DataFormat.values()) menu.offer(data(it));
    menu.line();
    menu.getItems().add(profiles(kit.settings()));
    return menu;
  }

  private static SharingProfile remembered(Settings settings) {
    var id = settings.choice(PROFILE).orElse("");
    return Arrays.stream(SharingProfile.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElse(SharingProfile.USUAL);
  }

  /// Who gets the file, chosen in the menu itself.
  private Menu profiles(Settings settings) {
    var menu = new Menu(messages.get("network.profile", messages.label(profile)));
    menu.setId("network-profile");
    var group = new ToggleGroup();
    for (var it : SharingProfile.values()) {
      var item = new RadioMenuItem(messages.label(it));
      item.setId("network-profile-" + it.id());
      item.setToggleGroup(group);
      item.setSelected(it == profile);
      item.setOnAction(
          _ -> {
            profile = it;
            settings.rememberChoice(PROFILE, it.id());
            menu.setText(messages.get("network.profile", messages.label(it)));
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private String city() {
    return model.readingProperty().get().map(it -> it.city()).orElse("");
  }

  private BiConsumer<PictureFormat, Path> picture() {
    var work = model.shared(profile);
    var size = model.sizeProperty().get();
    var city = city();
    var day = today.get();
    return (format, target) -> {
      var shown = work.get();
      var figure = NetworkFigures.of(city, shown.metrics(), shown.places(), size, messages);
      var changes = new NetworkChanges(messages);
      var more =
          shown.change().stream().map(it -> changes.section(it.snapshot(), it.change())).toList();
      new NetworkFiles(city, shown.metrics(), figure, more, day, messages).write(format, target);
    };
  }

  ExportMenu.Form data(DataFormat format) {
    var isTwo = format == DataFormat.KUMU;
    return new ExportMenu.Form(
        format,
        format.extension(),
        isTwo ? "_elements" : "",
        it -> isTwo ? List.of(NetworkExport.connections(it)) : List.of(),
        () -> {
          var work = model.shared(profile);
          var title = messages.get("network.picture.title", city());
          var day = today.get();
          return target -> {
            var shown = work.get();
            return new NetworkExport(shown.metrics(), shown.places(), title, day, messages)
                .write(format, CsvDialect.EXCEL_ITALY, target);
          };
        });
  }
}
