// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.InvalidValue;

/// One field of a form: its name above, the control, and below it help or what is wrong. Holds what
/// the user typed until that is valid.
public abstract class FormField<V> extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("warning");
  private final String name;
  private final String word;
  private final Label label = new Label();
  private final Label note = new Label();
  private @Nullable String hint;
  private @Nullable Function<@Nullable V, Optional<String>> warning;
  private boolean half;
  private boolean dirty;
  private boolean showing;
  private Runnable changed = () -> {};
  private Runnable laidOut = () -> {};

  /// @param name name of the field as the domain says it, for example `stakeholder.taxCode`
  /// @param word how the user calls it
  FormField(String name, String word) {
    this.name = name;
    this.word = word;
    getStyleClass().add("form-field");
    label.setText(word);
    label.getStyleClass().add("form-label");
    label.setWrapText(true);
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    showNote();
  }

  /// To be called once by the kind of field, with its control.
  final void holds(Control control, Node shown) {
    control.setId(name.replace('.', '-'));
    control.setAccessibleText(word);
    control.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(control);
    getChildren().setAll(label, shown, note);
  }

  /// The control that has the focus while the field is edited.
  abstract Control control();

  /// Shows a value; null is blank.
  abstract void put(@Nullable V value);

  /// What the user typed or chose; null is blank.
  ///
  /// @throws InvalidValue where it cannot be read
  abstract @Nullable V read();

  abstract void setReadOnly(boolean readOnly);

  public final String name() {
    return name;
  }

  final String word() {
    return word;
  }

  /// A sentence that helps to fill in the field.
  public final FormField<V> hint(String sentence) {
    hint = sentence;
    showNote();
    return this;
  }

  /// A sentence about what the field holds, said while it is typed too: worth a second look, but no
  /// fault.
  public final FormField<V> warns(Function<@Nullable V, Optional<String>> sentence) {
    warning = sentence;
    showNote();
    return this;
  }

  /// Says beside the name that the field has to be filled in.
  public final FormField<V> required(String mark) {
    label.setText(word + " " + mark);
    return this;
  }

  /// Half the width of the form; two halves share a line.
  public final FormField<V> half() {
    half = true;
    laidOut.run();
    return this;
  }

  final boolean isHalf() {
    return half;
  }

  final void onHalf(Runnable action) {
    laidOut = action;
  }

  /// Called when the user finished with the field: left it, pressed Enter, chose.
  final void onChanged(Runnable action) {
    changed = action;
  }

  final void finished() {
    if (!showing && dirty) changed.run();
  }

  final void touched() {
    if (showing) return;
    dirty = true;
    if (warning != null && !isWrong()) showNote();
  }

  private boolean isWrong() {
    return note.getPseudoClassStates().contains(WRONG);
  }

  /// What was typed and is not valid, to be shown again when the record is; null where there is
  /// nothing of the kind.
  @Nullable String unfinished() {
    return null;
  }

  /// Shows again what was typed and is not valid.
  void resume(String typed) {}

  final boolean isDirty() {
    return dirty;
  }

  /// Shows a value as it is saved; what was typed is gone.
  final void show(@Nullable V value) {
    showing = true;
    put(value);
    showing = false;
    dirty = false;
    right();
  }

  final void wrong(String sentence) {
    control().pseudoClassStateChanged(WRONG, true);
    control().setAccessibleHelp(sentence);
    note.setText(sentence);
    note.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    note.pseudoClassStateChanged(DOUBTFUL, false);
    note.pseudoClassStateChanged(WRONG, true);
    visible(true);
  }

  final void right() {
    control().pseudoClassStateChanged(WRONG, false);
    note.pseudoClassStateChanged(WRONG, false);
    showNote();
  }

  /// A remark that is no fault, for example how a date was understood.
  final void remark(String sentence) {
    note.setText(sentence);
    visible(!sentence.isEmpty());
  }

  private void showNote() {
    var doubt = doubt();
    var said = doubt.orElse(hint);
    note.setText(said);
    note.setGraphic(doubt.isPresent() ? Icons.of(Feather.ALERT_TRIANGLE) : null);
    note.pseudoClassStateChanged(DOUBTFUL, doubt.isPresent());
    if (label.getLabelFor() instanceof Control control) control.setAccessibleHelp(said);
    visible(said != null);
  }

  private Optional<String> doubt() {
    if (warning == null) return Optional.empty();
    try {
      return warning.apply(read());
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private void visible(boolean visible) {
    note.setVisible(visible);
    note.setManaged(visible);
  }
}
