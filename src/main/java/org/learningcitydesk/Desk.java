// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.time.Clock;
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
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.DriveWatch;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.shell.CityDialog;
import org.learningcitydesk.ui.shell.Commands;
import org.learningcitydesk.ui.shell.Shell;
import org.learningcitydesk.ui.shell.ShellScreenModel;
import org.learningcitydesk.ui.start.StartScreen;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.ui.task.MemoryReturn;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.ui.task.Problems;
import org.learningcitydesk.work.HomeFolder;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.LocalCopies;
import org.learningcitydesk.workspace.RiskyPlace;
import org.learningcitydesk.workspace.Workspace;

/// Wires one window: its threads, the file that is open in it, and which screen a place is.
public final class Desk implements Commands {
  private static final int REST_SECONDS = 5;
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
  private final Entrance entrance;
  private final Restoration restoration;
  private final Locking locking;
  private final SleepWatch sleep;
  private final LocalCopies copies;
  private @Nullable OpenFile current;
  private @Nullable OpenFile offered;

  /// @param quit ends the program; called when everything is saved and closed
  public Desk(Stage stage, Settings settings, Runnable quit) {
    this(
        stage,
        settings,
        new LocalCopies(HomeFolder.copies(), RiskyPlace::of, Clock.systemDefaultZone()),
        Clock.systemDefaultZone(),
        quit);
  }

  /// @param copies where workspaces are worked on that lie at a place at risk
  /// @param clock on the wall: it goes on while the computer sleeps
  public Desk(Stage stage, Settings settings, LocalCopies copies, Clock clock, Runnable quit) {
    this.copies = copies;
    this.settings = settings;
    this.quit = quit;
    problems = new Problems(this::messages, notice -> onFx(() -> shell().tell(notice)));
    problems.becomeFallback();
    jobs = new Jobs(data, background, Platform::runLater, this::failed);
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
    entrance = new Entrance(this, settings, encryption);
    restoration = new Restoration(this, encryption);
    locking = new Locking(this, stage, settings, clock);
    sleep = new SleepWatch(clock, this::awake);
    sleep.begin();
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
                this::create, this::open, this::openSample, this::restore, this::open),
            copies,
            this::saveElsewhere)
        .root();
  }

  /// What waits for its original becomes a file of its own, and is opened.
  private void saveElsewhere(LocalCopies.Waiting waiting) {
    files()
        .ofCopy(waiting.original())
        .ifPresent(
            made ->
                jobs.start(
                    "copy.saving",
                    progress -> {
                      copies.saveElsewhere(waiting, made, progress);
                      return made;
                    },
                    this::open));
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
  void use(
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
    var file = new OpenFile(opened, watch(opened), drive(opened));
    current = file;
    locking.watch();
    var model = new ShellScreenModel(opened, name, jobs, versions, file.backups(), file.drive());
    shell.furnish(model, place -> room(place, rooms(file, versions), model));
    if (before != null) end(before, () -> {});
    var drive = file.drive();
    if (drive != null) {
      versions.savedProperty().subscribe((_, _) -> drive.look());
      drive.begin();
    }
    if (file.backups() != null) file.backups().begin();
    warn(opened);
    jobs.compute(PdfRenderer::warmUp, _ -> {});
  }

  private static Node room(Place place, Rooms rooms, ShellScreenModel model) {
    return place instanceof Place.Backups ? rooms.backups() : rooms.room(place, city(model));
  }

  /// Says where the file is at risk; looks in the background, because drives of others are slow.
  private void warn(Workspace opened) {
    if (!opened.hasFile()) return;
    jobs.compute(() -> PlaceWarning.of(opened), all -> all.forEach(this::warn));
  }

  private void warn(PlaceWarning warning) {
    shell.tell(new Notice.Sentence(warning.sentence(messages())));
  }

  private @Nullable BackupWatch watch(Workspace opened) {
    if (!opened.hasFile()) return null;
    return new BackupWatch(
        opened,
        () -> new BackupChoice(settings).places(opened),
        jobs,
        problem -> problems.show(problem));
  }

  private @Nullable DriveWatch drive(Workspace opened) {
    return opened.localCopy().map(it -> new DriveWatch(it, jobs, problems::show)).orElse(null);
  }

  /// The open file; null where none is.
  @Nullable OpenFile current() {
    return current;
  }

  Settings settings() {
    return settings;
  }

  LocalCopies copies() {
    return copies;
  }

  void awake() {
    locking.awake();
    if (current != null && current.drive() != null) current.drive().awake();
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
    locking.stop();
    begin();
    return true;
  }

  private static CityId city(ShellScreenModel model) {
    return Objects.requireNonNull(model.cityProperty().get()).id();
  }

  @Override
  public void create() {
    new CityDialog(shell.stage(), settings, messages(), null)
        .ask()
        .ifPresent(
            city -> files().ofNew(city).ifPresent(file -> entrance.create(file, city, catalogue)));
  }

  @Override
  public void open() {
    files().toOpen().ifPresent(this::open);
  }

  @Override
  public void restore() {
    files().ofWhole().ifPresent(restoration::begin);
  }

  @Override
  public void open(Path file) {
    if (Restoration.isFor(file)) restoration.begin(file);
    else open(file, null, () -> {});
  }

  /// Opens a workspace, then goes on; does not go on where it cannot be opened.
  ///
  /// @param unlock what opens it where it is encrypted; null to ask for it then
  void open(Path file, @Nullable Unlock unlock, Runnable then) {
    entrance.open(file, unlock, then);
  }

  Restoration restoration() {
    return restoration;
  }

  Problems problems() {
    return problems;
  }

  Question question() {
    return new Question(shell.stage(), settings, messages());
  }

  FileChoice files() {
    return new FileChoice(shell.stage(), settings, messages());
  }

  @Override
  public void openSample() {
    entrance.openSample(catalogue);
  }

  /// How many minutes without a touch lock an encrypted workspace; 0 for never.
  @Override
  public int lockAfter() {
    return locking.after();
  }

  @Override
  public void lockAfter(int minutes) {
    locking.after(minutes);
  }

  @Override
  public boolean isEncrypted() {
    return current != null && current.workspace().seal().isPresent();
  }

  /// Closes the encrypted workspace and shows the way back in.
  @Override
  public void lock() {
    var open = current;
    if (open != null && isEncrypted()) locking.lock(open);
  }

  @Override
  public void encrypt() {
    var open = changeable();
    if (open == null || isEncrypted() || open.backups() == null) return;
    var backups = open.backups().backups();
    encryption.encrypt(open.workspace(), () -> backups, this::resealed);
  }

  @Override
  public void decrypt() {
    var open = changeable();
    if (open != null && isEncrypted()) encryption.decrypt(open.workspace(), this::resealed);
  }

  @Override
  public void changePassword() {
    var open = changeable();
    if (open != null && isEncrypted()) encryption.changePassword(open.workspace(), this::resealed);
  }

  @Override
  public void newRecoveryCode() {
    var open = changeable();
    if (open != null && isEncrypted()) encryption.newCode(open.workspace(), this::resealed);
  }

  /// The original is not left in the clear, or with a password that nobody wants any more.
  private void resealed() {
    locking.watch();
    if (current != null && current.drive() != null) current.drive().regular();
  }

  private @Nullable OpenFile changeable() {
    return current == null || current.workspace().readOnly() ? null : current;
  }

  @Override
  public void support() {
    var open = current;
    new Support(this, settings)
        .offer(
            open == null || !open.workspace().hasFile() ? null : open.workspace(),
            null,
            null,
            null);
  }

  @Override
  public void close() {
    var open = current;
    if (open == null) return;
    leave(
        () ->
            new Farewell(this, open)
                .then(
                    () -> {
                      if (letGo(open)) end(open, this::beginAgain);
                    }));
  }

  private void beginAgain() {
    if (current == null) begin();
  }

  /// Closes what the window has let go of, and tells where something of it waits.
  ///
  /// @param shown shows again what lists that
  void end(OpenFile file, Runnable shown) {
    jobs.load(
        file::close,
        left ->
            left.ifPresent(
                it -> {
                  shown.run();
                  problems.show(it);
                }));
  }

  @Override
  public void quit() {
    leave(() -> new Farewell(this, current).then(this::closeAndEnd));
  }

  private void closeAndEnd() {
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
  }

  @Override
  public void writeBack() {
    if (current != null && current.drive() != null) current.drive().asked();
  }

  @Override
  public void saveCopy() {
    if (current != null) new SavedCopy(this, settings, current).ask(false);
  }

  /// Where the place of the open file is lost, the way out is offered once.
  private void failed(Throwable problem) {
    var open = current;
    if (open != null && open != offered && SavedCopy.isMeant(problem)) {
      offered = open;
      new SavedCopy(this, settings, open).offer((UserProblem) problem);
    } else problems.show(problem);
  }

  @Override
  public boolean isLocalCopy() {
    return current != null && current.drive() != null;
  }

  void leave(Runnable then) {
    shell.stage().getScene().getRoot().requestFocus(); // takes over what is still being typed
    new Leaving(jobs.running(), question(), messages()).then(then);
  }

  private void end() {
    data.shutdown();
    background.shutdown();
    quit.run();
  }
}
