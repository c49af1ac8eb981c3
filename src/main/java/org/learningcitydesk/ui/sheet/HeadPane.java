// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.SavedFile;

/// What the partnership is called, of which type and in which state it is, and until when it runs.
final class HeadPane extends VBox {
  private final SheetScreenModel model;
  private final Kit kit;
  private final SheetWords words;
  final DocumentMenu save;
  private final Label name = Section.text("sheet-name", "page-title");
  private final Label state = new Label();
  private final Label type = Section.text("sheet-type", "quiet");
  private final Label term = Section.text("sheet-term", "sheet-term");
  private final Label purpose = Section.text("sheet-purpose", "sheet-purpose");

  /// @param before takes over what is being typed
  HeadPane(SheetScreenModel model, Kit kit, Runnable before) {
    this.model = model;
    this.kit = kit;
    words = new SheetWords(kit.messages(), kit.catalogue());
    getStyleClass().add("sheet-head");
    var all = new Hyperlink(kit.messages().get("sheet.all"), Icons.of(Feather.ARROW_LEFT));
    all.setId("sheet-all");
    all.setOnAction(
        _ -> {
          all.setVisited(false);
          kit.navigator().open(new Place.Partnerships(null));
        });
    var edit = Icons.button("sheet-edit", Feather.EDIT_2, kit.messages().get("sheet.edit"));
    edit.setOnAction(_ -> kit.navigator().open(new Place.Partnerships(model.partnership())));
    var saved = new SavedFile("sheet", kit);
    save =
        new DocumentMenu("sheet-save", kit.messages().get("sheet.save"), kit, saved::show)
            .before(before);
    save.offer(
        List.of(
            new DocumentMenu.Offer(
                "sheet", kit.messages().get("sheet.save"), null, model.shared(), model::document)));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    all.setMinWidth(Region.USE_PREF_SIZE);
    var tools = new FlowPane(edit, save);
    tools.getStyleClass().addAll("register-tools", "register-ways");
    var ways = new BorderPane(tools, null, null, null, all);
    BorderPane.setAlignment(all, Pos.CENTER_LEFT);
    state.setId("sheet-state");
    state.getStyleClass().add("badge");
    var standing = new FlowPane(state, type);
    standing.getStyleClass().add("sheet-standing");
    getChildren().setAll(ways, name, saved, standing, term, purpose);
  }

  void show(Sheet sheet) {
    var it = sheet.partnership();
    name.setText(it.name());
    state.setText(words.state(it));
    state.setAccessibleText(kit.messages().get("sheet.stateIs", words.state(it)));
    state.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("success"), kit.catalogue().lifecycle().isInForce(it.state()));
    type.setText(words.type(it));
    term.setText(String.join(" ", words.term(it, model.today())));
    term.setGraphic(Icons.of(sign(it.agreement().termOn(model.today()).state())));
    Section.say(purpose, it.purpose() == null ? "" : it.purpose());
  }

  private static Feather sign(TermState state) {
    return switch (state) {
      case UNDATED -> Feather.HELP_CIRCLE;
      case UPCOMING, RUNNING -> Feather.CALENDAR;
      case IN_NOTICE_PERIOD -> Feather.CLOCK;
      case EXPIRED -> Feather.ALERT_TRIANGLE;
    };
  }
}
