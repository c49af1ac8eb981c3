// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.Code;

/// What a list is a list of.
public enum ImportKind implements Code {
  STAKEHOLDERS(
      StakeholderField.values(),
      List.of(StakeholderField.NAME),
      List.of(StakeholderField.CATEGORY, StakeholderField.HELIX)),
  PERSONS(PersonField.values(), List.of(PersonField.NAME, PersonField.FAMILY_NAME), List.of()),
  PARTNERSHIPS(
      PartnershipField.values(),
      List.of(PartnershipField.NAME),
      List.of(PartnershipField.TYPE, PartnershipField.STATE)),
  ACTIVITIES(
      GroupField.amongAll(),
      List.of(ActivityField.TITLE),
      List.of(ActivityField.TYPE, ActivityField.STATUS)),
  BUDGET_LINES(
      BudgetField.values(),
      List.of(BudgetField.TITLE),
      List.of(BudgetField.SOURCE, BudgetField.KIND));

  private final List<Field> fields;
  private final List<Field> names;
  private final List<Field> defaults;
  private final Map<String, Field> byColumn;

  ImportKind(Field[] fields, List<Field> names, List<Field> defaults) {
    this.fields = List.of(fields);
    this.names = names;
    this.defaults = defaults;
    byColumn =
        Arrays.stream(fields)
            .collect(Collectors.toUnmodifiableMap(Field::column, Function.identity()));
  }

  public List<Field> fields() {
    return fields;
  }

  /// The fields of which one has to be there: what a record is called.
  public List<Field> names() {
    return names;
  }

  /// The fields that may be told once, for all new records of a list.
  public List<Field> defaults() {
    return defaults;
  }

  /// The field with this column name.
  public Optional<Field> field(String column) {
    return Optional.ofNullable(byColumn.get(column.strip().toLowerCase(Locale.ROOT)));
  }

  /// The field that holds the identity of the record in our own files.
  public Field identity() {
    return column("id");
  }

  public Field externalSource() {
    return column("external_source");
  }

  public Field externalKey() {
    return column("external_key");
  }

  private Field column(String name) {
    return Objects.requireNonNull(byColumn.get(name));
  }

  /// Whether its records point to stakeholders, which a list may bring along.
  public boolean namesStakeholders() {
    return this != STAKEHOLDERS && this != BUDGET_LINES;
  }

  /// What the records are called where keys of lists are kept.
  public String register() {
    return switch (this) {
      case STAKEHOLDERS -> "stakeholder";
      case PERSONS -> "person";
      case PARTNERSHIPS -> "partnership";
      case ACTIVITIES -> "activity";
      case BUDGET_LINES -> "budget-line";
    };
  }

  /// The constant with this id.
  public static ImportKind of(String id) {
    return Code.of(ImportKind.class, id);
  }
}
