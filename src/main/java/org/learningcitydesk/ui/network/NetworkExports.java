// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.learningcitydesk.ui.control.SharedExport;

/// The network as a file: picture, text, table, or data for other programs.
final class NetworkExports {
  private final NetworkScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Supplier<LocalDate> today;
  private final SharedExport shared;

  NetworkExports(NetworkScreenModel model, Kit kit, Supplier<LocalDate> today) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    shared = new SharedExport("network", kit, model.sharing());
    this.today = today;
  }

  /// @param written is told of the files when they are there
  ExportMenu menu(Consumer<List<Path>> written) {
    var names = new ExportMenu.Names(this::city, messages.get("network.fileName"));
    var menu = new ExportMenu("network", "network.exporting", kit, names, written);
    menu.offer(PictureFormat.values(), PictureFormat::extension, this::picture);
    menu.line();
    for (var it : DataFormat.values()) menu.offer(data(it));
    shared.join(menu, messages.get("network.fileName"), model::people);
    return menu;
  }

  private String city() {
    return model.readingProperty().get().map(it -> it.city()).orElse("");
  }

  private BiConsumer<PictureFormat, Path> picture() {
    var work = model.shared(shared.profile());
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
          var work = model.shared(shared.profile());
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
