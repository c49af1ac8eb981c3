// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Settings;

/// Asks for the profile of a city, new or known. The rules of the city itself decide whether it can
/// be taken.
public final class CityDialog extends Dialog<City> {
  private final Messages messages;
  private Draft draft;

  /// What is typed, valid or not.
  @RecordBuilder
  record Draft(
      String name,
      @Nullable String region,
      @Nullable String istatCode,
      @Nullable String ipaCode,
      @Nullable String website,
      @Nullable String mayor,
      @Nullable String contact,
      @Nullable String motivation)
      implements CityDialogDraftBuilder.With {
    static Draft of(@Nullable City city) {
      if (city == null) return new Draft("", null, null, null, null, null, null, null);
      return new Draft(
          city.name(),
          city.region(),
          city.istatCode(),
          city.ipaCode(),
          city.website(),
          city.mayor(),
          city.contact(),
          city.motivation());
    }

    City on(@Nullable City city) {
      return (city == null ? City.named(name) : city)
          .withName(name)
          .withRegion(region)
          .withIstatCode(istatCode)
          .withIpaCode(ipaCode)
          .withWebsite(website)
          .withMayor(mayor)
          .withContact(contact)
          .withMotivation(motivation);
    }
  }

  /// @param city the city to edit, or null for a new one
  public CityDialog(Window owner, Settings settings, Messages messages, @Nullable City city) {
    this.messages = messages;
    draft = Draft.of(city);
    initOwner(owner);
    setTitle(messages.get(city == null ? "city.new" : "city.edit"));
    var form = form();
    getDialogPane().setContent(form);
    getDialogPane().getStyleClass().add("desk-dialog");
    getDialogPane().setId("city-dialog");
    var ok =
        new ButtonType(
            messages.get(city == null ? "city.create" : "city.save"), ButtonBar.ButtonData.OK_DONE);
    var cancel = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().addAll(ok, cancel);
    Appearance.dress(getDialogPane().getScene(), settings);
    var button = (Button) getDialogPane().lookupButton(ok);
    button.setId("city-ok");
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          form.commit();
          if (form.refuses(() -> draft.on(city))) press.consume();
        });
    setResultConverter(it -> it == ok ? draft.on(city) : null);
    setOnShown(_ -> form.focusFirst());
  }

  private Form<Draft> form() {
    var form = new Form<Draft>(messages, _ -> "city", change -> draft = change.apply(draft));
    form.text("city.name", Draft::name, Draft::withName).required(messages.get("field.required"));
    form.text("city.region", Draft::region, Draft::withRegion).half();
    form.text("city.istatCode", Draft::istatCode, Draft::withIstatCode)
        .half()
        .hint(messages.get("city.istatHint"));
    form.text("city.ipaCode", Draft::ipaCode, Draft::withIpaCode).half();
    form.text("city.website", Draft::website, Draft::withWebsite).half();
    form.text("city.mayor", Draft::mayor, Draft::withMayor).half();
    form.text("city.contact", Draft::contact, Draft::withContact).half();
    form.area("city.motivation", 3, Draft::motivation, Draft::withMotivation);
    form.show(draft);
    return form;
  }

  /// Shows the dialog and waits.
  public Optional<City> ask() {
    return showAndWait();
  }
}
