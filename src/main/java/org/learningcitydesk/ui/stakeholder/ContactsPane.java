// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.ContactLinks;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.MeetingLinks;
import org.learningcitydesk.ui.control.Place;

/// When the open stakeholder was heard last, when the next contact is due, its contacts and its
/// meetings.
final class ContactsPane extends VBox {
  private final StakeholderScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Function<@Nullable String, String> categoryName;
  private final Label last = new Label();
  private final Label next = new Label();
  private final LinkList list;
  private final LinkList meetings;

  ContactsPane(
      StakeholderScreenModel model, Kit kit, Function<@Nullable String, String> categoryName) {
    this.model = model;
    this.kit = kit;
    this.categoryName = categoryName;
    messages = kit.messages();
    getStyleClass().add("members");
    list =
        new LinkList(
            "stakeholder-contacts", kit.navigator(), messages.get("stakeholder.noContacts"));
    meetings =
        new LinkList(
            "stakeholder-meetings", kit.navigator(), messages.get("stakeholder.noMeetings"));
    last.setId("stakeholder-last-contact");
    next.setId("stakeholder-next-contact");
    for (var label : List.of(last, next)) {
      label.setWrapText(true);
      label.managedProperty().bind(label.visibleProperty());
      label.visibleProperty().bind(label.textProperty().isNotEmpty());
    }
    next.getStyleClass().add("form-remark");
    var attended = new Label(messages.get("stakeholder.meetings"));
    attended.getStyleClass().add("form-label");
    getChildren().setAll(last, next, list, log(), attended, meetings);
    model.contacts.viewProperty().subscribe(this::show);
  }

  private Button log() {
    var log =
        Icons.button(
            "stakeholder-log-contact", Feather.MESSAGE_CIRCLE, messages.get("contact.log"));
    log.getStyleClass().add("small");
    log.disableProperty()
        .bind(model.register.draftProperty().map(draft -> draft || model.register.readOnly()));
    log.setOnAction(
        _ -> {
          var id = model.register.openId();
          if (id != null) kit.navigator().open(new Place.LogContact(List.of(id)));
        });
    return log;
  }

  private void show(LoggedContacts.View view) {
    last.setText(
        view.silence()
            .filter(it -> it.last() != null)
            .map(it -> messages.get("stakeholder.lastContact", it.last(), it.days()))
            .orElse(""));
    next.setText(view.silence().map(this::next).orElse(""));
    list.show(ContactLinks.of(view.contacts(), messages));
    meetings.show(MeetingLinks.of(view.meetings(), messages));
  }

  private String next(Silence it) {
    var cadence = it.cadence();
    if (cadence == null) return messages.get("stakeholder.noCadence");
    return messages.get(
        it.isCold() ? "stakeholder.contactOverdue" : "stakeholder.nextContact",
        it.nextDue(),
        it.since().plusDays(cadence.maximumDays()),
        called(cadence));
  }

  private String called(Cadence it) {
    return switch (it.scope()) {
      case CATEGORY -> categoryName.apply(it.code());
      case TAG -> it.code();
    };
  }
}
