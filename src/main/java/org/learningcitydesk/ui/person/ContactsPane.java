// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.ContactLinks;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.MeetingLinks;
import org.learningcitydesk.ui.control.Place;

/// The entries of the log in which the open person took part, each leading there, and the way to a
/// new one.
final class ContactsPane extends VBox {
  private final PersonScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final LinkList list;
  private final LinkList meetings;

  ContactsPane(PersonScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    getStyleClass().add("members");
    list = new LinkList("person-contacts", kit.navigator(), messages.get("person.noContacts"));
    meetings = new LinkList("person-meetings", kit.navigator(), messages.get("person.noMeetings"));
    var attended = new Label(messages.get("person.meetings"));
    attended.getStyleClass().add("form-label");
    getChildren().setAll(list, log(), attended, meetings);
    model.contacts.meetingsProperty().subscribe(it -> meetings.show(MeetingLinks.of(it, messages)));
    model.contacts.contactsProperty().subscribe(it -> list.show(ContactLinks.of(it, messages)));
  }

  /// Nobody is asked to meet a person whose data must not be used.
  private Button log() {
    var log =
        Icons.button("person-log-contact", Feather.MESSAGE_CIRCLE, messages.get("contact.log"));
    log.getStyleClass().add("small");
    log.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> {
                  var it = model.register.open();
                  return it == null
                      || it.restricted()
                      || model.register.isDraft()
                      || model.register.readOnly();
                },
                model.register.openProperty(),
                model.register.draftProperty()));
    log.setOnAction(
        _ -> {
          var id = model.register.openId();
          if (id != null) kit.navigator().open(new Place.LogContact(List.of(), List.of(id)));
        });
    return log;
  }
}
