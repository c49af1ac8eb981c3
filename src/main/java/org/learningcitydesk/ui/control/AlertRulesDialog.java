// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Asks how many days before the dates of agreements and of the municipal year a city wants to hear
/// of them.
public final class AlertRulesDialog {
  private final Workspace workspace;
  private final CityId city;
  private final Kit kit;

  public AlertRulesDialog(Workspace workspace, CityId city, Kit kit) {
    this.workspace = workspace;
    this.city = city;
    this.kit = kit;
  }

  /// The days before, as they are typed.
  @RecordBuilder
  record Draft(List<Integer> notice, List<Integer> end, List<Integer> planning)
      implements AlertRulesDialogDraftBuilder.With {
    List<Integer> of(AlertOccasion occasion) {
      return switch (occasion) {
        case NOTICE -> notice;
        case END -> end;
        case PLANNING -> planning;
      };
    }
  }

  /// @param owner the place that asks
  public void ask(Node owner) {
    if (workspace.readOnly()) return;
    kit.jobs()
        .load(() -> workspace.read(tx -> tx.alertRules().all(city)), rules -> ask(owner, rules));
  }

  private void ask(Node owner, List<AlertRule> rules) {
    var messages = kit.messages();
    var dialog =
        new FormDialog<>(
            kit,
            "alerts",
            new Draft(
                days(rules, AlertOccasion.NOTICE),
                days(rules, AlertOccasion.END),
                days(rules, AlertOccasion.PLANNING)));
    var form = dialog.form();
    form.remark(messages.get("alerts.remark"));
    form.text(
        "alertRule.notice", it -> typed(it.notice()), (it, text) -> it.withNotice(read(text)));
    form.text("alertRule.end", it -> typed(it.end()), (it, text) -> it.withEnd(read(text)))
        .hint(messages.get("alerts.hint"));
    form.text(
            "alertRule.planning",
            it -> typed(it.planning()),
            (it, text) -> it.withPlanning(read(text)))
        .hint(messages.get("alerts.planningHint"));
    dialog.ask(
        owner,
        messages.get("alerts.title"),
        messages.get("alerts.save"),
        it -> it,
        it -> save(rules, it));
  }

  private static List<Integer> days(List<AlertRule> rules, AlertOccasion occasion) {
    return rules.stream()
        .filter(it -> it.occasion() == occasion)
        .flatMap(it -> it.daysBefore().stream())
        .toList();
  }

  private static String typed(List<Integer> days) {
    return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static List<Integer> read(String text) {
    return AlertRule.daysIn(text == null ? "" : text);
  }

  private void save(List<AlertRule> rules, Draft draft) {
    var changed =
        rules.stream()
            .filter(it -> !it.daysBefore().equals(draft.of(it.occasion())))
            .map(it -> it.withDaysBefore(draft.of(it.occasion())))
            .toList();
    if (changed.isEmpty()) return;
    kit.jobs()
        .save(
            () ->
                workspace.change(
                    Label.of("change.alertRule.edited"),
                    tx -> changed.forEach(tx.alertRules()::save)));
  }
}
