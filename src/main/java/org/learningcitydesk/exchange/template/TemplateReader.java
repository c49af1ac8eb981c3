// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.Source;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.work.UserProblem;

/// Reads a template that somebody may have written by hand. What a path cannot do without is asked
/// for; a whole catalogue is taken for the template in it.
final class TemplateReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final int MOST_STEPS = 100;
  private static final int MOST_TASKS = 100;

  private final String file;
  private final TemplateTexts texts;

  private TemplateReader(String file, Catalogue catalogue) {
    this.file = file;
    texts = new TemplateTexts(file, catalogue);
  }

  static TemplateFile read(String file, byte[] json, Catalogue catalogue) {
    return new TemplateReader(file, catalogue).read(json);
  }

  private TemplateFile read(byte[] json) {
    var root = parse(json);
    if (root.path("pathTemplate").isObject()) root = root.path("pathTemplate");
    var steps = root.path("steps");
    if (!root.isObject() || !steps.isArray())
      throw new UserProblem("problem.template.wrongKind", file);
    if (steps.isEmpty()) throw new UserProblem("problem.template.noSteps", file);
    if (steps.size() > MOST_STEPS)
      throw new UserProblem("problem.template.tooManySteps", file, steps.size(), MOST_STEPS);
    var read = new ArrayList<TemplateStep>();
    for (var step : steps) read.add(step(step, read.size() + 1));
    TemplateOrder.check(file, read);
    read.sort(Comparator.comparingInt(TemplateStep::number));
    var template =
        new PathTemplate(
            texts.required(root, "id", 100, file),
            texts.required(root, "version", 40, file),
            true,
            basis(root.path("numberingBasis")),
            texts.titleOf(root, "name", 300, file),
            texts.of(root, "disclaimer"),
            new PathTemplate.Badges(
                texts.of(root.path("badges"), "sourced"),
                texts.of(root.path("badges"), "reconstructed")),
            texts.of(root, "order"),
            List.of(),
            read);
    return new TemplateFile(template, texts.missing(), texts.unknown());
  }

  private JsonNode parse(byte[] json) {
    try {
      var root = JSON.readTree(json);
      if (root == null || root.isMissingNode())
        throw new UserProblem("problem.template.notJson", file);
      return root;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.template.notJson", file);
    }
  }

  private TemplateStep step(JsonNode from, int place) {
    var where = Integer.toString(place);
    if (!from.isObject()) throw new UserProblem("problem.template.stepNoObject", file, where);
    var id = texts.required(from, "id", 100, where);
    return new TemplateStep(
        id,
        number(from.path("number"), place, id),
        texts.titleOf(from, "title", 300, where),
        texts.of(from, "purpose"),
        texts.orNull(from, "how"),
        from.path("conditional").asBoolean(false),
        tasks(from.path("tasks"), id),
        texts.documents(from.path("documentTypeIds")),
        groups(from.path("documentAlternatives")),
        texts.role(from.path("leadRoleId")),
        texts.roles(from.path("supportRoleIds")),
        weeks(from.path("typicalDurationWeeks"), id),
        texts.of(from, "completionCriterion"),
        texts.orNull(from, "example"),
        basis(from.path("basis")),
        from.path("basisScope").asText(null),
        texts.orNull(from, "basisNote"),
        sources(from.path("sources")),
        TemplateTexts.words(from.path("after")));
  }

  private int number(JsonNode from, int place, String step) {
    if (from.isMissingNode() || from.isNull()) return place;
    if (!from.isInt() || from.asInt() < 1)
      throw new UserProblem("problem.template.number", file, step, from.asText());
    return from.asInt();
  }

  private List<TemplateStep.TemplateTask> tasks(JsonNode from, String step) {
    if (from.size() > MOST_TASKS)
      throw new UserProblem("problem.template.tooManyTasks", file, step, MOST_TASKS);
    var tasks = new ArrayList<TemplateStep.TemplateTask>();
    for (var task : from)
      tasks.add(
          new TemplateStep.TemplateTask(
              texts.required(task, "id", 150, step), texts.titleOf(task, "text", 2000, step)));
    return tasks;
  }

  private static List<List<String>> groups(JsonNode from) {
    var groups = new ArrayList<List<String>>();
    for (var group : from) groups.add(TemplateTexts.words(group));
    return groups;
  }

  private TemplateStep.@Nullable Weeks weeks(JsonNode from, String step) {
    if (!from.isObject()) return null;
    var min = from.path("min").asInt(0);
    var max = from.path("max").asInt(0);
    if (min < 0 || max < min || max > 5200)
      throw new UserProblem("problem.template.weeks", file, step);
    return max == 0
        ? null
        : new TemplateStep.Weeks(min, max, from.path("basis").asText("estimate"));
  }

  private static Basis basis(JsonNode from) {
    try {
      return from.isTextual() ? Code.of(Basis.class, from.asText()) : Basis.OWN;
    } catch (InvalidValue _) {
      return Basis.OWN;
    }
  }

  private static List<Source.Cited> sources(JsonNode from) {
    var cited = new ArrayList<Source.Cited>();
    for (var it : from)
      if (it.path("sourceId").isTextual())
        cited.add(new Source.Cited(it.path("sourceId").asText(), it.path("locator").asText(null)));
    return cited;
  }
}
