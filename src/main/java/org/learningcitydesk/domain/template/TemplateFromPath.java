// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;

/// A running path as a template for others: its steps, texts, tasks and documents. States, dates
/// and people are left out, who leads included: a lead may be a person.
public final class TemplateFromPath {
  private static final int ROOM = 80;

  private final Running running;
  private final Optional<PathTemplate> base;
  private final UnaryOperator<LocalText> typed;
  private final Set<String> ids = new HashSet<>();

  private TemplateFromPath(
      Running running, Optional<PathTemplate> base, UnaryOperator<LocalText> typed) {
    this.running = running;
    this.base = base;
    this.typed = typed;
  }

  /// How the template is called.
  public record Naming(LocalText name, String version) {
    public Naming {
      version = version.strip();
      if (name.en().isBlank() || name.it().isBlank())
        throw new InvalidValue("template.name", "isBlank");
      if (name.en().length() > 300 || name.it().length() > 300)
        throw new InvalidValue("template.name", "tooLong");
      if (version.isEmpty()) throw new InvalidValue("template.version", "isBlank");
      if (version.length() > 40) throw new InvalidValue("template.version", "tooLong");
    }

    public Naming withName(LocalText other) {
      return new Naming(other, version);
    }

    public Naming withVersion(String other) {
      return new Naming(name, other);
    }
  }

  /// @param base what the path was made from
  /// @param typed a text as far as it may leave the house
  public static PathTemplate of(
      Running running, Optional<PathTemplate> base, Naming naming, UnaryOperator<LocalText> typed) {
    return new TemplateFromPath(running, base, typed).template(naming);
  }

  private String word(String text) {
    return typed.apply(LocalText.same(text)).it();
  }

  private List<String> words(List<String> texts) {
    return texts.stream().map(this::word).toList();
  }

  private PathTemplate template(Naming naming) {
    var path = running.path();
    var id =
        naming.name().equals(path.name())
            ? path.templateId()
            : slug(typed.apply(naming.name()).en());
    for (var step : running.steps()) if (step.templateStep() != null) ids.add(step.templateStep());
    for (var task : running.tasks()) if (task.templateTask() != null) ids.add(task.templateTask());
    var steps = new ArrayList<TemplateStep>();
    for (var step : running.steps()) steps.add(step(step, steps.size() + 1));
    var known = steps.stream().map(TemplateStep::id).toList();
    return new PathTemplate(
        id,
        naming.version(),
        true,
        base.map(PathTemplate::numberingBasis).orElse(Basis.OWN),
        typed.apply(naming.name()),
        base.map(PathTemplate::disclaimer).map(typed).orElse(LocalText.BLANK),
        base.map(PathTemplate::badges).orElse(PathTemplate.Badges.NONE),
        base.map(PathTemplate::order).map(typed).orElse(LocalText.BLANK),
        List.of(),
        steps.stream().map(it -> after(it, known)).toList());
  }

  private TemplateStep step(Step step, int number) {
    var from =
        Optional.ofNullable(step.templateStep())
            .flatMap(id -> base.flatMap(template -> template.step(id)));
    var id =
        Objects.requireNonNullElseGet(
            step.templateStep(), () -> fresh(typed.apply(step.title()).en()));
    var tasks = new ArrayList<TemplateStep.TemplateTask>();
    for (var task : running.tasksOf(step))
      tasks.add(
          new TemplateStep.TemplateTask(
              Objects.requireNonNullElseGet(
                  task.templateTask(), () -> fresh(id + " " + typed.apply(task.text()).en())),
              typed.apply(task.text())));
    return new TemplateStep(
        id,
        number,
        typed.apply(step.title()),
        typed.apply(step.purpose()),
        orNull(TemplateStep.howOf(step, from)),
        from.map(TemplateStep::conditional).orElse(false),
        tasks,
        words(TemplateStep.typesOf(step, from)),
        from.map(TemplateStep::documentAlternatives).orElse(List.of()).stream()
            .map(this::words)
            .toList(),
        from.map(TemplateStep::leadRoleId).map(this::word).orElse(null),
        words(from.map(TemplateStep::supportRoleIds).orElse(List.of())),
        from.map(TemplateStep::duration).orElse(null),
        typed.apply(step.criterion()),
        orNull(TemplateStep.exampleOf(step, from)),
        step.basis(),
        from.map(TemplateStep::basisScope).orElse(null),
        from.map(TemplateStep::basisNote).map(typed).orElse(null),
        from.map(TemplateStep::sources).orElse(List.of()),
        from.map(TemplateStep::after).orElse(List.of()));
  }

  /// Without steps that the city has removed.
  private static TemplateStep after(TemplateStep step, List<String> known) {
    return step.withAfter(step.after().stream().filter(known::contains).toList());
  }

  private @Nullable LocalText orNull(LocalText text) {
    return text.isBlank() ? null : typed.apply(text);
  }

  /// An id that is not taken yet.
  private String fresh(String words) {
    var slug = slug(words);
    var id = slug;
    for (var more = 2; !ids.add(id); more++) id = slug + "-" + more;
    return id;
  }

  private static String slug(String words) {
    var slug = Folding.fold(words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var fitting = slug.substring(0, Math.min(ROOM, slug.length())).replaceAll("^-+|-+$", "");
    return fitting.isEmpty() ? "template" : fitting;
  }
}
