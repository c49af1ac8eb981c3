// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.SubjectCategory;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;

/// Who answers for the data, and why and how long those of each category are kept.
final class SettingsPane extends VBox {
  private static final List<String> BASES =
      List.of(
          "person.basis.publicTask",
          "person.basis.legalObligation",
          "person.basis.contract",
          "person.basis.consent",
          "person.basis.legitimateInterest");
  private final PrivacyScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final GridPane rules = new GridPane();

  SettingsPane(PrivacyScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    var form = form();
    rules.getStyleClass().add("privacy-rules");
    var page =
        new VBox(
            heading("privacy.rules"),
            note("privacy.rulesHint"),
            rules,
            heading("privacy.controller"),
            note("privacy.controllerHint"),
            form);
    page.getStyleClass().add("export-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("import-scroll", "edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
    model
        .sourceProperty()
        .subscribe(
            _ -> {
              form.show(model.controller());
              showRules();
            });
  }

  private Label heading(String key) {
    var heading = new Label(messages.get(key));
    heading.getStyleClass().add("import-heading");
    return heading;
  }

  private Label note(String key) {
    var note = new Label(messages.get(key));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    return note;
  }

  private Form<Controller> form() {
    var form = new Form<Controller>(messages, Controller::city, model::save);
    form.text("controller.name", Controller::name, Controller::withName);
    form.text("controller.contact", Controller::contact, Controller::withContact);
    form.text("controller.officer", Controller::officer, Controller::withOfficer);
    form.area("controller.purposes", 3, Controller::purposes, Controller::withPurposes);
    form.area("controller.recipients", 2, Controller::recipients, Controller::withRecipients);
    form.area("controller.transfers", 2, Controller::transfers, Controller::withTransfers);
    form.area("controller.security", 3, Controller::security, Controller::withSecurity);
    form.unrolled();
    form.setReadOnly(model.readOnly());
    return form;
  }

  private void showRules() {
    rules.getChildren().clear();
    rules.getColumnConstraints().setAll(column(38), column(34), column(18), column(10));
    var row = 0;
    for (var category : SubjectCategory.values()) {
      var rule = model.rule(category);
      var edit =
          Icons.small(
              "privacy-rule-" + category.id(),
              Feather.EDIT_2,
              messages.get("privacy.editRule", messages.label(category)));
      edit.setDisable(model.readOnly());
      edit.setOnAction(_ -> edit(edit, rule));
      rules.addRow(
          row++,
          cell(messages.label(category)),
          cell(Objects.requireNonNullElse(rule.legalBasis(), messages.get("person.notSet"))),
          cell(
              rule.months() == null
                  ? messages.get("person.notSet")
                  : messages.get("privacy.months", rule.months())),
          edit);
    }
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static Label cell(String words) {
    var cell = new Label(words);
    cell.setWrapText(true);
    return cell;
  }

  private void edit(Node owner, RetentionRule rule) {
    var dialog = new FormDialog<>(kit, "privacy-rule", rule);
    dialog.form().heading(messages.label(rule.category()));
    dialog
        .form()
        .suggest(
            "privacy.legalBasis",
            () -> BASES.stream().map(messages::get).map(it -> Option.of(it, it)).toList(),
            RetentionRule::legalBasis,
            RetentionRule::withLegalBasis);
    dialog.form().number("privacy.months", RetentionRule::months, RetentionRule::withMonths);
    dialog.ask(
        owner,
        messages.get("privacy.rules"),
        messages.get("privacy.ruleOk"),
        it -> it,
        model::save);
  }
}
