// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormField;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Option;

/// The page of one step: where it stands, its tasks and documents, what hinders and what comes
/// next, what it is about, what is linked to it.
final class StepForm extends BorderPane {
  private final PathScreenModel model;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Locale locale;
  private final Form<Step> form;
  private final Label number = new Label();
  private final Label basis = new Label();
  private final Label conditional = new Label();
  private final Label basisNote = new Label();
  private final HBox allDone;
  private final Label duration = new Label();
  private final Label usualLead = new Label();
  private final Hyperlink takeLead = new Hyperlink();
  private final VBox facts = new VBox();
  private final Label tasksHeading = heading();
  private final TaskList tasks;
  private final ActionList actions;
  private final ExpectedDocuments expected;
  private final EvidenceList evidence;
  private final LinkList links;
  private @Nullable FormField<String> reason;

  StepForm(PathScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    locale = messages.locale();
    catalogue = kit.catalogue();
    setId("path-step");
    getStyleClass().add("step-page");
    form = new Form<>(messages, Step::id, model.steps()::edit);
    tasks = new TaskList(model, messages);
    actions = new ActionList(model, kit);
    evidence = new EvidenceList(model, kit);
    expected = new ExpectedDocuments(messages, catalogue, model.readOnly(), evidence::add);
    links = new LinkList("path-links", kit.navigator(), messages.get("path.noLinks"));
    allDone = allDone();
    addHead();
    addStatus();
    addTasks();
    addDocuments();
    addNotes();
    addAbout();
    form.heading(messages.get("path.links"));
    form.wide(links);
    form.setReadOnly(model.readOnly());
    setCenter(form);
    model.openProperty().subscribe(this::show);
    model.linksProperty().subscribe(it -> links.show(StepLinks.of(it, messages)));
  }

  private static Label heading() {
    var label = new Label();
    label.getStyleClass().add("form-heading");
    return label;
  }

  private void addHead() {
    number.getStyleClass().add("step-number");
    basis.setId("path-basis");
    basis.getStyleClass().add("step-basis");
    number.setMinWidth(USE_PREF_SIZE);
    basis.setWrapText(true);
    var line = new HBox(number, basis);
    line.getStyleClass().add("step-head");
    form.wide(line);
    form.text(
            "step.title",
            it -> it.title().in(locale),
            (it, text) -> it.withTitle(it.title().with(locale, text)))
        .getStyleClass()
        .add("step-title");
    conditional.setWrapText(true);
    conditional.setText(messages.get("path.conditional"));
    conditional.setGraphic(Icons.of(Feather.INFO));
    conditional.getStyleClass().add("quiet");
    conditional.managedProperty().bind(conditional.visibleProperty());
    form.wide(conditional);
  }

  private void addStatus() {
    form.heading(messages.get("path.status"));
    var status =
        form.choice(
            "step.status",
            List.of(StepStatus.values()),
            messages::label,
            Step::status,
            Step::withStatus);
    status.half();
    form.suggest("step.lead", this::roles, it -> text(it.lead()), Step::withLead).half();
    reason =
        form.area("step.reason", 2, it -> text(it.reason()), Step::withReason)
            .hint(messages.get("path.reasonHint"));
    reason.managedProperty().bind(reason.visibleProperty());
    reason.setVisible(false);
    if (status.lookup("#step-status") instanceof ComboBox<?> box)
      box.valueProperty().subscribe((_, chosen) -> showReason(chosen));
    form.wide(allDone);
    form.date(
            "step.plannedStart",
            it -> it.planned().start(),
            (it, date) -> it.withPlanned(new Step.Span(date, it.planned().end())))
        .half();
    form.date(
            "step.plannedEnd",
            it -> it.planned().end(),
            (it, date) -> it.withPlanned(new Step.Span(it.planned().start(), date)))
        .half();
    form.date(
            "step.actualStart",
            it -> it.actual().start(),
            (it, date) -> it.withActual(new Step.Span(date, it.actual().end())))
        .half();
    form.date(
            "step.actualEnd",
            it -> it.actual().end(),
            (it, date) -> it.withActual(new Step.Span(it.actual().start(), date)))
        .half();
  }

  /// The reason is asked for as soon as "not applicable" is chosen, before it is accepted.
  private void showReason(@Nullable Object chosen) {
    if (reason != null)
      reason.setVisible(
          chosen instanceof Option<?> option && option.value() == StepStatus.NOT_APPLICABLE);
  }

  private HBox allDone() {
    var words = new Label(messages.get("path.allTasksDone"), Icons.of(Feather.CHECK_CIRCLE));
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var button = new Button(messages.get("path.complete"));
    button.setId("path-complete");
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(model.readOnly());
    button.setOnAction(_ -> model.steps().edit(it -> it.withStatus(StepStatus.COMPLETED)));
    var line = new HBox(words, button);
    line.getStyleClass().add("step-all-done");
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private void addTasks() {
    form.wide(tasksHeading);
    form.wide(tasks);
    form.wide(actions);
  }

  private void addDocuments() {
    form.heading(messages.get("path.documents"));
    form.wide(expected);
    form.wide(evidence);
  }

  private void addNotes() {
    form.heading(messages.get("path.notes"));
    form.area("step.obstacle", 2, it -> text(it.obstacle()), Step::withObstacle);
    form.area("step.nextAction", 2, it -> text(it.nextAction()), Step::withNextAction);
    form.area("step.lesson", 2, it -> text(it.lesson()), Step::withLesson);
  }

  private void addAbout() {
    form.heading(messages.get("path.about"));
    form.area(
        "step.purpose",
        3,
        it -> it.purpose().in(locale),
        (it, text) -> it.withPurpose(it.purpose().with(locale, text)));
    form.area(
        "step.criterion",
        3,
        it -> it.criterion().in(locale),
        (it, text) -> it.withCriterion(it.criterion().with(locale, text)));
    facts.getStyleClass().add("step-facts");
    facts.managedProperty().bind(facts.visibleProperty());
    takeLead.setId("path-take-lead");
    takeLead.setText(messages.get("path.takeLead"));
    takeLead.setMinWidth(USE_PREF_SIZE);
    takeLead.setDisable(model.readOnly());
    usualLead.setWrapText(true);
    usualLead.setMinWidth(0);
    var lead = new HBox(usualLead, takeLead);
    lead.getStyleClass().add("step-usual-lead");
    basisNote.setWrapText(true);
    facts
        .getChildren()
        .addAll(
            named("path.duration"),
            duration,
            named("path.usualLead"),
            lead,
            named("field.step.basis"),
            basisNote);
    form.wide(facts);
  }

  private Label named(String key) {
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    return label;
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private void show(@Nullable StepView view) {
    setVisible(view != null);
    form.show(view == null ? null : view.step());
    if (view == null) return;
    var step = view.step();
    number.setText(messages.get("path.stepNumber", Integer.toString(step.number())));
    StatusMark.show(basis, step.basis(), messages);
    allDone.setVisible(view.looksComplete());
    tasksHeading.setText(
        view.tasks().isEmpty()
            ? messages.get("path.tasks")
            : messages.get("path.tasksHeading", view.tasksDone(), view.tasks().size()));
    tasks.show(view);
    expected.show(view);
    evidence.show(view);
    showTemplate(view.template());
  }

  private void showTemplate(Optional<TemplateStep> template) {
    conditional.setVisible(template.map(TemplateStep::conditional).orElse(false));
    facts.setVisible(template.isPresent());
    basis.setTooltip(template.map(it -> new Tooltip(it.basisNote().in(locale))).orElse(null));
    template.ifPresent(this::showFacts);
  }

  private void showFacts(TemplateStep template) {
    duration.setText(
        messages.get("path.weeks", template.duration().min(), template.duration().max()));
    var lead = role(template.leadRoleId());
    var support =
        template.supportRoleIds().stream().map(this::role).collect(Collectors.joining(", "));
    usualLead.setText(support.isEmpty() ? lead : messages.get("path.usualLeadWith", lead, support));
    takeLead.setOnAction(_ -> model.steps().edit(it -> it.withLead(lead)));
    basisNote.setText(template.basisNote().in(locale));
  }

  private List<Option<String>> roles() {
    return catalogue.roles().stream()
        .map(it -> Option.of(it.name().in(locale), it.name().in(locale)))
        .toList();
  }

  private String role(String id) {
    return catalogue.role(id).map(it -> it.name().in(locale)).orElse(id);
  }

  /// Puts the cursor into the title, for a step that was just added.
  void focusTitle() {
    form.focusFirst();
  }
}
