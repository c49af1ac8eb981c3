// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.matrix.MatrixFiles;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.ui.control.ExportMenu;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SharedExport;

/// The plane as a file: picture or text.
final class MatrixExports {
  private final MatrixScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final SharedExport shared;
  private final Supplier<LocalDate> today;

  MatrixExports(MatrixScreenModel model, Kit kit, Supplier<LocalDate> today) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    shared = new SharedExport("matrix", kit, model.sharing());
    this.today = today;
  }

  /// @param written is told of the files when they are there
  ExportMenu menu(Consumer<List<Path>> written) {
    var names = new ExportMenu.Names(model::cityName, messages.get("matrix.fileName"));
    var menu = new ExportMenu("matrix", "matrix.exporting", kit, names, written);
    menu.offer(PictureFormat.values(), PictureFormat::extension, this::picture);
    shared.join(menu, names.what(), this::people);
    return menu;
  }

  /// How many people stand on the plane; for any thread.
  private int people() {
    var naming = new Naming(model.sharing().others());
    for (var it : List.copyOf(model.shown)) naming.hear(it.name());
    return naming.people();
  }

  private BiConsumer<PictureFormat, Path> picture() {
    var plane = model.shared(shared.profile());
    var city = model.cityName();
    var filters = filters();
    var by = model.markBy.get();
    var day = today.get();
    return (format, target) -> {
      var it = plane.get();
      new MatrixFiles(
              city,
              it.matrix(),
              it.all(),
              filters.stream().map(it.sight()::named).toList(),
              by,
              day,
              messages)
          .write(format, target);
    };
  }

  private List<String> filters() {
    var filter = model.filter.get();
    var said = new ArrayList<String>();
    var helix = filter.helix();
    var category = filter.category();
    var engagement = filter.engagement();
    say(said, "field.stakeholder.helix", helix == null ? null : messages.label(helix));
    say(said, "field.stakeholder.category", category == null ? null : categoryName(category));
    say(said, "matrix.tag", filter.tag());
    say(
        said,
        "field.stakeholder.engagement",
        engagement == null ? null : messages.label(engagement));
    return said;
  }

  private void say(List<String> said, String key, @Nullable String value) {
    if (value != null) said.add(messages.get("register.chip", messages.get(key), value));
  }

  private String categoryName(String id) {
    return kit.catalogue().category(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }
}
