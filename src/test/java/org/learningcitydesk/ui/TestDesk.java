// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.util.WaitForAsyncUtils;

/// What one screen needs to be shown alone: an empty workspace in memory, a kit in English, and
/// after the test the question whether anything went wrong.
///
/// ```java
/// @RegisterExtension final TestDesk desk = TestDesk.atOnce();
///
/// @Start
/// void start(Stage stage) {
///   var screen = new BudgetScreen(desk.workspace(), city.id(), desk.kit());
///   desk.show(stage, screen.root(), 1200, 800);
/// }
/// ```
public final class TestDesk implements AfterEachCallback {
  private final List<Throwable> problems = new CopyOnWriteArrayList<>();
  private final List<Place> places = new CopyOnWriteArrayList<>();
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final Path folder = folder();
  private final Workspace workspace;
  private final Kit kit;

  private TestDesk(boolean inBackground) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    Executor atOnce = Runnable::run;
    kit =
        new Kit(
            inBackground
                ? new Jobs(data, atOnce, Platform::runLater, problems::add)
                : new Jobs(atOnce, atOnce, atOnce, problems::add),
            versions,
            Messages.in(Locale.ENGLISH),
            places::add,
            new Settings(folder, atOnce),
            Catalogue.shipped());
  }

  /// All work is done where it is asked for.
  public static TestDesk atOnce() {
    return new TestDesk(false);
  }

  /// Reading and saving is done by another thread, as in the application: a test has to [#settle].
  public static TestDesk inBackground() {
    return new TestDesk(true);
  }

  public Workspace workspace() {
    return workspace;
  }

  public Kit kit() {
    return kit;
  }

  /// What the next start reads of what was chosen.
  public Settings remembered() {
    return new Settings(folder, Runnable::run);
  }

  /// Where screens wanted to go.
  public List<Place> places() {
    return places;
  }

  /// Fills the workspace with the sample city.
  public CityContents sample(LocalDate today) {
    var sample = SampleCity.generate(1, today, Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    return sample;
  }

  /// Shows a screen as the application dresses it.
  public Scene show(Stage stage, Node screen, double width, double height) {
    Appearance.use(kit.settings().themeProperty().get());
    var scene = new Scene(new BorderPane(screen), width, height);
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  /// Waits until nothing is left to do.
  public void settle() throws TimeoutException {
    for (var i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, kit.jobs()::isIdle);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    data.close();
    // What the last jobs still had to say.
    WaitForAsyncUtils.waitForFxEvents();
    workspace.close();
    try (var files = Files.walk(folder)) {
      for (var it : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
    }
    assertThat(problems).isEmpty();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
