// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What the cells of a field look like, for columns whose name says nothing. The first that fits
/// wins.
final class ContentLooks {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+39 ?)?[03]\\d{1,3}[ ./-]?\\d[\\d ./-]{3,}");
  private static final Map<Field, Pattern> STAKEHOLDERS = new LinkedHashMap<>();
  private static final Map<Field, Pattern> PERSONS = new LinkedHashMap<>();

  static {
    STAKEHOLDERS.put(
        StakeholderField.PEC,
        Pattern.compile(
            "[^\\s@]+@(?:[^\\s@]*\\.)?[^\\s@]*(?:pec|legalmail|postacert)[^\\s@]*\\.[a-z]{2,}",
            Pattern.CASE_INSENSITIVE));
    STAKEHOLDERS.put(StakeholderField.EMAIL, EMAIL);
    STAKEHOLDERS.put(
        StakeholderField.WEBSITE,
        Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE));
    STAKEHOLDERS.put(StakeholderField.POSTAL_CODE, Pattern.compile("\\d{5}"));
    STAKEHOLDERS.put(
        StakeholderField.TAX_CODE,
        Pattern.compile(
            "\\d{11}|[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]", Pattern.CASE_INSENSITIVE));
    STAKEHOLDERS.put(StakeholderField.PHONE, PHONE);
    STAKEHOLDERS.put(
        StakeholderField.STREET,
        Pattern.compile(
            "(?:via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|largo|strada|contrada|c\\.da|vicolo|traversa)\\b.*",
            Pattern.CASE_INSENSITIVE));
    PERSONS.put(PersonField.EMAIL, EMAIL);
    PERSONS.put(PersonField.PHONE, PHONE);
  }

  private ContentLooks() {}

  static Map<Field, Pattern> of(ImportKind kind) {
    return switch (kind) {
      case STAKEHOLDERS -> STAKEHOLDERS;
      case PERSONS -> PERSONS;
      case PARTNERSHIPS, ACTIVITIES, BUDGET_LINES -> Map.of();
    };
  }
}
