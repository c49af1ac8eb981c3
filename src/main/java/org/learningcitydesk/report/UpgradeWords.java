// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.template.UpgradeItem;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;

/// What a template would change, in words.
public record UpgradeWords(Messages messages, ReadinessWords documents, LeadWords leads) {
  public static UpgradeWords of(Messages messages, Catalogue catalogue) {
    return new UpgradeWords(
        messages, new ReadinessWords(messages, catalogue), new LeadWords(messages, catalogue));
  }

  /// What it is, in one line.
  public String title(UpgradeItem item) {
    var before = item.before().in(messages.locale());
    var after = item.after().in(messages.locale());
    return switch (item.kind()) {
      case NEW_STEP -> messages.get("upgrade.newStep");
      case TITLE -> messages.get("field.step.title");
      case PURPOSE -> messages.get("field.step.purpose");
      case HOW -> messages.get("field.step.how");
      case CRITERION -> messages.get("field.step.criterion");
      case EXAMPLE -> messages.get("field.step.example");
      case DOCUMENTS -> messages.get("path.expected");
      case MOVED_STEP -> messages.get("upgrade.movedStep", before, after);
      case NEW_TASK -> messages.get("upgrade.newTask", after);
      case TASK_TEXT -> messages.get("upgrade.taskText");
      case MOVED_TASK -> messages.get("upgrade.movedTask", after, before);
      case TASK_GOES_ALONG -> messages.get("upgrade.goesAlong", after, before);
      case TASK_ORDER -> messages.get("upgrade.taskOrder");
      case GONE_TASK -> messages.get("upgrade.goneTask", before);
      case KEPT_TASK -> messages.get("upgrade.keptTask", before);
      case GONE_STEP -> messages.get("upgrade.goneStep");
      case KEPT_STEP -> messages.get("upgrade.keptStep");
      case DURATION -> follows(item, "path.duration");
      case USUAL_LEAD -> follows(item, "path.usualLead");
    };
  }

  /// What is there now and what would be, and a warning where words of the city would go.
  public List<String> details(UpgradeItem item) {
    return switch (item.kind()) {
      case TITLE, PURPOSE, HOW, CRITERION, EXAMPLE, TASK_TEXT, TASK_ORDER, DOCUMENTS ->
          change(item);
      case NEW_STEP ->
          item.after().isBlank() ? List.of() : List.of(item.after().in(messages.locale()));
      case MOVED_STEP,
          NEW_TASK,
          MOVED_TASK,
          TASK_GOES_ALONG,
          GONE_TASK,
          KEPT_TASK,
          GONE_STEP,
          KEPT_STEP,
          DURATION,
          USUAL_LEAD ->
          List.of();
    };
  }

  private List<String> change(UpgradeItem item) {
    var details = new ArrayList<String>();
    details.add(messages.get("upgrade.now", said(item, item.before())));
    details.add(messages.get("upgrade.then", said(item, item.after())));
    if (!item.suggested())
      details.add(
          messages.get(
              item.kind() == UpgradeItem.Kind.TASK_ORDER
                  ? "upgrade.ownOrder"
                  : "upgrade.ownWords"));
    return details;
  }

  private String said(UpgradeItem item, LocalText text) {
    var words = text.in(messages.locale());
    if (words.isBlank()) return messages.get("upgrade.blank");
    return switch (item.kind()) {
      case DOCUMENTS -> words.lines().map(documents::name).collect(Collectors.joining("; "));
      case TASK_ORDER -> numbered(words.lines().toList());
      case DURATION -> weeks(words.lines().map(Integer::valueOf).toList());
      case USUAL_LEAD -> leads.sentence(words.lines().toList());
      default -> words;
    };
  }

  private static String numbered(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(it -> (it + 1) + ") " + lines.get(it))
        .collect(Collectors.joining("  "));
  }

  private String weeks(List<Integer> fromTo) {
    return messages.get("path.weeks", fromTo.getFirst(), fromTo.getLast());
  }

  /// What the path has from its template.
  private String follows(UpgradeItem item, String key) {
    return messages.get(
        "upgrade.follows", messages.get(key), said(item, item.after()), said(item, item.before()));
  }
}
