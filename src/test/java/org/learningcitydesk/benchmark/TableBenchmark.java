// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.ColumnFilter;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterFilter;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.control.TableState;
import org.learningcitydesk.ui.task.Jobs;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How long a header's click takes over 100 000 rows, and how long the window does not answer,
/// beside TableView's own sort with the same order of the language.
class TableBenchmark {
  private static final int ROWS = 100_000;
  private static final int ROUNDS = 9;

  record Row(int id, String name, String town) {}

  /// All in milliseconds.
  ///
  /// @param busy processor time that the JavaFX thread spent on one sort, which does not depend on
  ///   what else the machine does
  record Result(double median, double longestGap, double busy) {}

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aClickOnAHeader() throws Exception {
    var rows = rows();
    var ours = ours(rows);
    var peer = peer(rows);
    System.out.printf(
        Locale.ROOT,
        "sort of %,d rows by a header: %.0f ms (longest gap %.0f ms, JavaFX thread busy %.0f ms); TableView alone %.0f ms (gap %.0f ms, busy %.0f ms); ratio %.2f%n",
        ROWS,
        ours.median(),
        ours.longestGap(),
        ours.busy(),
        peer.median(),
        peer.longestGap(),
        peer.busy(),
        ours.median() / peer.median());
    assertThat(ours.median()).isPositive();
  }

  /// The answer counts from the wish to the rows in the table; the peer is the same question asked
  /// to H2 alone, in memory, with the text folded beforehand.
  @Test
  void aFilterAnswers() throws Exception {
    var rows = rows();
    try (var asked = new Asked(rows)) {
      var text =
          asked.median(round -> new RegisterFilter("orizzonte " + (round % 9 + 1), Map.of()));
      var choice =
          asked.median(
              round ->
                  new RegisterFilter(
                      "",
                      Map.of(
                          "town", ColumnFilter.oneOf("Borgo " + round, "Borgo " + (round + 1)))));
      var peerText =
          h2(
              rows,
              "select id from t where folded like ?",
              it -> "%orizzonte " + (it % 9 + 1) + "%");
      var peerChoice = h2(rows, "select id from t where town = ?", it -> "Borgo " + it);
      System.out.printf(
          Locale.ROOT,
          "filter of %,d rows: text %.0f ms, H2 alone %.0f ms, ratio %.2f; choice %.0f ms, H2 alone %.0f ms, ratio %.2f%n",
          ROWS,
          text,
          peerText,
          text / peerText,
          choice,
          peerChoice,
          choice / peerChoice);
      var scrolled = asked.scroll();
      System.out.printf(
          Locale.ROOT,
          "scrolling through %,d rows: longest gap between two frames %.0f ms, JavaFX thread busy %.1f ms a frame%n",
          ROWS,
          scrolled.longestGap(),
          scrolled.busy());
    }
  }

  private static double h2(
      List<Row> rows, String question, java.util.function.IntFunction<String> word)
      throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:h2:mem:")) {
      connection
          .createStatement()
          .execute("create table t(id int primary key, town varchar, folded varchar)");
      try (var insert = connection.prepareStatement("insert into t values(?, ?, ?)")) {
        for (var row : rows) {
          insert.setInt(1, row.id());
          insert.setString(2, row.town());
          insert.setString(3, Folding.line(row.name(), row.town()));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      var times = new ArrayList<Double>();
      try (var query = connection.prepareStatement(question)) {
        for (var round = 0; round < ROUNDS + 2; round++) {
          var began = System.nanoTime();
          query.setString(1, word.apply(round));
          var found = 0;
          try (var result = query.executeQuery()) {
            while (result.next()) found++;
          }
          assertThat(found).isPositive();
          if (round >= 2) times.add((System.nanoTime() - began) / 1e6);
        }
      }
      Collections.sort(times);
      return times.get(times.size() / 2);
    }
  }

  /// A shown table that is asked.
  private final class Asked implements AutoCloseable {
    private final ExecutorService data = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final List<Throwable> problems = new ArrayList<>();
    private final Jobs jobs = new Jobs(data, background, Platform::runLater, problems::add);
    private final RegisterTable<Row> table;
    private final Stage stage;

    Asked(List<Row> rows) throws Exception {
      table = onFx(() -> table(jobs));
      stage =
          onFx(
              () -> {
                table.rows(rows);
                return shown(table);
              });
      idle(jobs);
    }

    double median(java.util.function.IntFunction<RegisterFilter> wish) throws Exception {
      var times = new ArrayList<Double>();
      for (var round = 0; round < ROUNDS + 2; round++) {
        var filter = wish.apply(round);
        var began = System.nanoTime();
        onFx(
            () -> {
              table.filter(filter);
              return filter;
            });
        idleAtOnce();
        if (round >= 2) times.add((System.nanoTime() - began) / 1e6);
        assertThat(onFx(() -> table.shownProperty().get())).isBetween(1, ROWS - 1);
        onFx(
            () -> {
              table.clearFilters();
              return table;
            });
        idle(jobs);
      }
      Collections.sort(times);
      return times.get(times.size() / 2);
    }

    /// Waits without the pauses of the test framework, which are longer than the answer.
    private void idleAtOnce() {
      while (!onFx(jobs::isIdle)) Thread.onSpinWait();
    }

    Result scroll() throws Exception {
      return measure(
          stage,
          round -> {
            for (var step = 0; step < 60; step++) {
              var to = (round * 9000 + step * 150) % ROWS;
              onFx(
                  () -> {
                    table.view().scrollTo(to);
                    table.view().layout();
                    return to;
                  });
            }
          },
          60,
          false);
    }

    @Override
    public void close() {
      onFx(
          () -> {
            stage.hide();
            return stage;
          });
      data.shutdown();
      background.shutdown();
      assertThat(problems).isEmpty();
    }
  }

  private RegisterTable<Row> table(Jobs jobs) {
    var kit =
        new Kit(
            jobs,
            new DataVersions(Platform::runLater),
            Messages.in(Locale.ITALIAN),
            _ -> {},
            new Settings(home, Runnable::run),
            Catalogue.shipped());
    return new RegisterTable<>(
        "rows",
        kit,
        "rows",
        Row::id,
        List.of(
            RegisterColumn.<Row>text("name", "field.stakeholder.name", Row::name),
            RegisterColumn.<Row>text("town", "field.stakeholder.town", Row::town)
                .choice(Row::town, it -> it)));
  }

  private Result ours(List<Row> rows) throws Exception {
    var data = Executors.newSingleThreadExecutor();
    var background = Executors.newFixedThreadPool(2);
    var problems = new ArrayList<Throwable>();
    var jobs = new Jobs(data, background, Platform::runLater, problems::add);
    var stage =
        onFx(
            () -> {
              var table = table(jobs);
              table.rows(rows);
              return shown(table);
            });
    idle(jobs);
    var table = (RegisterTable<?>) stage.getScene().getRoot();
    var result =
        measure(
            stage,
            round -> {
              onFx(
                  () -> {
                    table.sort(List.of(new TableState.Sort("name", round % 2 == 0)));
                    return table;
                  });
              idle(jobs);
            });
    data.shutdown();
    background.shutdown();
    assertThat(problems).isEmpty();
    return result;
  }

  private static Result peer(List<Row> rows) throws Exception {
    var collator = com.ibm.icu.text.Collator.getInstance(Locale.ITALIAN);
    var stage =
        onFx(
            () -> {
              var table = new TableView<Row>(FXCollections.observableArrayList(rows));
              var name = new TableColumn<Row, String>("name");
              name.setCellValueFactory(it -> new ReadOnlyStringWrapper(it.getValue().name()));
              name.setComparator(Comparator.comparing(it -> it, collator::compare));
              var town = new TableColumn<Row, String>("town");
              town.setCellValueFactory(it -> new ReadOnlyStringWrapper(it.getValue().town()));
              table.getColumns().add(name);
              table.getColumns().add(town);
              table.setFixedCellSize(30);
              return shown(table);
            });
    @SuppressWarnings("unchecked")
    var table = (TableView<Row>) stage.getScene().getRoot();
    return measure(
        stage,
        round ->
            onFx(
                () -> {
                  var column = table.getColumns().getFirst();
                  column.setSortType(
                      round % 2 == 0
                          ? TableColumn.SortType.ASCENDING
                          : TableColumn.SortType.DESCENDING);
                  table.getSortOrder().setAll(List.of(column));
                  table.sort();
                  return table;
                }));
  }

  private interface Click {
    void run(int round) throws Exception;
  }

  private static Result measure(Stage stage, Click click) throws Exception {
    return measure(stage, click, 1, true);
  }

  /// @param steps in one round
  /// @param last whether the window is closed afterwards
  private static Result measure(Stage stage, Click click, int steps, boolean last)
      throws Exception {
    var longest = new AtomicLong();
    var timer =
        onFx(
            () ->
                new AnimationTimer() {
                  private long before;

                  @Override
                  public void handle(long now) {
                    var at = System.nanoTime();
                    if (before != 0) longest.accumulateAndGet(at - before, Math::max);
                    before = at;
                  }
                });
    var times = new ArrayList<Double>();
    var busy = 0L;
    for (var round = 0; round < ROUNDS + 2; round++) {
      if (round == 2) {
        onFx(
            () -> {
              timer.start();
              return timer;
            });
        WaitForAsyncUtils.waitForFxEvents(2);
        longest.set(0);
        busy = processorTime();
      }
      var began = System.nanoTime();
      click.run(round);
      WaitForAsyncUtils.waitForFxEvents(1);
      if (round >= 2) times.add((System.nanoTime() - began) / 1e6);
    }
    var spent = (processorTime() - busy) / 1e6 / ROUNDS / steps;
    onFx(
        () -> {
          timer.stop();
          if (last) stage.hide();
          return stage;
        });
    Collections.sort(times);
    return new Result(times.get(times.size() / 2), longest.get() / 1e6, spent);
  }

  private static long processorTime() {
    return onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  private static Stage shown(Region root) {
    var stage = new Stage();
    stage.setScene(new Scene(root, 900, 600));
    stage.show();
    return stage;
  }

  private static void idle(Jobs jobs) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, jobs::isIdle);
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
  }

  private static List<Row> rows() {
    var random = new Random(7);
    var kinds =
        List.of(
            "Associazione",
            "Biblioteca",
            "Cooperativa",
            "Istituto",
            "Università",
            "Comitato",
            "Società",
            "Fondazione");
    var names =
        List.of(
            "Alba",
            "Città",
            "Élite",
            "Orizzonte",
            "San Rocco",
            "Mare",
            "Lago",
            "Collina",
            "Àncora",
            "Perché");
    var all = new ArrayList<Row>(ROWS);
    for (var i = 0; i < ROWS; i++) {
      all.add(
          new Row(
              i,
              kinds.get(random.nextInt(8))
                  + " "
                  + names.get(random.nextInt(10))
                  + " "
                  + random.nextInt(1_000_000),
              "Borgo " + random.nextInt(900)));
    }
    return all;
  }
}
