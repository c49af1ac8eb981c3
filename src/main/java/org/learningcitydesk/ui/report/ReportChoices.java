// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.report.order.Scope;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.ProfileField;
import org.learningcitydesk.ui.control.RecipientPane;

/// What can be chosen for a report, from its kind to the format of its file. Choices that do not
/// matter for the kind are not there.
final class ReportChoices extends VBox {
  static final String LANGUAGE = "report.language";
  static final String PROFILE = "reportProfile";

  private final ReportScreenModel model;
  private final Kit kit;
  private final Messages messages;

  ReportChoices(ReportScreenModel model, Kit kit, Node recipes) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    getStyleClass().add("report-choices-fields");
    getChildren()
        .setAll(
            title(),
            kind(),
            about(),
            format(),
            recipes,
            profile(),
            new RecipientPane(
                "report",
                "form-label",
                "export.whoNote",
                model.recipient,
                model.asksWho(),
                messages),
            scope(),
            language(),
            new PeriodField(model, messages),
            new SinceField(model, messages),
            new SectionList(model, messages),
            pages());
  }

  private Node title() {
    var title = new Label(messages.get("report.title"));
    title.getStyleClass().add("page-title");
    return title;
  }

  private Node kind() {
    var choice =
        choice(
            "report-kind",
            List.of(ReportKind.values()),
            messages::label,
            it -> it.order().kind(),
            (it, kind) -> it.withOrder(it.order().withKind(kind)));
    return labelled(messages.get("report.kind"), choice);
  }

  private Node about() {
    var about = new Label();
    about.getStyleClass().add("quiet");
    about.setWrapText(true);
    about
        .textProperty()
        .bind(
            model.wishProperty().map(it -> messages.get("report.about." + it.order().kind().id())));
    return about;
  }

  /// Not there where the workspace has one city.
  private Node scope() {
    var field =
        labelled(
            messages.get("report.scope"),
            choice(
                "report-scope",
                List.of(Scope.values()),
                messages::label,
                it -> it.order().scope(),
                (it, scope) -> it.withOrder(it.order().withScope(scope))));
    field.visibleProperty().bind(model.backgroundProperty().map(it -> it.cities() > 1));
    field.managedProperty().bind(field.visibleProperty());
    return field;
  }

  /// For whom it is; the choices are those that are possible for the kind of report.
  private Node profile() {
    var field = new ProfileField("report-profile", messages, this::share);
    model
        .wishProperty()
        .subscribe(it -> field.show(it.order().kind().profiles(), it.order().shared()));
    return field;
  }

  private void share(SharingProfile profile) {
    kit.settings().rememberChoice(PROFILE, profile.id());
    model.wish(it -> it.withOrder(it.order().withProfile(profile)));
  }

  private Node language() {
    var choice =
        choice(
            "report-language",
            Messages.LANGUAGES,
            it -> messages.get("report.language." + it.getLanguage()),
            ReportWish::language,
            this::inLanguage);
    return labelled(messages.get("report.language"), choice);
  }

  private ReportWish inLanguage(ReportWish wish, Locale language) {
    kit.settings().rememberChoice(LANGUAGE, language.getLanguage());
    return wish.withLanguage(language);
  }

  private Node pages() {
    var paper =
        choice(
            "report-paper",
            List.of(Layout.Paper.values()),
            messages::label,
            it -> it.layout().paper(),
            (it, wanted) -> it.withLayout(new Layout(wanted, it.layout().landscape())));
    HBox.setHgrow(paper, Priority.ALWAYS);
    var landscape = new CheckBox(messages.get("report.landscape"));
    landscape.setId("report-landscape");
    landscape.setMinWidth(Region.USE_PREF_SIZE);
    model.wishProperty().subscribe(it -> landscape.setSelected(it.layout().landscape()));
    landscape.setOnAction(
        _ ->
            model.wish(
                it -> it.withLayout(new Layout(it.layout().paper(), landscape.isSelected()))));
    var line = new HBox(paper, landscape);
    line.getStyleClass().add("report-paper-line");
    return labelled(messages.get("report.paper"), line);
  }

  /// The kind of file, with a sentence on what it is good for.
  private Node format() {
    var choice =
        choice(
            "report-format",
            List.of(ReportFormat.values()),
            it -> messages.get("report.format." + it.ending()),
            ReportWish::format,
            ReportWish::withFormat);
    var note = new Label();
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.textProperty()
        .bind(
            model
                .wishProperty()
                .map(it -> messages.get("report.format." + it.format().ending() + "Note")));
    var box = labelled(messages.get("report.format"), choice);
    box.getChildren().add(note);
    return box;
  }

  private <V> ComboBox<Option<V>> choice(
      String id,
      List<V> values,
      Function<? super V, String> word,
      Function<ReportWish, V> of,
      BiFunction<ReportWish, V, ReportWish> with) {
    var choice = new ComboBox<Option<V>>();
    choice.setId(id);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.getItems().setAll(Option.all(values, word));
    choice.setVisibleRowCount(Math.max(values.size(), 1));
    model
        .wishProperty()
        .subscribe(
            wish ->
                choice.getItems().stream()
                    .filter(it -> it.value().equals(of.apply(wish)))
                    .findFirst()
                    .ifPresent(choice::setValue));
    choice
        .valueProperty()
        .subscribe(
            (_, it) -> {
              if (it != null) model.wish(wish -> with.apply(wish, it.value()));
            });
    return choice;
  }

  /// A control below its name.
  static VBox labelled(String name, Node control) {
    var label = new Label(name);
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    var box = new VBox(label, control);
    box.getStyleClass().add("form-field");
    return box;
  }
}
