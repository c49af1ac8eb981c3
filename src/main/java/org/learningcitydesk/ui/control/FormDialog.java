// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.jspecify.annotations.Nullable;

/// Asks for a few things that only together make something. Enter goes on, Escape leaves all as it
/// is; what the rules refuse is said at its field.
///
/// ```java
/// var dialog = new FormDialog<>(kit, "role", RoleDraft.of(role));
/// dialog.form().date("personRole.to", RoleDraft::to, RoleDraft::withTo);
/// dialog.ask(owner, messages.get("person.endRole"), messages.get("person.end"),
///     it -> it.on(role), model::saveRole);
/// ```
///
/// @param <D> what is typed, a value
public final class FormDialog<D> {
  private final Kit kit;
  private final String id;
  private final Form<D> form;
  private D draft;
  private Consumer<? super D> changed = _ -> {};

  /// @param id of the dialog; its buttons are `<id>-ok` and `<id>-cancel`
  public FormDialog(Kit kit, String id, D draft) {
    this.kit = kit;
    this.id = id;
    this.draft = draft;
    form =
        new Form<>(
            kit.messages(),
            _ -> id,
            change -> {
              this.draft = change.apply(this.draft);
              changed.accept(this.draft);
            });
  }

  /// Called with the draft as it is at first, and after each change of it.
  public void onChange(Consumer<? super D> action) {
    changed = action;
    action.accept(draft);
  }

  public Form<D> form() {
    return form;
  }

  /// @param owner the place that asks; it gets the focus back
  /// @param ok what the button says that goes on
  /// @param make what becomes of the draft; may refuse it with an invalid value
  /// @param taken gets what was made
  public <R> void ask(
      Node owner, String title, String ok, Function<D, R> make, Consumer<? super R> taken) {
    form.show(draft);
    var dialog = new Dialog<R>();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(title);
    var pane = dialog.getDialogPane();
    pane.setId(id);
    pane.getStyleClass().addAll("desk-dialog", "form-dialog");
    pane.setContent(form);
    var yes = new ButtonType(ok, ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(kit.messages().get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(yes, no);
    pane.lookupButton(yes).setId(id + "-ok");
    pane.lookupButton(no).setId(id + "-cancel");
    Appearance.dress(pane.getScene(), kit.settings());
    var made = new AtomicReference<@Nullable R>();
    pane.lookupButton(yes)
        .addEventFilter(
            ActionEvent.ACTION,
            press -> {
              form.commit();
              if (form.isUnfinished() || form.refuses(() -> made.set(make.apply(draft))))
                press.consume();
            });
    dialog.setResultConverter(it -> it == yes ? made.get() : null);
    dialog
        .resultProperty()
        .subscribe(
            it -> {
              if (it != null) taken.accept(it);
            });
    dialog.setOnShown(_ -> form.focusFirst());
    dialog.show();
  }
}
