// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.exchange.whole.WholeImport;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.lock.LockScreen;
import org.learningcitydesk.ui.shell.CityDialog;
import org.learningcitydesk.ui.shell.Commands;
import org.learningcitydesk.ui.shell.Shell;
import org.learningcitydesk.ui.shell.ShellScreenModel;
import org.learningcitydesk.ui.start.StartScreen;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.ui.task.MemoryReturn;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.ui.task.Problems;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;

/// Wires one window: its threads, the file that is open in it, and which screen a place is.
public final class Desk implements Commands {
  private static final int REST_SECONDS = 5;
  private static final String IN_USE = "problem.inUse";
  private static final String LOCK_AFTER = "lock.after";
  private static final int LOCK_AFTER_MINUTES = 15;
  private final ExecutorService data =
      Executors.newSingleThreadExecutor(work -> thread(work, "data"));
  private final ExecutorService background =
      Executors.newFixedThreadPool(2, work -> thread(work, "job"));
  private final Catalogue catalogue = Catalogue.shipped();
  private final Settings settings;
  private final Problems problems;
  private final Jobs jobs;
  private final MemoryReturn memory;
  private final Shell shell;
  private final Runnable quit;
  private final Encryption encryption;
  private final IdleLock idle;
  private @Nullable Workspace workspace;

  /// @param quit ends the program; called when everything is saved and closed
  public Desk(Stage stage, Settings settings, Runnable quit) {
    this.settings = settings;
    this.quit = quit;
    problems = new Problems(this::messages, notice -> onFx(() -> shell().tell(notice)));
    problems.becomeFallback();
    jobs = new Jobs(data, background, Platform::runLater, problems::show);
    memory =
        new MemoryReturn(
            jobs::isIdle,
            CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS, background));
    jobs.whenIdle(memory::workEnded);
    stage.addEventFilter(InputEvent.ANY, _ -> memory.postpone());
    shell = new Shell(stage, settings, jobs, catalogue, this);
    encryption =
        new Encryption(
            stage,
            settings,
            jobs,
            this::messages,
            words -> shell.tell(new Notice.Sentence(words)));
    idle = new IdleLock(stage, this::lockIfIdle);
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

  public MemoryReturn memory() {
    return memory;
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
            kit,
            new StartScreen.Actions(
                this::create, this::open, this::openSample, this::restore, this::open))
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
          opener
              .apply(commit -> versions.touched(commit.touched(), commit.at()))
              .signedBy(settings::author));
    } catch (UserProblem problem) {
      return new Opened.Refused(problem);
    }
  }

  private void furnish(String name, Workspace opened, DataVersions versions) {
    var before = workspace;
    workspace = opened;
    watchIdleness();
    var model = new ShellScreenModel(opened, name, jobs, versions);
    shell.furnish(model, place -> rooms(opened, versions).room(place, city(model)));
    if (before != null) jobs.save(before::close);
    jobs.compute(PdfRenderer::warmUp, _ -> {});
  }

  private Rooms rooms(Workspace opened, DataVersions versions) {
    return new Rooms(opened, kit(versions), this::startScreen, this::openSample);
  }

  private static CityId city(ShellScreenModel model) {
    return Objects.requireNonNull(model.cityProperty().get()).id();
  }

  /// Asks for the password until it is the right one or the user gives up.
  private void unlock(String name, UserProblem problem) {
    var file = Path.of(name);
    encryption
        .ask(name, problem)
        .ifPresent(
            unlock ->
                use(
                    name,
                    committed -> Workspace.open(file, unlock, committed),
                    () -> settings.opened(file)));
  }

  private void refused(String name, UserProblem problem) {
    if (Encryption.isMeant(problem)) {
      // Not within the work that was refused, which would not end before the dialog does.
      Platform.runLater(() -> unlock(name, problem));
      return;
    }
    if (!problem.key().startsWith(IN_USE)) {
      problems.show(problem);
      return;
    }
    if (question().agreed(messages().sentence(problem), "start.openCopy", "shell.cancel"))
      openReadOnly(Path.of(name));
  }

  @Override
  public void create() {
    new CityDialog(shell.stage(), settings, messages(), null)
        .ask()
        .ifPresent(city -> files().ofNew(city).ifPresent(file -> create(file, city)));
  }

  /// A new file with one city at the beginning of its path.
  void create(Path file, City city) {
    files().remember(file);
    use(
        file.toString(),
        committed -> NewFile.ofCity(file, city, catalogue, committed),
        () -> settings.opened(file));
  }

  @Override
  public void open() {
    files().toOpen().ifPresent(this::open);
  }

  @Override
  public void restore() {
    files().ofWhole().ifPresent(this::restore);
  }

  /// Looks at the file before it asks where the workspace goes.
  private void restore(Path json) {
    jobs.compute(
        () -> {
          WholeFile.require(json);
          return json;
        },
        it -> files().ofRestored(it).ifPresent(made -> restore(it, made)));
  }

  /// Makes a workspace out of the file of a whole one and opens it.
  void restore(Path json, Path made) {
    jobs.start(
        "start.restoring",
        progress -> {
          WholeImport.read(json, made, progress);
          return made;
        },
        this::open);
  }

  @Override
  public void open(Path file) {
    if (WholeFile.hasItsEnding(file)) {
      restore(file);
      return;
    }
    files().remember(file);
    use(file.toString(), committed -> Workspace.open(file, committed), () -> settings.opened(file));
  }

  private Question question() {
    return new Question(shell.stage(), settings, messages());
  }

  private FileChoice files() {
    return new FileChoice(shell.stage(), settings, messages());
  }

  private void openReadOnly(Path file) {
    use(file.toString(), _ -> Workspace.openReadOnly(file), () -> settings.opened(file));
  }

  @Override
  public void openSample() {
    var file = Settings.folder().resolve("sample").resolve("sample-city" + FileChoice.ENDING);
    if (Files.exists(file)) open(file);
    else
      use(
          file.toString(),
          committed -> NewFile.ofSample(file, catalogue, committed),
          () -> settings.opened(file));
  }

  /// How many minutes without a touch lock an encrypted workspace; 0 for never.
  @Override
  public int lockAfter() {
    return settings.choice(LOCK_AFTER).map(Integer::valueOf).orElse(LOCK_AFTER_MINUTES);
  }

  @Override
  public void lockAfter(int minutes) {
    settings.rememberChoice(LOCK_AFTER, Integer.toString(minutes));
    watchIdleness();
  }

  @Override
  public boolean isEncrypted() {
    return workspace != null && workspace.seal().isPresent();
  }

  private void watchIdleness() {
    if (isEncrypted() && lockAfter() > 0) idle.waitFor(Duration.minutes(lockAfter()));
    else idle.stop();
  }

  private void lockIfIdle() {
    if (jobs.isIdle()) lock();
  }

  /// Closes the encrypted workspace and shows the way back in.
  @Override
  public void lock() {
    var open = workspace;
    if (open == null || open.seal().isEmpty()) return;
    for (var window : List.copyOf(Window.getWindows()))
      if (window instanceof Stage it && it.getOwner() == shell.stage()) it.hide();
    leave(
        () -> {
          workspace = null;
          idle.stop();
          lockScreen(open.file(), null);
          jobs.save(open::close);
        });
  }

  private void lockScreen(Path file, @Nullable UserProblem problem) {
    shell.furnish(
        null,
        _ ->
            new LockScreen(
                    String.valueOf(file.getFileName()),
                    problem == null ? null : messages().sentence(problem),
                    messages(),
                    unlock -> letIn(file, unlock),
                    this::begin)
                .root());
  }

  private void letIn(Path file, Unlock unlock) {
    var versions = new DataVersions(Platform::runLater);
    jobs.load(
        () -> opened(committed -> Workspace.open(file, unlock, committed), versions),
        opened -> {
          switch (opened) {
            case Opened.Ready(var ready) -> furnish(file.toString(), ready, versions);
            case Opened.Refused(var problem) -> lockScreen(file, problem);
          }
        });
  }

  @Override
  public void encrypt() {
    var open = workspace;
    if (open == null || open.readOnly() || isEncrypted()) return;
    encryption.encrypt(open, () -> backups(open), this::watchIdleness);
  }

  @Override
  public void decrypt() {
    var open = workspace;
    if (open == null || open.readOnly() || !isEncrypted()) return;
    encryption.decrypt(open, this::watchIdleness);
  }

  @Override
  public void changePassword() {
    var open = workspace;
    if (open != null && !open.readOnly() && isEncrypted()) encryption.changePassword(open);
  }

  @Override
  public void newRecoveryCode() {
    var open = workspace;
    if (open != null && !open.readOnly() && isEncrypted()) encryption.newCode(open);
  }

  private Backups backups(Workspace open) {
    return new Backups(open, () -> BackupPlaces.of(open.file(), null), Clock.systemDefaultZone());
  }

  @Override
  public void close() {
    var open = workspace;
    if (open == null) return;
    leave(
        () -> {
          workspace = null;
          idle.stop();
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

  private void leave(Runnable then) {
    shell.stage().getScene().getRoot().requestFocus(); // takes over what is still being typed
    new Leaving(jobs.running(), question(), messages()).then(then);
  }

  private void end() {
    data.shutdown();
    background.shutdown();
    quit.run();
  }
}
