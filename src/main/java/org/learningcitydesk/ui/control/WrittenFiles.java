// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// A line that tells which files were written; not there before.
public final class WrittenFiles extends VBox {
  /// So many files are named one by one.
  private static final int NAMED = 3;

  private final Label words = new Label();
  private final Messages messages;
  private final FlowPane tools = new FlowPane();
  private @Nullable Button open;
  private List<Path> files = List.of();

  /// @param id of the words
  public WrittenFiles(String id, Messages messages) {
    this.messages = messages;
    words.setId(id);
    words.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    words.setWrapText(true);
    getChildren().add(words);
    getStyleClass().add("import-result");
    visibleProperty().bind(words.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  /// With buttons that open what was written and show it in its folder.
  ///
  /// @param id of the words; the buttons are `<id>-open` and `<id>-reveal`
  public WrittenFiles(String id, Kit kit) {
    this(id, kit.messages());
    open = tool(id + "-open", Feather.EXTERNAL_LINK, "report.open", kit, SystemPrograms::open);
    tool(id + "-reveal", Feather.FOLDER, "report.reveal", kit, SystemPrograms::reveal);
    tools.getStyleClass().add("register-tools");
    getChildren().add(tools);
  }

  private Button tool(String id, Ikon icon, String key, Kit kit, Consumer<Path> action) {
    var button = Icons.button(id, icon, messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(
        _ -> {
          var first = files.getFirst();
          kit.jobs()
              .compute(
                  () -> {
                    action.accept(first);
                    return first;
                  },
                  _ -> {});
        });
    tools.getChildren().add(button);
    return button;
  }

  public void show(List<Path> written) {
    files = List.copyOf(written);
    if (open != null) {
      open.setVisible(files.size() == 1);
      open.setManaged(files.size() == 1);
    }
    words.setText(
        files.size() > NAMED
            ? messages.get(
                "picture.writtenMany",
                files.size(),
                String.valueOf(files.getFirst().toAbsolutePath().getParent()))
            : messages.get(
                "picture.written",
                files.stream().map(Path::toString).collect(Collectors.joining(", "))));
  }
}
