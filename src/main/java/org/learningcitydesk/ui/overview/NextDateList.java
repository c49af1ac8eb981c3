// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.overview.NextDate;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// What is overdue and what comes next; each line leads to its record.
final class NextDateList extends VBox {
  private static final int MOST = 10;
  private final Kit kit;
  private final Messages messages;
  private final Label sentence = new Label();
  private final VBox lines = new VBox();
  private final Label more = new Label();
  private @Nullable List<NextDate> shown;
  private LocalDate today = LocalDate.EPOCH;

  /// @param editAlerts asks when somebody wants to hear of the dates of agreements
  NextDateList(Kit kit, boolean readOnly, Consumer<Node> editAlerts) {
    this.kit = kit;
    messages = kit.messages();
    setId("overview-dates");
    getStyleClass().addAll("chart-frame", "overview-dates");
    var title = new Label(messages.get("overview.dates.title"));
    title.getStyleClass().add("chart-title");
    sentence.setId("overview-dates-sentence");
    sentence.getStyleClass().add("chart-sentence");
    sentence.setWrapText(true);
    more.setId("overview-dates-more");
    more.getStyleClass().addAll("quiet", "overview-dates-more");
    more.setWrapText(true);
    more.managedProperty().bind(more.visibleProperty());
    var alerts = Icons.button("overview-alerts", Feather.BELL, messages.get("alerts.edit"));
    alerts.getStyleClass().addAll("small", "flat");
    alerts.setOnAction(_ -> editAlerts.accept(alerts));
    alerts.setVisible(!readOnly);
    alerts.setManaged(!readOnly);
    getChildren().addAll(title, sentence, lines, more, alerts);
  }

  void show(Overview overview) {
    if (overview.dates().equals(shown) && overview.today().equals(today)) return;
    shown = overview.dates();
    var overdue = overview.overdue();
    sentence.setText(
        messages.get(
            "overview.dates.sentence",
            overdue,
            overview.dates().size() - overdue,
            overview.until()));
    today = overview.today();
    lines
        .getChildren()
        .setAll(
            overview.dates().stream()
                .limit(MOST)
                .map(it -> line(it, it.isOverdue(overview.today())))
                .toList());
    var rest = overview.dates().size() - MOST;
    more.setVisible(rest > 0);
    more.setText(messages.get("overview.dates.more", Math.max(rest, 0)));
  }

  private Node line(NextDate date, boolean overdue) {
    var day = new Label(messages.date(date.when()));
    day.getStyleClass().add("overview-day");
    var kind = new Label(kind(date, overdue), Icons.of(icon(date)));
    kind.getStyleClass().addAll("quiet", "overview-kind");
    kind.setWrapText(true);
    var name = new Hyperlink(name(date));
    name.setWrapText(true);
    var spoken =
        messages.get("overview.dates.spoken", day.getText(), name.getText(), kind.getText());
    name.setAccessibleText(overdue ? messages.get("overview.dates.spokenOverdue", spoken) : spoken);
    name.setOnAction(_ -> kit.navigator().open(OverviewScreenModel.placeOf(date)));
    var words = new VBox(name, kind);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(day, words);
    line.getStyleClass().add("overview-date");
    if (overdue) line.getChildren().add(overdueMark());
    else if (date instanceof NextDate.AgreementDue due && due.alerted())
      line.getChildren().add(alertMark(due.deadline().daysLeft(today)));
    else if (date instanceof NextDate.PlanningDue due && due.alerted())
      line.getChildren().add(alertMark(due.date().daysLeft(today)));
    return line;
  }

  private Node overdueMark() {
    var mark = new Label(messages.get("overview.dates.overdue"), Icons.of(Feather.ALERT_TRIANGLE));
    mark.getStyleClass().add("overview-overdue");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  private Node alertMark(long days) {
    var mark = new Label(messages.get("overview.dates.alert", days), Icons.of(Feather.BELL));
    mark.getStyleClass().add("overview-alert");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  private String name(NextDate date) {
    return switch (date) {
      case NextDate.TaskDue due -> due.task().text().in(messages.locale());
      case NextDate.AgreementDue due -> due.deadline().partnership().name();
      case NextDate.PlanningDue due -> messages.label(due.date().occasion());
      case NextDate.ActivityOn on -> on.activity().title();
    };
  }

  private String kind(NextDate date, boolean overdue) {
    return switch (date) {
      case NextDate.TaskDue due -> messages.get("overview.dates.task", due.step().number());
      case NextDate.AgreementDue due -> ofAgreement(due.deadline(), due.deadline().daysLeft(today));
      case NextDate.PlanningDue _ -> messages.get("overview.dates.planning");
      case NextDate.ActivityOn on ->
          overdue
              ? messages.get("overview.dates.activityOver")
              : messages.get("overview.dates.activity", on.activity().status());
    };
  }

  private String ofAgreement(Deadline it, long days) {
    var renews = Boolean.toString(it.renews());
    return switch (it.occasion()) {
      case NOTICE -> messages.get("overview.dates.notice", days, renews);
      case END ->
          days < 0
              ? messages.get("overview.dates.ended", -days)
              : messages.get("overview.dates.end", days, renews);
      case PLANNING -> messages.get("overview.dates.planning");
    };
  }

  private static Feather icon(NextDate date) {
    return switch (date) {
      case NextDate.TaskDue _ -> Feather.CHECK_SQUARE;
      case NextDate.AgreementDue _ -> Feather.LINK;
      case NextDate.PlanningDue _ -> Feather.CREDIT_CARD;
      case NextDate.ActivityOn _ -> Feather.CALENDAR;
    };
  }
}
