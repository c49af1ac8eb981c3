// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.register.BudgetFormat;
import org.learningcitydesk.exchange.register.BudgetWorkbook;
import org.learningcitydesk.ui.control.ExportMenu;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.WrittenFiles;
import org.learningcitydesk.workspace.Workspace;

/// The budget as a workbook that goes on calculating, and the way to the plain register.
record BudgetExport(Workspace workspace, CityId city, Kit kit) {
  ExportMenu menu(Supplier<String> cityName, WrittenFiles written) {
    var messages = kit.messages();
    var names = new ExportMenu.Names(cityName, messages.get("budget.fileName"));
    var menu = new ExportMenu("budget", "budget.exporting", kit, names, written::show);
    for (var format : BudgetFormat.values())
      menu.offer(new ExportMenu.Form(format, format.ending(), () -> writing(format)));
    menu.line();
    var register = new MenuItem(messages.get("budget.exportRegister"));
    register.setId("budget-export-register");
    register.setOnAction(_ -> kit.navigator().open(new Place.Export()));
    menu.getItems().add(register);
    return menu;
  }

  private Function<Path, List<Path>> writing(BudgetFormat format) {
    return target -> {
      BudgetWorkbook.write(workspace, city, format, kit.messages(), target);
      return List.of(target);
    };
  }
}
