// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.nio.file.Path;
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
    menu.offer(BudgetFormat.values(), BudgetFormat::ending, () -> this::write);
    menu.line();
    var register = new MenuItem(messages.get("budget.exportRegister"));
    register.setId("budget-export-register");
    register.setOnAction(_ -> kit.navigator().open(new Place.Export()));
    menu.getItems().add(register);
    return menu;
  }

  private void write(BudgetFormat format, Path target) {
    BudgetWorkbook.write(workspace, city, format, kit.messages(), target);
  }
}
