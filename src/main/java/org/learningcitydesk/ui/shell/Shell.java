// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Navigator;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.ui.task.Notice;

/// The window: menu, navigation, header, the screen of the current place, status bar. It does not
/// know the screens; it is furnished with a function that makes one for a place. A new language,
/// theme or size of text builds everything anew at the same place.
public final class Shell implements Navigator {
  private final Stage stage;
  private final Settings settings;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final Commands commands;
  private final Scene scene;
  private final History history = new History();
  private final KeptScreens kept = new KeptScreens();
  private final BorderPane middle = new BorderPane();
  private final VBox notices = new VBox();
  private Messages messages;
  private Function<Place, Node> rooms = _ -> new StackPane();
  private @Nullable ShellScreenModel model;
  private @Nullable SideBar side;
  private @Nullable Palette palette;
  private Subscription following = Subscription.EMPTY;

  public Shell(Stage stage, Settings settings, Jobs jobs, Catalogue catalogue, Commands commands) {
    this.stage = stage;
    this.settings = settings;
    this.jobs = jobs;
    this.catalogue = catalogue;
    this.commands = commands;
    messages = Messages.in(settings.languageProperty().get());
    scene = new Scene(new StackPane(), 1280, 800);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouseGoes);
    FileDrop.on(scene, this::dropped);
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), this::redo);
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(
                KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            this::openPalette);
    settings.languageProperty().subscribe((_, _) -> rebuild());
    settings.themeProperty().subscribe((_, _) -> rebuild());
    settings.textSizeProperty().subscribe((_, _) -> rebuild());
    stage.setScene(scene);
    stage.setMinWidth(720);
    stage.setMinHeight(520);
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          commands.quit();
        });
    WindowMemory.restore(stage, settings);
  }

  /// Takes over an open file, or none, and the screens that go with it.
  public void furnish(@Nullable ShellScreenModel newModel, Function<Place, Node> newRooms) {
    following.unsubscribe();
    model = newModel;
    rooms = newRooms;
    kept.clear();
    notices.getChildren().clear();
    history.clear();
    history.visit(newModel == null ? new Place.Start() : new Place.Overview());
    if (newModel != null) {
      following =
          newModel
              .city
              .map(it -> it.id())
              .subscribe(this::cityChanged)
              .and(newModel.loaded.subscribe((_, _) -> refresh()));
    }
    rebuild();
  }

  /// Builds everything anew, at the same place.
  public void rebuild() {
    messages = Messages.in(settings.languageProperty().get());
    Appearance.use(settings.themeProperty().get());
    kept.clear();
    var frame = new BorderPane(middle);
    var at = model;
    frame.setTop(top(at));
    side = at == null ? null : new SideBar(this, messages, new Preferences(settings, messages));
    frame.setLeft(side);
    frame.setBottom(new StatusBar(at, jobs.running(), messages, () -> open(new Place.Backups())));
    palette =
        at == null ? null : new Palette(this, at, messages, paletteCommands().all(at.readOnly()));
    notices.getStyleClass().setAll("desk-notices");
    var above = new VBox(notices);
    if (at != null) above.getChildren().add(new SampleBar(at, messages));
    above.setMinHeight(Region.USE_PREF_SIZE);
    middle.setTop(above);
    frame.setMinSize(0, 0);
    var root = new StackPane(frame);
    Roominess.follow(root, settings);
    if (palette != null) root.getChildren().add(palette);
    root.getStyleClass().add("desk");
    scene.setRoot(root);
    Appearance.dress(scene, settings);
    refresh();
  }

  private PaletteCommands paletteCommands() {
    return new PaletteCommands(this, commands, settings, messages);
  }

  private Node top(@Nullable ShellScreenModel at) {
    var menu = new DeskMenu(this, commands, settings, at, messages).bar();
    return at == null ? new VBox(menu) : new VBox(menu, new Header(this, at, messages));
  }

  public void show() {
    stage.show();
  }

  /// Keeps where the window is for the next start.
  public void rememberWindow() {
    WindowMemory.keep(stage, settings);
  }

  /// The texts in the language of the window.
  public Messages messages() {
    return messages;
  }

  public Stage stage() {
    return stage;
  }

  Settings settings() {
    return settings;
  }

  History history() {
    return history;
  }

  public Place place() {
    return history.current();
  }

  @Override
  public void open(Place place) {
    if (model == null) return;
    history.visit(place);
    refresh();
  }

  void back() {
    history.go(-1);
    refresh();
  }

  void forward() {
    history.go(1);
    refresh();
  }

  void undo() {
    if (model != null && !model.readOnly()) model.undo();
  }

  void redo() {
    if (model != null && !model.readOnly()) model.redo();
  }

  void openPalette() {
    if (palette != null) palette.open();
  }

  /// Reads again what is shown.
  void reread() {
    kept.clear();
    refresh();
  }

  private void cityChanged(@Nullable CityId id) {
    kept.clear();
    refresh();
  }

  private void refresh() {
    var place = history.current();
    var room = model == null ? rooms.apply(place) : screen(model, place);
    if (room instanceof Region region) region.setMinSize(0, 0);
    middle.setCenter(room);
    if (side != null) side.show(place);
    var city = model == null ? null : model.city.get();
    stage.setTitle(
        city == null ? messages.get("app.name") : messages.get("shell.windowTitle", city.name()));
  }

  private Node screen(ShellScreenModel at, Place place) {
    if (!at.loaded.get()) return new StackPane();
    // Backups are of the file: they may be what brings a city back.
    if (at.city.get() == null && !(place instanceof Place.Backups)) return noCity(at);
    return kept.screen(place, rooms);
  }

  private Node noCity(ShellScreenModel at) {
    var add = Icons.button("city-add", Feather.PLUS, messages.get("city.add"));
    add.setOnAction(_ -> addCity());
    add.setDisable(at.readOnly());
    return new EmptyState(
        Feather.MAP_PIN, messages.get("city.none"), messages.get("city.noneHint"), List.of(add));
  }

  void addCity() {
    var at = model;
    if (at == null) return;
    new CityDialog(stage, settings, messages, null)
        .ask()
        .ifPresent(city -> at.add(city, catalogue.pathTemplate()));
  }

  void editCity() {
    var at = model;
    if (at == null || at.city.get() == null) return;
    new CityDialog(stage, settings, messages, at.city.get()).ask().ifPresent(at::edit);
  }

  /// Without a question, because it can be undone.
  void removeCity() {
    var at = model;
    if (at != null && at.city.get() != null) at.remove(Objects.requireNonNull(at.city.get()));
  }

  /// Tells news: a sentence above the screen, a defect in a dialog with its details.
  public void tell(Notice notice) {
    switch (notice) {
      case Notice.Sentence(var text) -> {
        var bars = notices.getChildren();
        bars.removeIf(it -> text.equals(it.getAccessibleText()));
        var bar = new ArrayList<Node>();
        bar.add(new NoticeBar(text, messages, () -> bars.removeAll(bar)));
        bars.addAll(bar);
        if (bars.size() > 3) bars.removeFirst();
        if (stage.isShowing()) bar.getFirst().requestFocus();
      }
      case Notice.Defect defect -> new DefectDialog(stage, settings, messages, defect).show();
    }
  }

  ObservableList<Node> notices() {
    return notices.getChildren();
  }

  private void mouseGoes(MouseEvent press) {
    if (press.getButton() == MouseButton.BACK && history.canGoBackProperty().get()) back();
    if (press.getButton() == MouseButton.FORWARD && history.canGoForwardProperty().get()) forward();
  }

  /// A workspace is opened, also a backup or a whole one in JSON; anything else is taken for a list
  /// to import.
  private void dropped(Path file) {
    var isOne =
        file.getFileName().toString().endsWith(".lcdesk")
            || WholeFile.hasItsEnding(file)
            || BackupFile.hasItsEnding(file);
    if (model == null || isOne) commands.open(file);
    else open(new Place.Import(file));
  }
}
