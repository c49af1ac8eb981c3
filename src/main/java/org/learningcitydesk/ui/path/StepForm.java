// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.DocumentType;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ReadinessWords;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormField;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Option;

/// The page of one step: where it stands and how ready it is, why and how it is done, its tasks and
/// documents, who leads, when it is completed, what hinders and what comes next, what is linked.
final class StepForm extends BorderPane {
  /// The state that asks for words comes last, so that arrow keys get past all the others.
  private static final List<StepStatus> STATES =
      List.of(
          StepStatus.NOT_STARTED,
          StepStatus.IN_PROGRESS,
          StepStatus.SUSPENDED,
          StepStatus.NOT_APPLICABLE,
          StepStatus.COMPLETED);

  private final PathScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Locale locale;
  private final ReadinessWords words;
  final Form<Step> form;
  private final Label number = new Label();
  private final Label basis = new Label();
  private final Label conditional = new Label();
  private final ReadinessBlock readiness;
  private final UsualLead usualLead;
  private final TemplateFacts facts;
  private final Label tasksHeading = new Label();
  private final TaskList tasks;
  private final ActionList actions;
  private final ExpectedDocuments expected;
  private final EvidenceList evidence;
  private final LinkList links;
  private @Nullable FormField<String> reason;

  StepForm(PathScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    locale = messages.locale();
    words = new ReadinessWords(messages, kit.catalogue());
    setId("path-step");
    getStyleClass().add("step-page");
    form = new Form<>(messages, Step::id, model.steps()::edit);
    readiness = new ReadinessBlock(model, messages, words, this::askToClose);
    usualLead = new UsualLead(model, messages, kit.catalogue());
    facts = new TemplateFacts(messages);
    tasks = new TaskList(model, messages);
    actions = new ActionList(model, kit);
    evidence = new EvidenceList(model, kit);
    expected = new ExpectedDocuments(messages, words, model.readOnly(), evidence::add);
    links = new LinkList("path-links", kit.navigator(), messages.get("path.noLinks"));
    tasksHeading.getStyleClass().add("form-heading");
    addHead();
    addStatus();
    addWhyAndHow();
    addTasks();
    addDocuments();
    addCompletion();
    addNotes();
    form.heading(messages.get("path.links"));
    form.wide(links);
    form.setReadOnly(model.readOnly());
    setCenter(form);
    model.openProperty().subscribe(this::show);
    model.linksProperty().subscribe(it -> links.show(StepLinks.of(it, messages)));
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
        form.choice("step.status", STATES, messages::label, Step::status, this::withStatus);
    reason =
        form.area("step.reason", 2, it -> text(it.reason()), Step::withReason)
            .hint(messages.get("path.reasonHint"));
    reason.managedProperty().bind(reason.visibleProperty());
    reason.setVisible(false);
    if (status.lookup("#step-status") instanceof ComboBox<?> box)
      box.valueProperty().subscribe((_, chosen) -> showReason(chosen));
    form.wide(readiness);
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

  /// A step is not completed by choosing a word: that takes a sentence, which is asked for.
  private Step withStatus(Step step, StepStatus status) {
    if (status != StepStatus.COMPLETED) return step.withStatus(status);
    if (step.status() != StepStatus.COMPLETED) askToClose();
    return step;
  }

  /// The reason is asked for as soon as "not applicable" is chosen, before it is accepted.
  private void showReason(@Nullable Object chosen) {
    if (reason != null)
      reason.setVisible(
          chosen instanceof Option<?> option && option.value() == StepStatus.NOT_APPLICABLE);
  }

  private void askToClose() {
    new ClosingDialog(model, kit, words).ask(this);
  }

  private void addWhyAndHow() {
    form.heading(messages.get("path.about"));
    form.area(
        "step.purpose",
        3,
        it -> it.purpose().in(locale),
        (it, text) -> it.withPurpose(it.purpose().with(locale, text)));
    form.area(
        "step.how",
        5,
        it -> how(it).in(locale),
        (it, text) ->
            how(it).in(locale).equals(text) ? it : it.withHow(how(it).with(locale, text)));
  }

  private LocalText how(Step step) {
    return TemplateStep.howOf(step, model.templateOf(step));
  }

  private LocalText example(Step step) {
    return TemplateStep.exampleOf(step, model.templateOf(step));
  }

  private void addTasks() {
    form.wide(tasksHeading);
    form.wide(tasks);
    form.wide(actions);
  }

  private void addDocuments() {
    form.heading(messages.get("path.documents"));
    form.wide(expected);
    form.part("path-expected-change", messages.get("path.changeExpected"));
    form.chips(
            "step.expected",
            () ->
                Option.all(
                    kit.catalogue().documentTypes().stream().map(DocumentType::id).toList(),
                    words::name),
            words::name,
            it -> TemplateStep.typesOf(it, model.templateOf(it)),
            this::withExpected)
        .hint(messages.get("path.expectedHint"));
    form.endPart();
    form.wide(evidence);
  }

  /// What the template expects is left to the template.
  private Step withExpected(Step step, @Nullable List<String> types) {
    var chosen = Objects.requireNonNullElse(types, List.<String>of());
    var template = TemplateStep.typesOf(step.withExpected(null), model.templateOf(step));
    return step.withExpected(chosen.equals(template) ? null : chosen);
  }

  private void addCompletion() {
    form.heading(messages.get("path.completion"));
    form.suggest("step.lead", usualLead::roles, it -> text(it.lead()), Step::withLead);
    form.wide(usualLead);
    form.area(
        "step.criterion",
        3,
        it -> it.criterion().in(locale),
        (it, text) -> it.withCriterion(it.criterion().with(locale, text)));
    form.area(
        "step.example",
        4,
        it -> example(it).in(locale),
        (it, text) ->
            example(it).in(locale).equals(text)
                ? it
                : it.withExample(example(it).with(locale, text)));
    form.wide(facts);
  }

  private void addNotes() {
    form.heading(messages.get("path.notes"));
    form.area("step.obstacle", 2, it -> text(it.obstacle()), Step::withObstacle);
    form.area("step.nextAction", 2, it -> text(it.nextAction()), Step::withNextAction);
    form.area("step.lesson", 2, it -> text(it.lesson()), Step::withLesson);
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
    model
        .templateProperty()
        .get()
        .flatMap(it -> it.badge(step.basis()))
        .ifPresent(it -> basis.setText(it.in(locale)));
    readiness.show(view);
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
    basis.setTooltip(
        template.map(TemplateStep::basisNote).map(it -> new Tooltip(it.in(locale))).orElse(null));
    usualLead.show(template);
    facts.show(template);
  }
}
