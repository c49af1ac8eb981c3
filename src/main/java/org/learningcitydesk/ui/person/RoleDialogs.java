// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;

/// Asks for a role of the open person, for its end, for a change of employer.
final class RoleDialogs {
  private final PersonScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Node owner;

  /// @param owner the place that asks
  RoleDialogs(PersonScreenModel model, Kit kit, Node owner) {
    this.model = model;
    this.kit = kit;
    this.owner = owner;
    messages = kit.messages();
  }

  void add() {
    var person = model.register.openId();
    if (person == null) return;
    var dialog = new FormDialog<>(kit, "role", new RoleDraft(null, null, null, null));
    fields(dialog.form());
    dialog.ask(
        owner,
        messages.get("person.addRole"),
        messages.get("person.add"),
        it -> it.of(person),
        model::addRole);
  }

  void edit(PersonRole role) {
    var dialog = new FormDialog<>(kit, "role", RoleDraft.of(role));
    fields(dialog.form());
    dialog.ask(
        owner,
        messages.get("person.editRole", words(role)),
        messages.get("person.save"),
        it -> it.on(role),
        model::editRole);
  }

  private void fields(Form<RoleDraft> form) {
    form.search(
            "personRole.stakeholder",
            this::stakeholders,
            this::name,
            RoleDraft::stakeholder,
            RoleDraft::withStakeholder)
        .required(messages.get("field.required"));
    form.suggest("personRole.title", this::titles, RoleDraft::title, RoleDraft::withTitle);
    form.date("personRole.from", RoleDraft::from, RoleDraft::withFrom).half();
    form.date("personRole.to", RoleDraft::to, RoleDraft::withTo)
        .half()
        .hint(messages.get("person.toHint"));
  }

  /// The last day of a role, as it is typed.
  @RecordBuilder
  record Ending(@Nullable PartialDate to) implements RoleDialogsEndingBuilder.With {
    PersonRole of(PersonRole role) {
      if (to == null) throw new InvalidValue("personRole.to", "needed");
      return role.withTo(to);
    }
  }

  void end(PersonRole role) {
    var dialog = new FormDialog<>(kit, "role-end", new Ending(PartialDate.of(model.today())));
    dialog.form().remark(messages.get("person.endHint", words(role)));
    dialog.form().date("personRole.to", Ending::to, Ending::withTo);
    dialog.ask(
        owner,
        messages.get("person.endRole", words(role)),
        messages.get("person.end"),
        it -> it.of(role),
        model::endRole);
  }

  void move() {
    var current = model.roles().current();
    if (current.isEmpty()) return;
    var draft = new MoveDraft(current.getFirst(), null, null, PartialDate.of(model.today()));
    var dialog = new FormDialog<>(kit, "move", draft);
    var form = dialog.form();
    form.remark(messages.get("person.moveHint"));
    form.search(
            "move.stakeholder",
            this::stakeholders,
            this::name,
            MoveDraft::stakeholder,
            MoveDraft::withStakeholder)
        .required(messages.get("field.required"));
    form.suggest("move.title", this::titles, MoveDraft::title, MoveDraft::withTitle);
    form.date("move.day", MoveDraft::day, MoveDraft::withDay)
        .required(messages.get("field.required"));
    form.choice("move.left", current, this::words, MoveDraft::left, MoveDraft::withLeft);
    dialog.ask(
        owner,
        messages.get("person.move"),
        messages.get("person.moveOk"),
        MoveDraft::move,
        model::move);
  }

  private List<Option<StakeholderId>> stakeholders() {
    return model.neighboursProperty().get().stakeholders().values().stream()
        .map(it -> new Option<>(it.id(), it.name(), it.reach().town()))
        .toList();
  }

  private String name(StakeholderId id) {
    return Objects.requireNonNullElse(model.neighboursProperty().get().name(id), "…");
  }

  private List<Option<String>> titles() {
    return Option.all(model.neighboursProperty().get().titles(), it -> it);
  }

  private String words(PersonRole role) {
    return model.neighboursProperty().get().words(role);
  }
}
