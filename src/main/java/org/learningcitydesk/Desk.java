// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.shell.CityDialog;
import org.learningcitydesk.ui.shell.Commands;
import org.learningcitydesk.ui.shell.Shell;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.ui.task.MemoryReturn;
import org.learningcitydesk.ui.task.Problems;
import org.learningcitydesk.work.HomeFolder;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.LocalCopies;
import org.learningcitydesk.workspace.RiskyPlace;
import org.learningcitydesk.workspace.Workspace;

/// Wires one window: its threads, the file that is open in it, and which screen a place is.
public final class Desk implements Commands {
  private final Catalogue catalogue = Catalogue.shipped();
  private final Settings settings;
  private final Problems problems;
  private final Workers workers;
  private final Jobs jobs;
  private final Shell shell;
  private final Encryption encryption;
  private final Furnishing furnishing;
  private final Entrance entrance;
  private final Exit exit;
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
    problems = new Problems(this::messages, notice -> onFx(() -> shell().tell(notice)));
    problems.becomeFallback();
    workers = new Workers(this::failed);
    jobs = workers.jobs();
    stage.addEventFilter(InputEvent.ANY, _ -> workers.memory().postpone());
    shell = new Shell(stage, settings, jobs, catalogue, this);
    encryption = new Encryption(this, settings);
    furnishing = new Furnishing(this, settings, catalogue);
    entrance = new Entrance(this, settings, encryption);
    exit =
        new Exit(
            this,
            () -> {
              workers.end();
              quit.run();
            });
    restoration = new Restoration(this, encryption);
    locking = new Locking(this, stage, settings, clock);
    sleep = new SleepWatch(clock, this::awake);
    sleep.begin();
    begin();
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
    return workers.memory();
  }

  public Shell window() {
    return shell;
  }

  /// Shows the start screen.
  public void begin() {
    furnishing.begin();
  }

  /// What waits for its original becomes a file of its own, and is opened.
  void saveElsewhere(LocalCopies.Waiting waiting) {
    entrance.saveElsewhere(waiting);
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
    furnishing.use(name, opener, then, refused);
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

  /// Takes a file in place of the one before.
  ///
  /// @return the one before, which is at rest but still to be closed; null where there was none
  @Nullable OpenFile takeUp(OpenFile file) {
    var before = putDown();
    current = file;
    locking.watch();
    return before;
  }

  /// From now on no file is open here.
  ///
  /// @return the one that was, which is at rest but still to be closed; null where there was none
  @Nullable OpenFile putDown() {
    var before = current;
    if (before != null) before.rest();
    current = null;
    return before;
  }

  /// Has the window go on without its file, which its last user closes.
  ///
  /// @return false where it is not the file of the window any more
  boolean letGo(OpenFile file) {
    if (current != file) return false;
    putDown();
    locking.stop();
    begin();
    return true;
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

  Exit exit() {
    return exit;
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
    encryption.encrypt();
  }

  @Override
  public void decrypt() {
    encryption.decrypt();
  }

  @Override
  public void changePassword() {
    encryption.changePassword();
  }

  @Override
  public void newRecoveryCode() {
    encryption.newCode();
  }

  /// The original is not left in the clear, or with a password that nobody wants any more.
  void resealed() {
    locking.watch();
    if (current != null && current.drive() != null) current.drive().regular();
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
    exit.close();
  }

  @Override
  public void quit() {
    exit.quit();
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
}
