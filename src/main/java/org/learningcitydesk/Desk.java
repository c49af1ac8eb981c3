// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupRestore;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.exchange.whole.WholeImport;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
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
  private boolean spared;
  private @Nullable OpenFile current;

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
            stage, settings, jobs, this::messages, words -> shell.tell(new Notice.Sentence(words)));
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
    use(name, opener, then, problems::show);
  }

  /// @param refused hears why it cannot be opened, when nothing is running any more
  private void use(
      String name,
      Function<Consumer<Commit>, Workspace> opener,
      Runnable then,
      Consumer<UserProblem> refused) {
    var versions = new DataVersions(Platform::runLater);
    jobs.load(
        () -> opened(opener, versions),
        opened -> {
          switch (opened) {
            case Opened.Ready(var ready) -> {
              furnish(name, ready, versions);
              then.run();
            }
            // Not within the work that was refused, which would not end before a dialog does.
            case Opened.Refused(var problem) -> Platform.runLater(() -> refused.accept(problem));
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
    var before = current;
    if (before != null) before.rest();
    var file = new OpenFile(opened, watch(opened));
    current = file;
    watchIdleness();
    var model = new ShellScreenModel(opened, name, jobs, versions, file.backups());
    shell.furnish(model, place -> room(place, rooms(file, versions), model));
    if (before != null) jobs.save(before::close);
    if (file.backups() != null) file.backups().begin();
    warn(opened);
    jobs.compute(PdfRenderer::warmUp, _ -> {});
  }

  private static Node room(Place place, Rooms rooms, ShellScreenModel model) {
    return place instanceof Place.Backups ? rooms.backups() : rooms.room(place, city(model));
  }

  /// Says where the file is at risk; looks in the background, because drives of others are slow.
  private void warn(Workspace opened) {
    if (!opened.hasFile() || opened.readOnly()) return;
    jobs.compute(() -> PlaceWarning.of(opened.file()), all -> all.forEach(this::warn));
  }

  private void warn(PlaceWarning warning) {
    shell.tell(new Notice.Sentence(warning.sentence(messages())));
  }

  private @Nullable BackupWatch watch(Workspace opened) {
    if (!opened.hasFile()) return null;
    var choice = new BackupChoice(settings);
    return new BackupWatch(
        opened, () -> choice.places(opened.file()), jobs, problem -> problems.show(problem));
  }

  private Rooms rooms(OpenFile file, DataVersions versions) {
    return new Rooms(
        file, kit(versions), this::startScreen, this::openSample, new TakeBack(this, file));
  }

  /// Has the window go on without its file, which its last user closes.
  ///
  /// @return false where it is not the file of the window any more
  boolean letGo(OpenFile file) {
    if (current != file) return false;
    file.rest();
    current = null;
    idle.stop();
    begin();
    return true;
  }

  private static CityId city(ShellScreenModel model) {
    return Objects.requireNonNull(model.cityProperty().get()).id();
  }

  /// What can be done where a file is not opened: show its password, read a copy, or nothing.
  ///
  /// @param unlock what was shown, or null
  private void refused(Path file, @Nullable Unlock unlock, Runnable then, UserProblem problem) {
    if (Encryption.isMeant(problem)) {
      encryption.ask(file, problem).ifPresent(it -> open(file, it, then));
      return;
    }
    if (Recovery.isFor(problem)) {
      new Recovery(this, settings, file, problem).begin();
      return;
    }
    if (!problem.key().startsWith(IN_USE)) {
      problems.show(problem);
      return;
    }
    if (question().agreed(messages().sentence(problem), "start.openCopy", "shell.cancel"))
      openReadOnly(file, unlock);
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
  private void restore(Path source) {
    jobs.compute(
        () -> {
          if (BackupFile.hasItsEnding(source)) BackupFile.heading(source);
          else WholeFile.require(source);
          return source;
        },
        it -> files().ofRestored(it).ifPresent(made -> restore(it, made)));
  }

  /// Makes a workspace out of a backup, or out of the file of a whole one, and opens it.
  void restore(Path source, Path made) {
    if (BackupFile.hasItsEnding(source)) unlocked(source, seal -> restore(source, made, seal));
    else
      jobs.start(
          "start.restoring",
          progress -> {
            WholeImport.read(source, made, progress);
            return made;
          },
          this::open);
  }

  /// The key of a backup; null where it needs none. Asks for its password until it is the right one
  /// or the user gives up.
  void unlocked(Path backup, Consumer<@Nullable Seal> then) {
    jobs.compute(
        () -> BackupFile.envelope(backup),
        envelope ->
            envelope.ifPresentOrElse(
                it -> unlock(backup, it, "problem.password.needed", then),
                () -> then.accept(null)));
  }

  private void unlock(
      Path backup, Envelope envelope, String problem, Consumer<@Nullable Seal> then) {
    Platform.runLater(
        () ->
            encryption
                .ask(backup, new UserProblem(problem, backup.getFileName()))
                .ifPresent(
                    unlock ->
                        jobs.compute(
                            () -> envelope.open(unlock),
                            seal ->
                                seal.ifPresentOrElse(
                                    then,
                                    () ->
                                        unlock(
                                            backup, envelope, Encryption.wrong(unlock), then)))));
  }

  /// @param seal of an encrypted backup, or null
  private void restore(Path backup, Path made, @Nullable Seal seal) {
    var unlock = seal == null ? null : new Unlock.Known(seal);
    jobs.start(
        "start.restoring",
        progress -> {
          BackupRestore.into(backup, unlock, seal, made, progress);
          return made;
        },
        it -> open(it, unlock, () -> {}));
  }

  @Override
  public void open(Path file) {
    if (WholeFile.hasItsEnding(file) || BackupFile.hasItsEnding(file)) restore(file);
    else open(file, null, () -> {});
  }

  /// Opens a workspace, then goes on; does not go on where it cannot be opened.
  ///
  /// @param unlock what opens it where it is encrypted; null to ask for it then
  void open(Path file, @Nullable Unlock unlock, Runnable then) {
    files().remember(file);
    use(
        file.toString(),
        committed -> Workspace.open(file, unlock, committed),
        () -> {
          settings.opened(file);
          then.run();
        },
        problem -> refused(file, unlock, then, problem));
  }

  Problems problems() {
    return problems;
  }

  private Question question() {
    return new Question(shell.stage(), settings, messages());
  }

  FileChoice files() {
    return new FileChoice(shell.stage(), settings, messages());
  }

  private void openReadOnly(Path file, @Nullable Unlock unlock) {
    use(
        file.toString(),
        _ -> Workspace.openReadOnly(file, unlock),
        () -> settings.opened(file),
        problem -> {
          if (Encryption.isMeant(problem))
            encryption.ask(file, problem).ifPresent(it -> openReadOnly(file, it));
          else problems.show(problem);
        });
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
    return current != null && current.workspace().seal().isPresent();
  }

  private void watchIdleness() {
    if (isEncrypted() && lockAfter() > 0) idle.waitFor(Duration.minutes(lockAfter()));
    else idle.stop();
  }

  /// Work goes on to its end. Keys in a dialog are not heard here: with one open, the time runs
  /// twice.
  private void lockIfIdle() {
    if (!jobs.isIdle()) return;
    var dialog = !dialogs().isEmpty();
    if (dialog && !spared) {
      spared = true;
      return;
    }
    spared = false;
    lock();
  }

  private List<Stage> dialogs() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(it -> it.getOwner() == shell.stage())
        .toList();
  }

  /// Closes the encrypted workspace and shows the way back in.
  @Override
  public void lock() {
    var open = current;
    if (open == null || !isEncrypted()) return;
    dialogs().forEach(Stage::hide);
    leave(
        () -> {
          if (!letGo(open)) return;
          lockScreen(open.workspace().file(), null);
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
    var open = changeable();
    if (open == null || isEncrypted() || open.backups() == null) return;
    var backups = open.backups().backups();
    encryption.encrypt(open.workspace(), () -> backups, this::watchIdleness);
  }

  @Override
  public void decrypt() {
    var open = changeable();
    if (open != null && isEncrypted()) encryption.decrypt(open.workspace(), this::watchIdleness);
  }

  @Override
  public void changePassword() {
    var open = changeable();
    if (open != null && isEncrypted()) encryption.changePassword(open.workspace());
  }

  @Override
  public void newRecoveryCode() {
    var open = changeable();
    if (open != null && isEncrypted()) encryption.newCode(open.workspace());
  }

  private @Nullable OpenFile changeable() {
    return current == null || current.workspace().readOnly() ? null : current;
  }

  @Override
  public void support() {
    var open = current;
    new Support(this, settings)
        .offer(open == null || !open.workspace().hasFile() ? null : open.workspace(), null, null);
  }

  @Override
  public void close() {
    var open = current;
    if (open == null) return;
    leave(
        () -> {
          if (letGo(open)) jobs.save(open::close);
        });
  }

  @Override
  public void quit() {
    leave(
        () -> {
          shell.rememberWindow();
          shell.stage().hide();
          var open = current;
          current = null;
          if (open != null) open.rest();
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
