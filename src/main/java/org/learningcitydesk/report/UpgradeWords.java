// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.template.UpgradeItem;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;

/// What a template would change, in words.
public record UpgradeWords(Messages messages, ReadinessWords documents) {
  public static UpgradeWords of(Messages messages, Catalogue catalogue) {
    return new UpgradeWords(messages, new ReadinessWords(messages, catalogue));
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
      case GONE_TASK -> messages.get("upgrade.goneTask", before);
      case KEPT_TASK -> messages.get("upgrade.keptTask", before);
      case GONE_STEP -> messages.get("upgrade.goneStep");
      case KEPT_STEP -> messages.get("upgrade.keptStep");
    };
  }

  /// What is there now and what would be, and a warning where words of the city would go.
  public List<String> details(UpgradeItem item) {
    return switch (item.kind()) {
      case TITLE, PURPOSE, HOW, CRITERION, EXAMPLE, TASK_TEXT, DOCUMENTS -> change(item);
      case NEW_STEP ->
          item.after().isBlank() ? List.of() : List.of(item.after().in(messages.locale()));
      case MOVED_STEP, NEW_TASK, GONE_TASK, KEPT_TASK, GONE_STEP, KEPT_STEP -> List.of();
    };
  }

  private List<String> change(UpgradeItem item) {
    var details = new ArrayList<String>();
    details.add(messages.get("upgrade.now", said(item, item.before())));
    details.add(messages.get("upgrade.then", said(item, item.after())));
    if (!item.suggested()) details.add(messages.get("upgrade.ownWords"));
    return details;
  }

  private String said(UpgradeItem item, LocalText text) {
    var words = text.in(messages.locale());
    if (words.isBlank()) return messages.get("upgrade.blank");
    return item.kind() == UpgradeItem.Kind.DOCUMENTS
        ? words.lines().map(documents::name).collect(Collectors.joining("; "))
        : words;
  }
}
