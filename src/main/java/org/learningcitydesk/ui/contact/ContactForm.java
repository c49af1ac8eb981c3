// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;

/// One entry of the log: when, what, who took part, what was promised.
final class ContactForm {
  private final ContactScreenModel model;
  private final Messages messages;
  final Form<Contact> form;

  ContactForm(ContactScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    form = new Form<>(messages, Contact::id, model.register::edit);
    form.date("contact.date", Contact::date, model::onDate).half().warns(this::doubt);
    form.choice(
            "contact.kind",
            List.of(ContactKind.values()),
            messages::label,
            Contact::kind,
            Contact::withKind)
        .half();
    form.area("contact.summary", 4, model::typedSummary, Contact::withSummary)
        .required(messages.get("field.required"));
    form.heading(messages.get("contact.participants"));
    form.wide(new ParticipantsPane(model, kit));
    form.heading(messages.get("field.contact.promises"));
    var promises = new PromisesPane(model, messages);
    form.wide(promises);
    form.heading(messages.get("contact.about"));
    form.search("contact.step", this::steps, this::stepName, Contact::step, Contact::withStep);
    model.register.onLeave(
        () -> {
          form.commit();
          promises.commit();
        });
    model.register.openProperty().subscribe(form::show);
    model.knownProperty().subscribe(_ -> form.refresh());
    form.setReadOnly(model.register.readOnly());
  }

  private Optional<String> doubt(@Nullable PartialDate date) {
    return switch (model.doubt(date)) {
      case NONE -> Optional.empty();
      case LONG_AGO -> Optional.of(messages.get("contact.longAgo"));
      case FAR_AHEAD -> Optional.of(messages.get("contact.farAhead"));
      case TO_COME -> Optional.of(messages.get("contact.toCome"));
    };
  }

  private List<Option<StepId>> steps() {
    return model.knownProperty().get().steps().values().stream()
        .map(it -> Option.of(it.id(), it.label(messages.locale())))
        .toList();
  }

  private String stepName(@Nullable StepId id) {
    if (id == null) return "";
    return model.knownProperty().get().step(id).map(it -> it.label(messages.locale())).orElse("…");
  }
}
