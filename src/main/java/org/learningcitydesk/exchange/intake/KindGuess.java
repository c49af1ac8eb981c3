// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a list is probably a list of, by the names of its columns. The user sees it and changes it.
public final class KindGuess {
  /// Fields that only one kind of record has, or that speak for it loudly.
  private static final Set<Field> TELLING =
      Set.of(
          StakeholderField.CATEGORY,
          StakeholderField.HELIX,
          StakeholderField.TAX_CODE,
          StakeholderField.STREET,
          StakeholderField.POSTAL_CODE,
          StakeholderField.PEC,
          StakeholderField.WEBSITE,
          PersonField.GIVEN_NAME,
          PersonField.FAMILY_NAME,
          PersonField.LEGAL_BASIS,
          PersonField.INFORMED_ON,
          PersonField.RETENTION_UNTIL,
          PersonField.STAKEHOLDER,
          PersonField.ROLE_TITLE,
          PartnershipField.MEMBERS,
          PartnershipField.LEADS,
          PartnershipField.END,
          PartnershipField.NOTICE_DAYS,
          PartnershipField.TACIT_RENEWAL,
          PartnershipField.RENEWAL_MONTHS,
          PartnershipField.NOTICE_GIVEN_ON,
          PartnershipField.ACT_NUMBER,
          PartnershipField.ACT_BODY,
          PartnershipField.PROTOCOL_NUMBER,
          PartnershipField.SIGNED_ON,
          PartnershipField.ENFORCEABLE_FROM,
          ActivityField.LEAD,
          ActivityField.PARTNERSHIP,
          ActivityField.TARGET_GROUPS,
          ActivityField.PARTICIPANTS_PLANNED,
          ActivityField.PARTICIPANTS_ACTUAL,
          ActivityField.COST,
          ActivityField.SDGS,
          ActivityField.START,
          BudgetField.CHAPTER,
          BudgetField.SOURCE,
          BudgetField.PLANNED,
          BudgetField.COMMITTED,
          BudgetField.SPENT,
          BudgetField.COMMITTED_ON,
          BudgetField.SPENT_ON);

  private KindGuess() {}

  /// The kind that most of the columns speak for; stakeholders where none does.
  public static ImportKind of(List<String> columns) {
    return Arrays.stream(ImportKind.values())
        .max(
            Comparator.<ImportKind>comparingInt(kind -> score(kind, columns))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(ImportKind.STAKEHOLDERS);
  }

  static int score(ImportKind kind, List<String> columns) {
    var words = HeaderWords.of(kind);
    var found = new HashSet<Field>();
    for (var column : columns) words.field(column).ifPresent(found::add);
    var telling = found.stream().filter(KindGuess::isTelling).count();
    var named = kind.names().stream().anyMatch(found::contains);
    return found.size() + 2 * (int) telling - (named ? 0 : 2);
  }

  private static boolean isTelling(Field field) {
    return field instanceof GroupField || TELLING.contains(field);
  }
}
