// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.text.LocalText;

/// One step of the template.
///
/// @param how what to do, with whom, what goes wrong
/// @param after ids of the steps that come before it
/// @param conditional applies only where it is needed
/// @param documentAlternatives groups of document types of which one is enough
/// @param criterion when the step counts as completed
/// @param basisScope what of the step the basis speaks of: `action-only` or `none`
public record TemplateStep(
    String id,
    int number,
    LocalText title,
    LocalText purpose,
    @Nullable LocalText how,
    boolean conditional,
    List<TemplateTask> tasks,
    List<String> documentTypeIds,
    List<List<String>> documentAlternatives,
    @Nullable String leadRoleId,
    List<String> supportRoleIds,
    @JsonProperty("typicalDurationWeeks") @Nullable Weeks duration,
    @JsonProperty("completionCriterion") LocalText criterion,
    @Nullable LocalText example,
    Basis basis,
    @Nullable String basisScope,
    @Nullable LocalText basisNote,
    List<Source.Cited> sources,
    List<String> after) {
  public TemplateStep {
    tasks = listOrNone(tasks);
    documentTypeIds = listOrNone(documentTypeIds);
    documentAlternatives = listOrNone(documentAlternatives);
    supportRoleIds = listOrNone(supportRoleIds);
    sources = listOrNone(sources);
    after = listOrNone(after);
  }

  private static <E> List<E> listOrNone(@Nullable List<E> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /// This step with other ones before it.
  public TemplateStep withAfter(List<String> others) {
    return new TemplateStep(
        id,
        number,
        title,
        purpose,
        how,
        conditional,
        tasks,
        documentTypeIds,
        documentAlternatives,
        leadRoleId,
        supportRoleIds,
        duration,
        criterion,
        example,
        basis,
        basisScope,
        basisNote,
        sources,
        others);
  }

  /// The documents that are expected of a step, alternatives together: those that it names itself,
  /// else those of its template.
  public static List<List<String>> expectedOf(Step step, Optional<TemplateStep> template) {
    var types = typesOf(step, template);
    var groups = template.map(TemplateStep::documentAlternatives).orElse(List.of());
    var told = new HashSet<String>();
    var expected = new ArrayList<List<String>>();
    for (var type : types) {
      if (told.contains(type)) continue;
      var oneOf =
          groups.stream()
              .filter(group -> group.contains(type))
              .findFirst()
              .map(group -> group.stream().filter(types::contains).toList())
              .orElse(List.of(type));
      told.addAll(oneOf);
      expected.add(oneOf);
    }
    return expected;
  }

  /// The kinds of documents that are expected of a step, one by one.
  public static List<String> typesOf(Step step, Optional<TemplateStep> template) {
    var own = step.expected();
    return own == null ? template.map(TemplateStep::documentTypeIds).orElse(List.of()) : own;
  }

  /// How a step is done: in its own words, else in those of its template; blank where neither has
  /// any.
  public static LocalText howOf(Step step, Optional<TemplateStep> template) {
    return own(step.how(), template.map(TemplateStep::how));
  }

  public static LocalText exampleOf(Step step, Optional<TemplateStep> template) {
    return own(step.example(), template.map(TemplateStep::example));
  }

  private static LocalText own(@Nullable LocalText own, Optional<LocalText> template) {
    return own == null ? template.orElse(LocalText.BLANK) : own;
  }

  /// A thing to do.
  public record TemplateTask(String id, LocalText text) {}

  /// From the shortest to the longest; an estimate.
  public record Weeks(int min, int max, String basis) {}
}
