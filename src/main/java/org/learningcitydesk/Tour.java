// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import org.learningcitydesk.ui.control.Place;

/// Walks through the window as a user would, from outside the JavaFX thread: goes to places and
/// waits until they stand.
public final class Tour {
  /// Every screen but the report.
  public static final List<Place> REGISTERS =
      List.of(
          new Place.Overview(),
          new Place.Path(null),
          new Place.Stakeholders(null),
          new Place.Partnerships(null),
          new Place.Activities(null),
          new Place.Import(null),
          new Place.Export(),
          new Place.Overview());

  private static final int CALM_LOOKS = 5;
  private final Desk desk;

  public Tour(Desk desk) {
    this.desk = desk;
  }

  /// Opens a place and waits until everything in it is read and shown.
  public void visit(Place place) {
    act(() -> desk.window().open(place));
  }

  /// Chooses the first row of every table that is shown.
  void chooseFirstRows() {
    act(
        () -> {
          for (var node : desk.window().stage().getScene().getRoot().lookupAll(".table-view"))
            if (node instanceof TableView<?> table) table.getSelectionModel().select(0);
        });
  }

  /// Does something in the JavaFX thread and waits until what follows from it is done.
  public void act(Runnable action) {
    onFx(
        () -> {
          action.run();
          return true;
        });
    settle();
  }

  /// Waits until nothing is at work, also after the window had time to ask for more.
  private void settle() {
    for (var calm = 0; calm < CALM_LOOKS; calm++) {
      while (!onFx(() -> desk.jobs().isIdle())) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        calm = 0;
      }
    }
  }

  /// What the JavaFX thread answers.
  public static <T> T onFx(Supplier<T> question) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException problem) {
            answer.completeExceptionally(problem);
          }
        });
    return answer.join();
  }
}
