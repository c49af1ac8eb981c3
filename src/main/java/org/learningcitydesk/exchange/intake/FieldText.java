// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.WordList;

/// The fields of a stakeholder as plain text: choices by their id, numbers with a point, nothing as
/// an empty text.
public final class FieldText {
  private FieldText() {}

  public static String of(StakeholderField field, Stakeholder it) {
    return switch (field) {
      case ID -> it.id().value().toString();
      case NAME -> it.name();
      case SHORT_NAME -> text(it.shortName());
      case CATEGORY -> text(it.category());
      case HELIX -> it.helix().id();
      case SECTOR_NOTES -> text(it.sectorNotes());
      case TAX_CODE -> text(it.taxCode());
      case STREET -> text(it.reach().street());
      case POSTAL_CODE -> text(it.reach().postalCode());
      case TOWN -> text(it.reach().town());
      case AREA -> text(it.reach().area());
      case LATITUDE -> number(it.reach().latitude());
      case LONGITUDE -> number(it.reach().longitude());
      case EMAIL -> text(it.reach().email());
      case PEC -> text(it.reach().pec());
      case PHONE -> text(it.reach().phone());
      case WEBSITE -> text(it.reach().website());
      case TAGS -> WordList.join(it.tags());
      case INFLUENCE -> Objects.toString(it.stance().influence(), "");
      case INTEREST -> Objects.toString(it.stance().interest(), "");
      case PARTICIPATION_NOW -> id(it.stance().now());
      case PARTICIPATION_WANTED -> id(it.stance().wanted());
      case ENGAGEMENT -> it.stance().engagement().id();
      case OFFERS -> text(it.offers());
      case NEEDS -> text(it.needs());
      case NOTES -> text(it.notes());
      case ORIGIN -> text(it.origin().text());
      case EXTERNAL_SOURCE -> text(it.origin().source());
      case EXTERNAL_KEY -> text(it.origin().key());
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String number(@Nullable Double number) {
    return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String id(@Nullable Code code) {
    return code == null ? "" : code.id();
  }
}
