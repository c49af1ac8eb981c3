// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.TableWriter;
import org.learningcitydesk.i18n.Messages;

/// The forms in which a screen is written to a file. A choice asks for the file and writes it in
/// the background. What the form writes beside that file is never replaced without a question.
public final class ExportMenu extends MenuButton {
  private final String id;
  private final String job;
  private final Kit kit;
  private final Messages messages;
  private final Names names;
  private final Consumer<List<Path>> written;
  private Gate gate = then -> then.accept(() -> {});

  /// What is asked before a file is written.
  public interface Gate {
    /// @param then goes on; gets what is done when the file is there, by any thread
    void pass(Consumer<Runnable> then);
  }

  /// How files are called: the city, and what of it.
  ///
  /// @param what in the language of the user
  public record Names(Supplier<String> city, String what) {
    /// For example `citta-di-esempio_rete_2026-11-21.svg`.
    String of(LocalDate today, String end, String extension) {
      return plain(city.get()) + "_" + plain(what) + "_" + today + end + "." + extension;
    }

    static String plain(String words) {
      return Folding.fold(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
  }

  /// A form of file.
  ///
  /// @param end of the name, before the extension
  /// @param besides which other files are written together with one
  /// @param work the screen as it is at this moment, ready to be written by any thread; gives the
  ///   files that were written
  public record Form(
      Code format,
      String extension,
      String end,
      Function<Path, List<Path>> besides,
      Supplier<Function<Path, List<Path>>> work) {}

  /// @param id the control id is `<id>-export`, that of an item `<id>-export-<format>`
  /// @param job how the work is called while it lasts
  /// @param written is told of the files when they are there
  public ExportMenu(String id, String job, Kit kit, Names names, Consumer<List<Path>> written) {
    this.id = id;
    this.job = job;
    this.kit = kit;
    this.names = names;
    this.written = written;
    messages = kit.messages();
    setText(messages.get("register.export"));
    setGraphic(Icons.of(Feather.UPLOAD));
    setId(id + "-export");
    Icons.name(this, messages.get("register.export"));
  }

  /// Asks something before each file.
  public void gate(Gate asking) {
    gate = asking;
  }

  /// Adds a form to the menu.
  public void offer(Form form) {
    var item = new MenuItem(messages.label(form.format()));
    item.setId(id + "-export-" + form.format().id());
    item.setOnAction(
        _ -> kit.plainText().before(this, kit, () -> gate.pass(done -> choose(form, done))));
    getItems().add(item);
  }

  /// Adds forms of one file each.
  ///
  /// @param work the screen as it is at this moment, ready to be written by any thread
  public <F extends Code> void offer(
      F[] formats, Function<F, String> extension, Supplier<BiConsumer<F, Path>> work) {
    for (var it : formats)
      offer(
          new Form(
              it,
              extension.apply(it),
              "",
              _ -> List.of(),
              () -> {
                var now = work.get();
                return target -> {
                  now.accept(it, target);
                  return List.of(target);
                };
              }));
  }

  /// Adds the numbers as a table.
  ///
  /// @param rows those at this moment, the first one their headings
  public void offerTable(Supplier<List<List<String>>> rows) {
    offer(
        new RegisterFormat[] {RegisterFormat.CSV},
        RegisterFormat::ending,
        () -> {
          var now = rows.get();
          return (_, target) -> TableWriter.write(target, now);
        });
  }

  public void line() {
    getItems().add(new SeparatorMenuItem());
  }

  private void choose(Form form, Runnable done) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("register.export"));
    chooser.setInitialFileName(names.of(LocalDate.now(), form.end(), form.extension()));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.label(form.format()), "*." + form.extension()));
    kit.settings().folder(id).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file == null) return;
    var folder = file.toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder(id, folder);
    take(form, file.toPath(), done);
  }

  /// The window of the system has asked whether the chosen file may be replaced; here it is asked
  /// for those beside it.
  void take(Form form, Path target) {
    take(form, target, () -> {});
  }

  private void take(Form form, Path target, Runnable done) {
    kit.jobs()
        .<List<Path>>compute(
            () -> form.besides().apply(target).stream().filter(Files::exists).toList(),
            there -> {
              if (there.isEmpty()) write(form, target, done);
              else ask(there, () -> write(form, target, done));
            });
  }

  private void ask(List<Path> there, Runnable goOn) {
    new Question(
            messages.get("picture.replaceTitle", there.size()),
            messages.get("picture.replace", there.size()),
            there.stream().map(it -> String.valueOf(it.getFileName())).toList(),
            messages.get("picture.replaceYes"))
        .ask(this, kit, goOn);
  }

  private void write(Form form, Path target, Runnable done) {
    var work = form.work().get();
    kit.jobs()
        .start(
            job,
            progress -> {
              progress.step(0, 1);
              var files = work.apply(target);
              done.run();
              return files;
            },
            written);
  }
}
