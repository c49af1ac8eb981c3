// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;

/// For whom a file is, with a sentence on what that means.
public final class ProfileField extends VBox {
  private final Messages messages;
  private final BiFunction<SharingProfile, Messages, String> explained;
  private final ComboBox<Option<SharingProfile>> choice = new ComboBox<>();
  private final Label means = new Label();
  private @Nullable SharingProfile shown;

  /// @param id of the control
  /// @param chosen is told of a choice of the user
  public ProfileField(String id, Messages messages, Consumer<SharingProfile> chosen) {
    this(id, messages, SharingWords::explained, chosen);
  }

  /// @param explained what a profile means here
  public ProfileField(
      String id,
      Messages messages,
      BiFunction<SharingProfile, Messages, String> explained,
      Consumer<SharingProfile> chosen) {
    this.messages = messages;
    this.explained = explained;
    choice.setId(id);
    choice.setMaxWidth(Double.MAX_VALUE);
    means.setId(id + "-means");
    means.getStyleClass().add("form-note");
    means.setWrapText(true);
    means.setMinHeight(Region.USE_PREF_SIZE);
    var label = new Label(messages.get("sharing.title"));
    label.getStyleClass().add("form-label");
    label.setLabelFor(choice);
    getStyleClass().add("form-field");
    getChildren().setAll(label, choice, means);
    choice.setOnAction(
        _ -> {
          var it = choice.getValue();
          if (it != null && it.value() != shown) chosen.accept(it.value());
        });
  }

  /// Shows what is chosen, among those that are possible.
  public void show(List<SharingProfile> possible, SharingProfile profile) {
    shown = profile;
    var options = Option.all(possible, messages::label);
    if (!options.equals(choice.getItems())) choice.getItems().setAll(options);
    choice.setValue(options.stream().filter(it -> it.value() == profile).findFirst().orElse(null));
    means.setText(explained.apply(profile, messages));
  }
}
