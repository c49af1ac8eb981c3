// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;

/// What was done about the data of persons, and whether every line is what was written.
final class LogPane extends BorderPane {
  private final Messages messages;
  private final RegisterTable<PrivacyEntry> table;

  LogPane(PrivacyScreenModel model, Kit kit) {
    messages = kit.messages();
    table =
        new RegisterTable<>(
            "privacy-log", kit, messages.get("privacy.log"), PrivacyEntry::number, columns());
    var whole = new Label();
    whole.setId("privacy-log-whole");
    whole.setWrapText(true);
    var head = new VBox(whole);
    head.getStyleClass().add("register-head");
    setTop(head);
    model
        .sourceProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              table.rows(it.log());
              whole.setText(messages.get(it.logWhole() ? "privacy.logWhole" : "privacy.logBroken"));
              whole.setGraphic(Icons.of(it.logWhole() ? Feather.SHIELD : Feather.ALERT_TRIANGLE));
              head.setVisible(!it.log().isEmpty());
              head.setManaged(head.isVisible());
              setCenter(
                  it.log().isEmpty()
                      ? new EmptyState(
                          Feather.LIST,
                          messages.get("privacy.logEmpty"),
                          messages.get("privacy.logHint"),
                          List.of())
                      : table);
            });
  }

  private List<RegisterColumn<PrivacyEntry>> columns() {
    return List.of(
        RegisterColumn.<PrivacyEntry, Long>number(
                "number",
                "privacy.log.number",
                it -> messages.number(it.number()),
                PrivacyEntry::number)
            .width(70),
        RegisterColumn.<PrivacyEntry, java.time.Instant>sorted(
                "at", "report.access.when", it -> messages.dateTime(it.at()), PrivacyEntry::at)
            .width(180),
        RegisterColumn.<PrivacyEntry>text("author", "report.access.who", PrivacyEntry::author)
            .width(130),
        RegisterColumn.<PrivacyEntry>text(
                "deed", "report.access.what", it -> messages.label(it.deed()))
            .width(220),
        RegisterColumn.<PrivacyEntry>text("counts", "privacy.log.counts", this::counts).width(300),
        RegisterColumn.<PrivacyEntry>text(
                "person",
                "privacy.log.person",
                it -> it.person() == null ? null : it.person().value().toString())
            .width(280));
  }

  private String counts(PrivacyEntry it) {
    var counts =
        it.counts().entrySet().stream()
            .filter(one -> messages.has("privacy.count." + one.getKey()))
            .map(one -> messages.get("privacy.count." + one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    var shared = it.disclosure();
    return shared == null
        ? counts
        : messages.get(
            "privacy.log.shared",
            said(shared.recipient()),
            said(shared.purpose()),
            shared.kinds().stream().map(this::kind).collect(Collectors.joining(", ")),
            counts);
  }

  private String kind(String id) {
    return new SharedWords(messages).of(id);
  }

  private String said(@Nullable String text) {
    return text == null ? messages.get("privacy.log.unsaid") : text;
  }
}
