// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcitydesk.exchange.intake.ActivityField;
import org.learningcitydesk.exchange.intake.BudgetField;
import org.learningcitydesk.exchange.intake.ChoiceWords;
import org.learningcitydesk.exchange.intake.Entry;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.PartnershipField;
import org.learningcitydesk.exchange.intake.PersonField;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.i18n.Messages;

/// The rows of a plan in words.
record RowWords(ChoiceWords choices, Messages messages) {
  /// The fields by which people recognise a record beside its name.
  private static List<Field> telling(Entry entry) {
    return switch (entry) {
      case Entry.OfStakeholder _ ->
          List.of(StakeholderField.CATEGORY, StakeholderField.TOWN, StakeholderField.STREET);
      case Entry.OfPerson _ ->
          List.of(PersonField.ROLE_TITLE, PersonField.STAKEHOLDER, PersonField.EMAIL);
      case Entry.OfPartnership _ ->
          List.of(PartnershipField.TYPE, PartnershipField.START, PartnershipField.MEMBERS);
      case Entry.OfActivity _ ->
          List.of(ActivityField.TYPE, ActivityField.START, ActivityField.PLACE);
      case Entry.OfBudgetLine _ ->
          List.of(BudgetField.YEAR, BudgetField.CHAPTER, BudgetField.SOURCE, BudgetField.PLANNED);
    };
  }

  /// The fields that a list tells of, the name first, identities left out.
  static Set<Field> shown(ImportKind kind, Mapping mapping) {
    var fields = new LinkedHashSet<Field>();
    fields.add(kind.names().getFirst());
    fields.addAll(kind.defaults());
    for (var field : mapping.columns().values())
      switch (field) {
        case PersonField.GIVEN_NAME, PersonField.FAMILY_NAME -> {}
        case PartnershipField.LEADS, PartnershipField.FUNDERS, PartnershipField.BENEFICIARIES ->
            fields.add(PartnershipField.MEMBERS);
        default -> {
          if (!field.column().matches("id|.*_ids?")) fields.add(field);
        }
      }
    return fields;
  }

  String name(ImportPlan.Row row) {
    return switch (row) {
      case ImportPlan.Fresh it -> it.entry().name();
      case ImportPlan.Changed it -> it.after().name();
      case ImportPlan.Same it -> it.entry().name();
      case ImportPlan.Rejected it -> it.text();
    };
  }

  /// What there is to say of a row beside its name.
  String detail(ImportPlan.Row row) {
    return switch (row) {
      case ImportPlan.Fresh it -> where(it.entry());
      case ImportPlan.Changed it ->
          it.fields().stream().map(this::change).collect(Collectors.joining("\n"));
      case ImportPlan.Same it -> where(it.entry());
      case ImportPlan.Rejected it -> it.reason().sentence(messages);
    };
  }

  String value(Field field, ImportPlan.Row row) {
    return switch (row) {
      case ImportPlan.Fresh it -> shown(field, it.entry());
      case ImportPlan.Changed it -> shown(field, it.after());
      case ImportPlan.Same it -> shown(field, it.entry());
      case ImportPlan.Rejected it -> field == firstName(field) ? it.text() : "";
    };
  }

  /// The field in which the kind of this field has the name.
  private static Field firstName(Field field) {
    for (var kind : ImportKind.values())
      if (kind.fields().contains(field)) return kind.names().getFirst();
    return field;
  }

  private String change(ImportPlan.FieldChange change) {
    var nothing = messages.get("import.outcome.blank");
    var before = choices.show(change.field(), change.before(), messages);
    var after = choices.show(change.field(), change.after(), messages);
    return messages.get(
        "import.outcome.change",
        change.field().label().sentence(messages),
        before.isEmpty() ? nothing : before,
        after.isEmpty() ? nothing : after);
  }

  private String where(Entry it) {
    return telling(it).stream()
        .map(field -> shown(field, it))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String shown(Field field, Entry entry) {
    return choices.show(field, entry.text(field), messages);
  }
}
