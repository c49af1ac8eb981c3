// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Locale;
import org.learningcitydesk.exchange.tabular.Remark;

/// A field of one kind of record as a column of a table. Its column name is stable: it stands in
/// mapping files and at the head of open data.
public sealed interface Field
    permits StakeholderField,
        PersonField,
        PartnershipField,
        ActivityField,
        GroupField,
        BudgetField {
  String name();

  Reading reading();

  /// The name for people.
  Remark label();

  /// For example `short_name`.
  default String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether several columns may lead to it, one after the other.
  default boolean takesSeveral() {
    return reading().between() != null;
  }

  /// The two cells of a row that lead to the same field.
  default String join(String first, String second) {
    return first + reading().between() + second;
  }

  /// The message `field.person.roleTitle` for the column `role_title`.
  static Remark label(String record, String column) {
    var words = column.split("_", -1);
    var key = new StringBuilder("field.").append(record).append('.').append(words[0]);
    for (var i = 1; i < words.length; i++)
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    return Remark.of(key.toString());
  }
}
