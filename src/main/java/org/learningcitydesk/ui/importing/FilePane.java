// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.tabular.CardFormat;
import org.learningcitydesk.exchange.tabular.CardKind;
import org.learningcitydesk.exchange.tabular.CsvFormat;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.WorkbookFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Option;

/// How the file is read: found out already, and there to be corrected.
final class FilePane extends VBox {
  private static final char SINGLE = '\'';
  private final ImportScreenModel model;
  private final Messages messages;

  FilePane(ImportScreenModel model, Sheet sheet, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("import-section");
    var found =
        new Label(
            messages.get(
                sheet.format() instanceof CardFormat
                    ? "import.file.foundCards"
                    : "import.file.found",
                sheet.rows().size() + sheet.quarantined().size(),
                sheet.columns().size()));
    found.setId("import-found");
    found.setWrapText(true);
    var choices = new FlowPane();
    choices
        .getChildren()
        .addAll(
            switch (sheet.format()) {
              case CsvFormat csv ->
                  List.of(
                      charset(csv.charset(), it -> model.format(csv.withCharset(it))),
                      separator(csv),
                      quote(csv),
                      rowsAbove(csv.rowsAbove(), it -> model.format(csv.withRowsAbove(it))),
                      header(csv.header(), it -> model.format(csv.withHeader(it))));
              case WorkbookFormat workbook ->
                  List.of(
                      tab(workbook),
                      rowsAbove(
                          workbook.rowsAbove(), it -> model.format(workbook.withRowsAbove(it))),
                      header(workbook.header(), it -> model.format(workbook.withHeader(it))));
              case CardFormat cards ->
                  List.of(
                      cards(cards),
                      charset(cards.charset(), it -> model.format(cards.withCharset(it))));
            });
    choices.getStyleClass().add("import-choices");
    getChildren().addAll(found, choices);
    for (var remark : sheet.remarks().subList(0, Math.min(sheet.remarks().size(), 8))) {
      var line = new Label(remark.sentence(messages), Icons.of(Feather.INFO));
      line.setWrapText(true);
      line.getStyleClass().add("import-remark");
      getChildren().add(line);
    }
  }

  static VBox named(String name, Node control) {
    var label = new Label(name);
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    var box = new VBox(label, control);
    box.getStyleClass().add("form-field");
    return box;
  }

  private Node charset(Charset current, Consumer<Charset> choose) {
    var name = messages.get("import.file.charset");
    var charsets =
        Stream.concat(
                Stream.of(current), CsvFormat.charsets().stream().filter(it -> !it.equals(current)))
            .toList();
    var drop =
        new Drop<>(
            "import-charset",
            name,
            Option.all(charsets, this::word),
            null,
            it -> {
              if (it != null) choose.accept(it);
            });
    drop.show(current);
    return named(name, drop);
  }

  private String word(Charset charset) {
    return switch (charset.name()) {
      case "windows-1252" -> messages.get("import.charset.windows");
      case "x-MacRoman" -> messages.get("import.charset.mac");
      case "IBM850" -> messages.get("import.charset.dos");
      default -> charset.displayName();
    };
  }

  private Node separator(CsvFormat format) {
    var name = messages.get("import.file.separator");
    var drop =
        new Drop<>(
            "import-separator",
            name,
            Option.all(CsvFormat.SEPARATORS, this::word),
            null,
            it -> {
              if (it != null) model.format(format.withSeparator(it));
            });
    drop.show(format.separator());
    return named(name, drop);
  }

  private String word(Character separator) {
    return switch (separator) {
      case ',' -> messages.get("import.separator.comma");
      case ';' -> messages.get("import.separator.semicolon");
      case '\t' -> messages.get("import.separator.tab");
      case '|' -> messages.get("import.separator.bar");
      default -> separator.toString();
    };
  }

  private Node quote(CsvFormat format) {
    var name = messages.get("import.file.quote");
    var drop =
        new Drop<>(
            "import-quote",
            name,
            Option.all(
                CsvFormat.QUOTES,
                it -> messages.get(it == SINGLE ? "import.quote.single" : "import.quote.double")),
            null,
            it -> {
              if (it != null) model.format(format.withQuote(it));
            });
    drop.show(format.quote());
    return named(name, drop);
  }

  private Node rowsAbove(int current, IntConsumer choose) {
    var name = messages.get("import.file.rowsAbove");
    var spinner = new Spinner<Integer>(0, 50, current);
    spinner.setId("import-rows-above");
    spinner.getEditor().setAccessibleText(name);
    spinner.getEditor().setPrefColumnCount(3);
    spinner.setPrefWidth(javafx.scene.layout.Region.USE_COMPUTED_SIZE);
    spinner.valueProperty().subscribe((_, it) -> choose.accept(it));
    return named(name, spinner);
  }

  private Node header(boolean current, Consumer<Boolean> choose) {
    var box = new CheckBox(messages.get("import.file.header"));
    box.setId("import-header");
    box.setSelected(current);
    box.setWrapText(true);
    box.selectedProperty().subscribe((_, it) -> choose.accept(it));
    return named(" ", box);
  }

  private Node tab(WorkbookFormat format) {
    var name = messages.get("import.file.tab");
    var drop =
        new Drop<>(
            "import-tab",
            name,
            Option.all(format.tabs(), this::word),
            null,
            it -> {
              if (it != null) model.format(format.withTab(it));
            });
    drop.show(format.current());
    return named(name, drop);
  }

  private String word(WorkbookFormat.Tab tab) {
    return messages.get(
        tab.hidden() ? "import.file.tabHidden" : "import.file.tabShown", tab.name(), tab.rows());
  }

  private Node cards(CardFormat format) {
    var name = messages.get("import.file.cards");
    var drop =
        new Drop<>(
            "import-cards",
            name,
            Option.all(
                List.of(CardKind.values()),
                it ->
                    messages.get(
                        "import.file.tabShown",
                        messages.label(it),
                        it == CardKind.PEOPLE ? format.people() : format.organisations())),
            null,
            it -> {
              if (it != null) model.format(format.withShown(it));
            });
    drop.show(format.shown());
    return named(name, drop);
  }

  static List<String> examples(Sheet sheet, int column) {
    return sheet.rows().stream()
        .limit(500)
        .map(row -> row.cells().get(column).strip().replaceAll("\\s+", " "))
        .filter(it -> !it.isEmpty())
        .distinct()
        .limit(3)
        .toList();
  }
}
