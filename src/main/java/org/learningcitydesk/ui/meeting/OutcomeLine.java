// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.OutcomeId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;

/// What was said or found.
final class OutcomeLine extends PartLine<Outcome> {
  private final OutcomeId id;

  OutcomeLine(
      MeetingScreenModel model,
      Messages messages,
      OutcomeId id,
      Consumer<PartLine<?>> opening,
      Runnable leave) {
    super(model, messages, "outcome-" + id.value(), opening, leave);
    this.id = id;
  }

  @Override
  Object identity(Outcome part) {
    return part.id();
  }

  @Override
  String words(Outcome part) {
    return part.text();
  }

  @Override
  List<Label> details(Outcome part) {
    return List.of(quiet(messages.get("field.outcome.text"), Feather.MESSAGE_SQUARE));
  }

  @Override
  boolean confidential(Outcome part) {
    return part.confidential();
  }

  @Override
  void fill(Form<Outcome> fields) {
    fields.area("outcome.text", 3, Outcome::text, Outcome::withText);
    fields.check("outcome.confidential", Outcome::confidential, Outcome::withConfidential);
  }

  @Override
  void save(UnaryOperator<Outcome> change) {
    model.agenda.edit(id, change);
  }

  @Override
  void delete() {
    model.agenda.remove(id);
  }
}
