// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.exchange.sharing.Handover;

/// For whom the files of an export menu are: chosen in the menu itself, kept for the next time. For
/// a complete file that names people it is asked who gets it.
public final class SharedExport {
  private final String id;
  private final Kit kit;
  private final SharingDialog.Shared what;
  private SharingProfile profile;

  /// @param id of the menu item, `<id>-profile`
  public SharedExport(String id, Kit kit, SharingDialog.Shared what) {
    this.id = id;
    this.kit = kit;
    this.what = what;
    profile = remembered();
  }

  private SharingProfile remembered() {
    var last = kit.settings().choice(id + "Profile").orElse("");
    return Arrays.stream(SharingProfile.values())
        .filter(it -> it.id().equals(last) && what.profiles().contains(it))
        .findFirst()
        .orElse(SharingProfile.USUAL);
  }

  public SharingProfile profile() {
    return profile;
  }

  /// Adds the choice to a menu.
  ///
  /// @param title of the file, for the question
  /// @param people how many a complete file of this moment names; asked in the background
  public void join(ExportMenu menu, String title, IntSupplier people) {
    menu.line();
    menu.getItems().add(choice());
    menu.gate(then -> ask(menu, title, people, then));
  }

  private Menu choice() {
    var messages = kit.messages();
    var menu = new Menu(messages.get("network.profile", messages.label(profile)));
    menu.setId(id + "-profile");
    var group = new ToggleGroup();
    for (var it : what.profiles()) {
      var item = new RadioMenuItem(messages.label(it));
      item.setId(id + "-profile-" + it.id());
      item.setToggleGroup(group);
      item.setSelected(it == profile);
      item.setOnAction(
          _ -> {
            profile = it;
            kit.settings().rememberChoice(id + "Profile", it.id());
            menu.setText(messages.get("network.profile", messages.label(it)));
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private void ask(ExportMenu menu, String title, IntSupplier people, Consumer<Runnable> then) {
    if (profile != SharingProfile.FULL) {
      then.accept(() -> {});
      return;
    }
    var complete =
        new SharingDialog.Shared(
            what.workspace(), what.city(), what.kind(), List.of(SharingProfile.FULL));
    var dialog = new SharingDialog(kit, complete);
    kit.jobs()
        .load(
            people::getAsInt,
            named -> {
              if (!dialog.isNeeded(named)) then.accept(() -> {});
              else
                dialog.ask(
                    menu,
                    title,
                    named,
                    it ->
                        then.accept(
                            () ->
                                it.handover()
                                    .ifPresent(one -> one.keep(Map.of(Handover.PERSONS, named)))));
            });
  }
}
