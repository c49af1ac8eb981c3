// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.coverage.Across;
import org.learningcitydesk.domain.coverage.CellState;
import org.learningcitydesk.domain.coverage.CoverageCell;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.TableWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Copies;
import org.learningcitydesk.ui.control.Divider;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.WrittenFiles;
import org.learningcitydesk.workspace.Workspace;

/// Who is missing: the gaps in words, the matrix of helices by steps or areas, and beside it the
/// cell that was opened.
public final class CoverageScreen {
  private static final int HANDFUL = 5;
  private static final double ROOM_FOR_BOTH = 58;
  private final CoverageScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final CoverageWords words;
  private final WrittenFiles written;
  private final CoverageGrid grid;
  private final CoverageSide side;
  private final SplitPane split = new SplitPane();
  private final Divider divider;
  private final Node page;
  private final VBox gaps = new VBox();
  private final Label note = new Label();
  private final BooleanProperty allGaps = new SimpleBooleanProperty(this, "allGaps");
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final StackPane root = new StackPane();

  public CoverageScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new CoverageScreenModel(workspace, kit.jobs(), city, kit.catalogue());
    words = new CoverageWords(messages, kit.catalogue());
    written = new WrittenFiles("coverage-written", messages);
    grid = new CoverageGrid(model, messages, words);
    side = new CoverageSide(model, kit, words, this::close);
    page = page();
    divider = new Divider(split, "coverage", 0.66, kit.settings());
    split.setId("coverage-split");
    split.getStyleClass().add("register-split");
    SplitPane.setResizableWithParent(side, false);
    split
        .widthProperty()
        .subscribe(
            width ->
                narrow.set(
                    width.doubleValue() > 0
                        && width.doubleValue() / kit.settings().em() < ROOM_FOR_BOTH));
    narrow.subscribe(_ -> arrange());
    model.chosenProperty().subscribe(_ -> arrange());
    split.addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() != KeyCode.ESCAPE || model.chosenProperty().get() == null) return;
          close();
          press.consume();
        });
    var empty = empty();
    model
        .pictureProperty()
        .subscribe(
            _ -> {
              empty.setVisible(model.isEmpty());
              split.setVisible(!model.isEmpty());
              tellGaps();
            });
    allGaps.subscribe((_, _) -> tellGaps());
    empty.setVisible(false);
    root.setId("coverage");
    root.getChildren().addAll(split, empty);
    model.loadedProperty().subscribe(loaded -> empty.setVisible(loaded && model.isEmpty()));
    kit.versions()
        .of(
            Stakeholder.class,
            Person.class,
            Step.class,
            Partnership.class,
            Activity.class,
            Contact.class,
            Meeting.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private void arrange() {
    List<Node> shown =
        model.chosenProperty().get() == null
            ? List.of(page)
            : narrow.get() ? List.of(side) : List.of(page, side);
    if (split.getItems().equals(shown)) return;
    split.getItems().setAll(shown);
    if (shown.size() == 2) divider.place();
  }

  private void close() {
    var was = model.chosenProperty().get();
    model.close();
    if (was != null) grid.focus(was);
  }

  private Node page() {
    gaps.setId("coverage-gaps");
    gaps.getStyleClass().add("coverage-gaps");
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    var head = head();
    var legend = legend();
    var content = new VBox(head, gaps, grid, note, legend);
    content.getStyleClass().add("coverage-page");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    // Only the matrix may be wider than the window.
    var width = scroll.viewportBoundsProperty().map(it -> it.getWidth() - 3 * kit.settings().em());
    for (var it : new Region[] {head, gaps, note, legend}) it.maxWidthProperty().bind(width);
    scroll.getStyleClass().addAll("edge-to-edge", "matrix-scroll");
    return scroll;
  }

  private VBox head() {
    var title = new Label(messages.get("coverage.title"));
    title.getStyleClass().add("page-title");
    var group = new ToggleGroup();
    var tools = new FlowPane();
    tools.getStyleClass().add("register-tools");
    for (var it : Across.values()) {
      var toggle = new ToggleButton(messages.label(it));
      toggle.setId("coverage-by-" + it.id());
      toggle.setToggleGroup(group);
      toggle.setSelected(it == model.across.get());
      toggle.setOnAction(
          _ -> {
            toggle.setSelected(true);
            model.across.set(it);
          });
      tools.getChildren().add(toggle);
    }
    var open = new ToggleButton(messages.get("coverage.categories"), Icons.of(Feather.LIST));
    open.setId("coverage-open-all");
    open.selectedProperty().subscribe((_, all) -> model.openAll(all));
    var copy = Icons.button("coverage-copy", Feather.COPY, messages.get("matrix.copy"));
    copy.setOnAction(_ -> copy());
    var export = Icons.button("coverage-export", Feather.UPLOAD, messages.get("register.export"));
    export.setOnAction(_ -> kit.plainText().before(export, kit, this::chooseFile));
    tools.getChildren().addAll(open, copy, export);
    var head = new VBox(title, tools, written);
    head.getStyleClass().add("coverage-head");
    return head;
  }

  private void tellGaps() {
    var picture = model.pictureProperty().get();
    var all = picture.gaps();
    gaps.getChildren().clear();
    if (all.isEmpty() && model.loadedProperty().get())
      gaps.getChildren()
          .add(
              sentence(
                  picture.coverage().columns().isEmpty()
                      ? messages.get("coverage.noColumns." + model.across.get().id())
                      : messages.get("coverage.noGaps"),
                  Feather.INFO));
    all.stream()
        .limit(allGaps.get() ? all.size() : HANDFUL)
        .map(it -> sentence(words.sentence(it, model.across.get()), Feather.ALERT_CIRCLE))
        .forEach(gaps.getChildren()::add);
    if (all.size() > HANDFUL) gaps.getChildren().add(more(all.size()));
    var withoutArea = picture.coverage().withoutArea();
    note.setText(
        model.across.get() == Across.AREA && withoutArea > 0
            ? messages.get("coverage.withoutArea", withoutArea)
            : "");
    note.setVisible(!note.getText().isEmpty());
    note.setManaged(note.isVisible());
  }

  private Node more(int size) {
    var more =
        new Hyperlink(
            allGaps.get()
                ? messages.get("coverage.fewerGaps")
                : messages.get("coverage.allGaps", size));
    more.setId("coverage-all-gaps");
    more.setOnAction(_ -> allGaps.set(!allGaps.get()));
    return more;
  }

  private static Label sentence(String words, Feather icon) {
    var label = new Label(words, Icons.of(icon));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// What the signs mean, and from how many on a part of society does not depend on one.
  private VBox legend() {
    var signs = new FlowPane();
    signs.getStyleClass().add("matrix-legend");
    signs
        .getChildren()
        .setAll(
            Stream.of(CellState.values())
                .map(
                    it -> {
                      var label =
                          new Label(
                              messages.get("coverage.legend." + it.id(), CoverageCell.SEVERAL),
                              Icons.of(CoverageWords.icon(it)));
                      label.getStyleClass().addAll("coverage-legend", "coverage-" + it.id());
                      return label;
                    })
                .collect(Collectors.toList()));
    var rule = new Label(messages.get("coverage.rule"));
    rule.getStyleClass().add("quiet");
    rule.setWrapText(true);
    var legend = new VBox(signs, rule);
    legend.getStyleClass().add("coverage-foot");
    return legend;
  }

  private void copy() {
    Copies.table(words.table(model.pictureProperty().get().coverage()));
  }

  private void chooseFile() {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("coverage.title"));
    chooser.setInitialFileName(messages.get("coverage.fileName") + ".csv");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.label(RegisterFormat.CSV), "*.csv"));
    kit.settings().folder("export").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file != null) write(file.toPath());
  }

  void write(Path file) {
    var rows = words.table(model.pictureProperty().get().coverage());
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("export", folder);
    kit.jobs()
        .start(
            "coverage.exporting",
            _ -> {
              TableWriter.write(file, rows);
              return List.of(file);
            },
            written::show);
  }

  private Node empty() {
    var add = Icons.button("coverage-empty-add", Feather.USERS, messages.get("shell.stakeholders"));
    add.setOnAction(_ -> kit.navigator().open(new Place.Stakeholders(null)));
    return new EmptyState(
        Feather.GRID,
        messages.get("coverage.empty"),
        messages.get("coverage.emptyHint"),
        List.of(add));
  }
}
