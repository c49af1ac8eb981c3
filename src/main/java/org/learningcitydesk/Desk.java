// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.ui.activity.ActivityScreen;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.exporting.ExportScreen;
import org.learningcitydesk.ui.importing.ImportScreen;
import org.learningcitydesk.ui.overview.OverviewScreen;
import org.learningcitydesk.ui.partnership.PartnershipScreen;
import org.learningcitydesk.ui.path.PathScreen;
import org.learningcitydesk.ui.report.ReportScreen;
import org.learningcitydesk.ui.shell.CityDialog;
import org.learningcitydesk.ui.shell.Commands;
import org.learningcitydesk.ui.shell.Shell;
import org.learningcitydesk.ui.shell.ShellScreenModel;
import org.learningcitydesk.ui.stakeholder.StakeholderScreen;
import org.learningcitydesk.ui.start.StartScreen;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.ui.task.Problems;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;

/// Wires one window: its threads, the file that is open in it, and which screen a place is.
public final class Desk implements Commands {
  private static final String ENDING = ".lcdesk";
  private static final String IN_USE = "problem.inUse";
  private final ExecutorService data =
      Executors.newSingleThreadExecutor(work -> thread(work, "data"));
  private final ExecutorService background =
      Executors.newFixedThreadPool(2, work -> thread(work, "job"));
  private final Catalogue catalogue = Catalogue.shipped();
  private final Settings settings;
  private final Problems problems;
  private final Jobs jobs;
  private final Shell shell;
  private final Runnable quit;
  private @Nullable Workspace workspace;

  /// @param quit ends the program; called when everything is saved and closed
  public Desk(Stage stage, Settings settings, Runnable quit) {
    this.settings = settings;
    this.quit = quit;
    problems = new Problems(this::messages, notice -> onFx(() -> shell().tell(notice)));
    problems.becomeFallback();
    jobs = new Jobs(data, background, Platform::runLater, problems::show);
    shell = new Shell(stage, settings, jobs, catalogue, this);
    begin();
  }

  private static Thread thread(Runnable work, String name) {
    var thread = new Thread(work, "desk-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private org.learningcitydesk.i18n.Messages messages() {
    return shell().messages();
  }

  private Shell shell() {
    return shell;
  }

  private static void onFx(Runnable work) {
    if (Platform.isFxApplicationThread()) work.run();
    else Platform.runLater(work);
  }

  public Jobs jobs() {
    return jobs;
  }

  public Shell window() {
    return shell;
  }

  /// Shows the start screen.
  public void begin() {
    shell.furnish(null, _ -> startScreen(kit(new DataVersions(Platform::runLater))));
  }

  private Node startScreen(Kit kit) {
    return new StartScreen(
            kit, new StartScreen.Actions(this::create, this::open, this::openSample, this::open))
        .root();
  }

  private Kit kit(DataVersions versions) {
    return new Kit(jobs, versions, shell.messages(), shell, settings, catalogue);
  }

  /// Opens a workspace in place of the one before and shows it.
  ///
  /// @param name what the status bar calls it
  public void use(String name, Function<Consumer<Commit>, Workspace> opener, Runnable then) {
    var versions = new DataVersions(Platform::runLater);
    jobs.load(
        () -> opened(opener, versions),
        opened -> {
          switch (opened) {
            case Opened.Ready(var ready) -> {
              furnish(name, ready, versions);
              then.run();
            }
            case Opened.Refused(var problem) -> refused(name, problem);
          }
        });
  }

  private sealed interface Opened {
    record Ready(Workspace workspace) implements Opened {}

    record Refused(UserProblem problem) implements Opened {}
  }

  /// The new one is opened before the old one is closed, so that a refusal leaves everything as it
  /// was.
  private Opened opened(Function<Consumer<Commit>, Workspace> opener, DataVersions versions) {
    try {
      return new Opened.Ready(
          opener.apply(commit -> versions.touched(commit.touched(), commit.at())));
    } catch (UserProblem problem) {
      return new Opened.Refused(problem);
    }
  }

  private void furnish(String name, Workspace opened, DataVersions versions) {
    var before = workspace;
    workspace = opened;
    var model = new ShellScreenModel(opened, name, jobs, versions);
    shell.furnish(model, place -> room(place, opened, model, kit(versions)));
    if (before != null) jobs.save(before::close);
    jobs.compute(PdfRenderer::warmUp, _ -> {});
  }

  /// Which screen a place is.
  private Node room(Place place, Workspace opened, ShellScreenModel model, Kit kit) {
    var city = Objects.requireNonNull(model.cityProperty().get()).id();
    return switch (place) {
      case Place.Start _ -> startScreen(kit);
      case Place.Path(var step) -> {
        var screen = new PathScreen(opened, city, kit);
        screen.open(step);
        yield screen.root();
      }
      case Place.Stakeholders(var stakeholder) -> {
        var screen = new StakeholderScreen(opened, city, kit);
        screen.open(stakeholder);
        yield screen.root();
      }
      case Place.Partnerships(var partnership) -> {
        var screen = new PartnershipScreen(opened, city, kit);
        screen.open(partnership);
        yield screen.root();
      }
      case Place.Activities(var activity) -> {
        var screen = new ActivityScreen(opened, city, kit);
        screen.open(activity);
        yield screen.root();
      }
      case Place.Overview _ -> new OverviewScreen(opened, city, kit, this::openSample).root();
      case Place.Report _ -> new ReportScreen(opened, city, kit).root();
      case Place.Import(var file) -> {
        var screen = new ImportScreen(opened, city, kit);
        screen.open(file);
        yield screen.root();
      }
      case Place.Export _ -> new ExportScreen(opened, city, kit).root();
    };
  }

  private void refused(String name, UserProblem problem) {
    if (!problem.key().startsWith(IN_USE)) {
      problems.show(problem);
      return;
    }
    var copy = new ButtonType(messages().get("start.openCopy"), ButtonBar.ButtonData.OK_DONE);
    var cancel = new ButtonType(messages().get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    if (ask(messages().sentence(problem), copy, cancel) == copy) openReadOnly(Path.of(name));
  }

  private ButtonType ask(String sentence, ButtonType... answers) {
    var alert = new Alert(Alert.AlertType.NONE, sentence, answers);
    alert.setTitle(messages().get("app.name"));
    if (shell.stage().isShowing()) alert.initOwner(shell.stage());
    alert.getDialogPane().getStyleClass().add("desk-dialog");
    Appearance.dress(alert.getDialogPane().getScene(), settings);
    return alert.showAndWait().orElse(answers[answers.length - 1]);
  }

  @Override
  public void create() {
    new CityDialog(shell.stage(), settings, messages(), null)
        .ask()
        .ifPresent(
            city -> {
              var chooser = chooser("start.chooseNew");
              chooser.setInitialFileName(
                  city.name().replaceAll("[^\\p{L}\\p{N} _-]", "_") + ENDING);
              var file = chooser.showSaveDialog(shell.stage());
              if (file != null) create(withEnding(file.toPath()), city);
            });
  }

  /// A new file with one city at the beginning of its path.
  void create(Path file, City city) {
    rememberFolder(file);
    use(file.toString(), committed -> created(file, city, committed), () -> settings.opened(file));
  }

  private Workspace created(Path file, City city, Consumer<Commit> committed) {
    var path = PathFromTemplate.start(city.id(), catalogue);
    return filled(
        file,
        committed,
        made ->
            made.change(
                "change.city.added",
                tx -> {
                  tx.cities().save(city);
                  tx.paths().save(path.path());
                  path.steps().forEach(tx.paths()::save);
                  path.tasks().forEach(tx.paths()::save);
                }));
  }

  @Override
  public void open() {
    var file = chooser("start.chooseOpen").showOpenDialog(shell.stage());
    if (file != null) open(file.toPath());
  }

  @Override
  public void open(Path file) {
    rememberFolder(file);
    use(file.toString(), committed -> Workspace.open(file, committed), () -> settings.opened(file));
  }

  private void openReadOnly(Path file) {
    use(file.toString(), _ -> Workspace.openReadOnly(file), () -> settings.opened(file));
  }

  private FileChooser chooser(String titleKey) {
    var chooser = new FileChooser();
    chooser.setTitle(messages().get(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages().get("start.fileKind"), "*" + ENDING));
    settings.folder("workspace").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }

  private void rememberFolder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) settings.rememberFolder("workspace", folder);
  }

  private static Path withEnding(Path file) {
    return file.toString().endsWith(ENDING) ? file : Path.of(file + ENDING);
  }

  @Override
  public void openSample() {
    var file = Settings.folder().resolve("sample").resolve("sample-city" + ENDING);
    if (Files.exists(file)) open(file);
    else use(file.toString(), committed -> sample(file, committed), () -> settings.opened(file));
  }

  private Workspace sample(Path file, Consumer<Commit> committed) {
    var folder = Objects.requireNonNull(file.getParent());
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.folderReadOnly", folder);
    }
    return filled(
        file,
        committed,
        made ->
            SampleCityWriter.write(
                made, SampleCity.generate(1, LocalDate.now(), catalogue), Progress.NONE));
  }

  /// A new file with its first contents; where these cannot be written, no file stays behind.
  private static Workspace filled(
      Path file, Consumer<Commit> committed, Consumer<Workspace> contents) {
    var made = Workspace.create(file, committed);
    var whole = false;
    try {
      contents.accept(made);
      whole = true;
      return made;
    } finally {
      if (!whole) {
        made.close();
        forget(file);
      }
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    var open = workspace;
    if (open == null) return;
    leave(
        () -> {
          workspace = null;
          begin();
          jobs.save(open::close);
        });
  }

  @Override
  public void quit() {
    leave(
        () -> {
          shell.rememberWindow();
          shell.stage().hide();
          var open = workspace;
          workspace = null;
          jobs.save(
              () -> {
                if (open != null) open.close();
              },
              this::end);
        });
  }

  private void end() {
    data.shutdown();
    background.shutdown();
    quit.run();
  }

  /// Takes over what is still being typed, asks where work is running, and goes on when nothing
  /// runs any more.
  private void leave(Runnable then) {
    shell.stage().getScene().getRoot().requestFocus();
    var running = jobs.running();
    if (running.isEmpty()) {
      then.run();
      return;
    }
    var stop = new ButtonType(messages().get("task.stopAndClose"), ButtonBar.ButtonData.OK_DONE);
    var stay = new ButtonType(messages().get("task.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
    if (ask(
            messages().get("task.stillRunning", messages().get(running.getFirst().labelKey())),
            stop,
            stay)
        != stop) return;
    var waiting = new Waiting(then);
    waiting.until = running.subscribe(waiting::look);
    List.copyOf(running).forEach(Job::cancel);
  }

  /// Goes on once, when nothing runs any more.
  private final class Waiting {
    private final Runnable then;
    private Subscription until = Subscription.EMPTY;

    Waiting(Runnable then) {
      this.then = then;
    }

    void look() {
      if (!jobs.running().isEmpty()) return;
      until.unsubscribe();
      then.run();
    }
  }
}
