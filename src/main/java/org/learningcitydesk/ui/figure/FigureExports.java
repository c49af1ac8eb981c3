// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.TableWriter;
import org.learningcitydesk.report.picture.FigureFile;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.ui.control.ExportMenu;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SharedExport;
import org.learningcitydesk.ui.control.SharingDialog;

/// A chart with names of records as a file, for somebody.
///
/// @param file the chart as it is at this moment
record FigureExports(String id, Kit kit, SharingDialog.Shared shared, Supplier<FigureFile> file) {
  /// @param written is told of the files when they are there
  ExportMenu menu(ExportMenu.Names names, Consumer<List<Path>> written) {
    var menu = new ExportMenu(id, "figures.exporting", kit, names, written);
    var choice = new SharedExport(id, kit, shared);
    menu.offer(
        PictureFormat.values(),
        PictureFormat::extension,
        () -> {
          var now = told(choice.profile());
          return (format, target) -> now.get().write(format, target);
        });
    menu.line();
    menu.offer(
        new RegisterFormat[] {RegisterFormat.CSV},
        RegisterFormat::ending,
        () -> {
          var now = told(choice.profile());
          return (_, target) -> TableWriter.write(target, now.get().table());
        });
    choice.join(menu, names.what(), this::people);
    return menu;
  }

  /// The chart for somebody; the work is for any thread.
  private Supplier<FigureFile> told(SharingProfile profile) {
    var now = file.get();
    if (profile == SharingProfile.FULL) return () -> now;
    return () -> {
      var sight = shared.others();
      return new FigureFile(
          now.figure().with(sight::named), now.notes().stream().map(sight::named).toList());
    };
  }

  private int people() {
    var naming = new Naming(shared.others());
    var now = file.get();
    now.figure().with(naming::hear);
    now.notes().forEach(naming::hear);
    return naming.people();
  }
}
