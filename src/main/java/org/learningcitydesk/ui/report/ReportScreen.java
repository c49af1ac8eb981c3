// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// Reports: choices on the left, the pages as they will be printed on the right.
public final class ReportScreen {
  private static final String KIND = "report.kind";

  private final ReportScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private Subscription following = Subscription.EMPTY;
  private @Nullable ReportKind followed;

  /// @param kind of report; null for the one that was looked at last
  public ReportScreen(Workspace workspace, CityId city, @Nullable ReportKind kind, Kit kit) {
    this(workspace, city, kind, kit, Clock.systemDefaultZone());
  }

  ReportScreen(
      Workspace workspace, CityId city, @Nullable ReportKind kind, Kit kit, InstantSource clock) {
    this.kit = kit;
    messages = kit.messages();
    model =
        new ReportScreenModel(
            workspace,
            city,
            wish(Optional.ofNullable(kind).or(this::last).orElse(ReportKind.PROGRESS)),
            kit.jobs(),
            kit.catalogue(),
            clock);
    root.setId("report");
    root.setLeft(side(workspace));
    root.setCenter(new PagesPane(model, messages));
    model.wishProperty().subscribe(this::follow);
  }

  public Parent root() {
    return root;
  }

  ReportScreenModel model() {
    return model;
  }

  private ReportWish wish(ReportKind kind) {
    var wish = ReportWish.of(kind, language());
    var last = kit.settings().choice(ReportChoices.PROFILE).orElse("");
    return Arrays.stream(SharingProfile.values())
        .filter(it -> it.id().equals(last))
        .findFirst()
        .map(it -> wish.withOrder(wish.order().withProfile(it)))
        .orElse(wish);
  }

  private Optional<ReportKind> last() {
    var id = kit.settings().choice(KIND).orElse("");
    return Arrays.stream(ReportKind.values()).filter(it -> it.id().equals(id)).findFirst();
  }

  private Locale language() {
    var first =
        kit.settings().choice(ReportChoices.LANGUAGE).orElse(messages.locale().getLanguage());
    return first.equals("it") ? Locale.ITALIAN : Locale.ENGLISH;
  }

  /// Reads again whenever a record changes that this kind of report speaks of.
  private void follow(ReportWish wish) {
    var kind = wish.order().kind();
    if (kind == followed) return;
    followed = kind;
    kit.settings().rememberChoice(KIND, kind.id());
    following.unsubscribe();
    following =
        kit.versions()
            .of(City.class, kind.changesWith())
            .when(Shown.in(root))
            .subscribe(_ -> model.reload());
  }

  private Node side(Workspace workspace) {
    var recipes = new RecipesModel(workspace, kit.jobs());
    kit.versions().of(Recipe.class).when(Shown.in(root)).subscribe(_ -> recipes.reload());
    var box = new VBox(new ReportChoices(model, kit, new RecipeMenu(recipes, model, kit)));
    box.setId("report-choices");
    box.getStyleClass().add("report-choices");
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    var save = new VBox(tools(), saved());
    save.getStyleClass().add("report-save-tools");
    var side = new BorderPane(scroll);
    side.setBottom(save);
    side.getStyleClass().add("report-side");
    return side;
  }

  private Node tools() {
    var save = Icons.button("report-save", Feather.SAVE, messages.get("report.save"));
    save.getStyleClass().add("accent");
    save.disableProperty().bind(model.cannotSave());
    save.setOnAction(_ -> kit.plainText().before(save, kit, this::save));
    var print = new Button(messages.get("report.print"), Icons.of(Feather.PRINTER));
    print.setId("report-print");
    print.disableProperty().bind(model.pages.pagesProperty().isNull());
    print.setOnAction(_ -> new PagePrinter(kit, root).print(model));
    for (var button : List.of(save, print)) button.setMinWidth(Region.USE_PREF_SIZE);
    var line = new FlowPane(save, print);
    line.getStyleClass().add("register-tools");
    return line;
  }

  private void save() {
    var ending = model.wish().format().ending();
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("report.save"));
    chooser.setInitialFileName(model.fileName());
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("report.format." + ending), "*." + ending));
    kit.settings().folder("report").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var chosen = chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen == null) return;
    if (chosen.getParentFile() != null)
      kit.settings().rememberFolder("report", chosen.getParentFile().toPath());
    model.save(chosen.toPath());
  }

  private Node saved() {
    var line = new SavedFile("report", kit);
    model.savedProperty().subscribe(line::show);
    return line;
  }
}
