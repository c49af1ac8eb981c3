// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Picker;
import org.learningcitydesk.ui.control.Place;

/// Who is in the partnership, in which role: add, change the role, take out, go to the stakeholder.
final class MembersPane extends VBox {
  private final PartnershipScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Label none;
  private final Button add;
  private final Map<StakeholderId, Line> known = new HashMap<>();
  private @Nullable Object shown;

  MembersPane(PartnershipScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("partnership-members");
    getStyleClass().add("members");
    lines.getStyleClass().add("members-lines");
    none = new Label(messages.get("partnership.noMembers"));
    none.getStyleClass().add("quiet");
    none.setWrapText(true);
    add =
        Icons.button(
            "partnership-members-add", Feather.PLUS, messages.get("partnership.addMember"));
    add.getStyleClass().add("small");
    add.setDisable(model.register.readOnly());
    add.setOnAction(
        _ ->
            new Picker<>(
                    messages, messages.get("partnership.addMember"), candidates(), model::addMember)
                .show(add, null));
    getChildren().setAll(lines, none, add);
    model.register.openProperty().subscribe(this::show);
    model.neighboursProperty().subscribe(_ -> show(model.register.open()));
  }

  /// A grid does not count the gap between the columns that a node spans, so that wrapped names
  /// would get too much height.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(
        width > 0 && getParent() instanceof GridPane grid ? width + grid.getHgap() : width);
  }

  private List<Option<StakeholderId>> candidates() {
    return model.candidates().stream()
        .map(it -> new Option<>(it.id(), it.name(), it.reach().town()))
        .toList();
  }

  /// A member that stays keeps its line, so that the focus stays where it is.
  private void show(@Nullable Partnership partnership) {
    if (partnership == null) return;
    if (!partnership.id().equals(shown)) known.clear();
    shown = partnership.id();
    var now =
        partnership.members().stream()
            .map(it -> known.computeIfAbsent(it.stakeholder(), Line::new).showing(it))
            .toList();
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(now);
    none.setVisible(now.isEmpty());
    none.setManaged(now.isEmpty());
  }

  /// One member.
  private final class Line extends HBox {
    private final StakeholderId stakeholder;
    private final Hyperlink name = new Hyperlink();
    private final ComboBox<MemberRole> role = new ComboBox<>();
    private final Button remove;
    private boolean showing;

    Line(StakeholderId stakeholder) {
      this.stakeholder = stakeholder;
      getStyleClass().add("member");
      setAlignment(Pos.CENTER_LEFT);
      name.setOnAction(
          _ -> {
            name.setVisited(false);
            kit.navigator().open(new Place.Stakeholders(stakeholder));
          });
      name.setWrapText(true);
      name.setMaxWidth(Double.MAX_VALUE);
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      role.getItems().setAll(MemberRole.values());
      role.setConverter(words());
      role.setMinWidth(Region.USE_PREF_SIZE);
      role.setDisable(model.register.readOnly());
      role.valueProperty()
          .subscribe(
              (_, chosen) -> {
                if (!showing && chosen != null) model.setRole(stakeholder, chosen);
              });
      remove = Icons.small("partnership-member-remove", Feather.X, "");
      remove.setDisable(model.register.readOnly());
      remove.setOnAction(
          _ -> {
            add.requestFocus();
            model.removeMember(stakeholder);
          });
      getChildren().setAll(name, role, remove);
    }

    Line showing(Member member) {
      showing = true;
      var called =
          Objects.requireNonNullElse(model.neighboursProperty().get().name(stakeholder), "…");
      name.setText(called);
      role.setValue(member.role());
      role.setAccessibleText(messages.get("partnership.roleOf", called));
      Icons.name(remove, messages.get("partnership.removeMember", called));
      showing = false;
      return this;
    }

    private StringConverter<MemberRole> words() {
      return new StringConverter<>() {
        @Override
        public String toString(@Nullable MemberRole it) {
          return it == null ? "" : messages.label(it);
        }

        @Override
        public @Nullable MemberRole fromString(String text) {
          return null;
        }
      };
    }
  }
}
