// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A field of a stakeholder as a column of a table. Its column name is stable: it stands in mapping
/// files and at the head of open data.
public enum StakeholderField {
  ID(36),
  NAME(300),
  SHORT_NAME(100),
  CATEGORY(60),
  HELIX(40),
  SECTOR_NOTES(StakeholderField.TEXT, "; "),
  TAX_CODE(20),
  STREET(500, " "),
  POSTAL_CODE(20),
  TOWN(200),
  AREA(200),
  LATITUDE(30),
  LONGITUDE(30),
  EMAIL(320),
  PEC(320),
  PHONE(100, " / "),
  WEBSITE(500),
  TAGS(StakeholderField.TEXT, "; "),
  INFLUENCE(10),
  INTEREST(10),
  PARTICIPATION_NOW(40),
  PARTICIPATION_WANTED(40),
  ENGAGEMENT(40),
  OFFERS(StakeholderField.TEXT, "\n"),
  NEEDS(StakeholderField.TEXT, "\n"),
  NOTES(StakeholderField.TEXT, "\n"),
  ORIGIN(300),
  EXTERNAL_SOURCE(100),
  EXTERNAL_KEY(200);

  private static final int TEXT = 100_000;
  private static final Map<String, StakeholderField> BY_COLUMN =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(StakeholderField::column, Function.identity()));
  private final int room;
  private final Optional<String> between;

  StakeholderField(int room) {
    this.room = room;
    between = Optional.empty();
  }

  StakeholderField(int room, String between) {
    this.room = room;
    this.between = Optional.of(between);
  }

  /// For example `short_name`.
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// For example `field.stakeholder.shortName`.
  public String labelKey() {
    var words = column().split("_", -1);
    var key = new StringBuilder("field.stakeholder.").append(words[0]);
    for (var i = 1; i < words.length; i++)
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    return key.toString();
  }

  /// The characters it has room for.
  public int room() {
    return room;
  }

  /// Whether several columns may lead to it, one after the other.
  public boolean takesSeveral() {
    return between.isPresent();
  }

  String join(String first, String second) {
    return first + between.orElseThrow() + second;
  }

  /// The field with this column name.
  public static Optional<StakeholderField> of(String column) {
    return Optional.ofNullable(BY_COLUMN.get(column.strip().toLowerCase(Locale.ROOT)));
  }
}
