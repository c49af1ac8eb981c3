// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.WrittenFiles;

/// The questionnaires of the chosen round: they go out as files, and come back filled in.
final class RoundForms {
  private static final String FOLDER = "questionnaire";
  private final GovernanceScreenModel model;
  private final SheetScreenModel sheets;
  private final Kit kit;
  private final Messages messages;
  private final Button write;
  private final Button read;
  private final WrittenFiles written;
  private final Label taken = Section.text("sheet-answers-taken", "batch-counts");
  private final VBox results;
  private QuestionnaireOrder last = QuestionnaireOrder.USUAL;

  RoundForms(GovernanceScreenModel model, SheetScreenModel sheets, Kit kit) {
    this.model = model;
    this.sheets = sheets;
    this.kit = kit;
    messages = kit.messages();
    write =
        Section.button(
            "sheet-questionnaire",
            Feather.FILE_TEXT,
            messages.get("questionnaire.write"),
            this::ask);
    read =
        Section.button(
            "sheet-import-answers",
            Feather.DOWNLOAD,
            messages.get("questionnaire.importAnswers"),
            this::read);
    written = new WrittenFiles("sheet-questionnaire-written", kit);
    taken.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    Section.say(taken, "");
    var line = new VBox(taken);
    line.getStyleClass().add("import-result");
    line.visibleProperty().bind(taken.visibleProperty());
    line.managedProperty().bind(line.visibleProperty());
    results = new VBox(written, line);
    results.getStyleClass().add("sheet-round");
    var none = model.viewProperty().isNull();
    for (var button : List.of(write, read)) {
      button.managedProperty().bind(button.visibleProperty());
      button.visibleProperty().bind(none.not());
    }
  }

  /// The buttons for the bar of rounds.
  List<Button> buttons() {
    return model.readOnly() ? List.of(write) : List.of(write, read);
  }

  /// What became of it, to stand below the bar.
  Node results() {
    return results;
  }

  private void ask() {
    var sheet = sheets.sheetProperty().get();
    if (sheet == null) return;
    var dialog = new FormDialog<>(kit, "questionnaire", possible(sheet));
    var form = dialog.form();
    form.choice(
            "questionnaire.format",
            Arrays.asList(QuestionnaireFormat.values()),
            messages::label,
            QuestionnaireOrder::format,
            QuestionnaireOrder::withFormat)
        .hint(messages.get("questionnaire.formatHint"));
    form.choice(
            "questionnaire.recipient",
            recipients(sheet),
            it -> word(sheet, it),
            QuestionnaireOrder::recipient,
            QuestionnaireOrder::withRecipient)
        .hint(messages.get("questionnaire.recipientHint"));
    form.choice(
        "questionnaire.side",
        Stream.concat(
                Stream.of(Optional.<Side>empty()), Arrays.stream(Side.values()).map(Optional::of))
            .toList(),
        it -> it.map(messages::label).orElse(messages.get("questionnaire.sideOpen")),
        QuestionnaireOrder::side,
        QuestionnaireOrder::withSide);
    dialog.ask(
        write,
        messages.get("questionnaire.writeTitle"),
        messages.get("questionnaire.choosePlace"),
        it -> it,
        this::choose);
  }

  /// What was wished last time, as far as it can be wished here.
  private QuestionnaireOrder possible(Sheet sheet) {
    return recipients(sheet).contains(last.recipient())
        ? last
        : last.withRecipient(QuestionnaireOrder.USUAL.recipient());
  }

  private static List<QuestionnaireOrder.Recipient> recipients(Sheet sheet) {
    var all = new ArrayList<QuestionnaireOrder.Recipient>();
    all.add(new QuestionnaireOrder.Recipient.Anybody());
    var members = sheet.partnership().members().stream().map(Member::stakeholder).distinct();
    var each = members.map(QuestionnaireOrder.Recipient.Member::new).toList();
    if (each.size() > 1) all.add(new QuestionnaireOrder.Recipient.EachMember());
    all.addAll(each);
    return all;
  }

  private String word(Sheet sheet, QuestionnaireOrder.Recipient recipient) {
    return switch (recipient) {
      case QuestionnaireOrder.Recipient.Anybody() -> messages.get("questionnaire.anybody");
      case QuestionnaireOrder.Recipient.EachMember() ->
          messages.get(
              "questionnaire.eachMember",
              sheet.partnership().members().stream().map(Member::stakeholder).distinct().count());
      case QuestionnaireOrder.Recipient.Member(var id) -> sheet.name(id);
    };
  }

  private void choose(QuestionnaireOrder order) {
    last = order;
    var files = files(order);
    if (files == null) return;
    var folder = kit.settings().folder(FOLDER);
    var window = write.getScene().getWindow();
    if (order.isMany()) {
      var chooser = new DirectoryChooser();
      chooser.setTitle(messages.get("questionnaire.choosePlace"));
      folder.ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
      var chosen = chooser.showDialog(window);
      if (chosen != null) take(order, chosen.toPath());
      return;
    }
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("questionnaire.choosePlace"));
    chooser.setInitialFileName(files.fileNames().getFirst());
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.label(order.format()), "*." + order.format().ending()));
    folder.ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var chosen = chooser.showSaveDialog(window);
    if (chosen != null) take(order, chosen.toPath());
  }

  private @Nullable QuestionnaireFiles files(QuestionnaireOrder order) {
    var sheet = sheets.sheetProperty().get();
    var view = model.viewProperty().get();
    return sheet == null || view == null
        ? null
        : QuestionnaireFiles.of(sheet, view.round().name(), order, messages);
  }

  /// The window of the system has asked whether one chosen file may be replaced; here it is asked
  /// for those in a folder.
  void take(QuestionnaireOrder order, Path place) {
    var files = files(order);
    if (files == null) return;
    var folder = order.isMany() ? place : place.toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder(FOLDER, folder);
    kit.jobs()
        .<List<Path>>compute(
            () ->
                order.isMany()
                    ? files.in(place).stream().filter(Files::exists).toList()
                    : List.of(),
            there -> {
              if (there.isEmpty()) write(files, place);
              else askToReplace(there, () -> write(files, place));
            });
  }

  private void askToReplace(List<Path> there, Runnable goOn) {
    new Question(
            messages.get("questionnaire.replaceTitle", there.size()),
            messages.get("questionnaire.replace", there.size()),
            there.stream().map(it -> String.valueOf(it.getFileName())).toList(),
            messages.get("picture.replaceYes"))
        .ask(write, kit, goOn);
  }

  private void write(QuestionnaireFiles files, Path place) {
    var view = model.viewProperty().get();
    if (view == null) return;
    var round = view.round().id();
    var scale = kit.catalogue().governance();
    Section.say(taken, "");
    kit.jobs()
        .<List<Path>>start(
            "questionnaire.writing",
            progress ->
                files.write(
                    sheets.workspace().read(tx -> Questionnaire.read(tx, round, scale)),
                    place,
                    progress),
            written::show);
  }

  private void read() {
    var view = model.viewProperty().get();
    if (view == null) return;
    answers(view).show(read, (count, left) -> tell(view.round().name(), count, left));
  }

  AnswersDialog answers(GovernanceView view) {
    return new AnswersDialog(
        new AnswersScreenModel(
            sheets.workspace(),
            kit.jobs(),
            view.round().id(),
            kit.catalogue().governance(),
            messages),
        view.round().name(),
        kit);
  }

  private void tell(String round, int count, int left) {
    Section.say(taken, messages.get("questionnaire.taken", count, round, left));
  }
}
