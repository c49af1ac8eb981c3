// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.learningcitydesk.domain.Code;

/// What a column holds, as the database keeps it.
public enum StoredType implements Code {
  /// [java.util.UUID]
  UUID("UUID", SQLDataType.UUID),
  /// [String]
  TEXT("CHARACTER VARYING", SQLDataType.VARCHAR),
  /// [Integer]
  INTEGER("INTEGER", SQLDataType.INTEGER),
  /// [Long]
  LONG("BIGINT", SQLDataType.BIGINT),
  /// [java.math.BigDecimal], with as many digits behind the point as its column has
  DECIMAL("NUMERIC", SQLDataType.NUMERIC),
  /// [Double]
  DOUBLE("DOUBLE PRECISION", SQLDataType.DOUBLE),
  /// [Boolean]
  BOOLEAN("BOOLEAN", SQLDataType.BOOLEAN),
  /// [java.time.OffsetDateTime], down to the microsecond
  INSTANT("TIMESTAMP WITH TIME ZONE", SQLDataType.TIMESTAMPWITHTIMEZONE),
  /// `byte[]`
  BYTES("BINARY VARYING", SQLDataType.VARBINARY);

  private final String name;
  private final DataType<?> type;

  StoredType(String name, DataType<?> type) {
    this.name = name;
    this.type = type;
  }

  DataType<?> type() {
    return type;
  }

  static StoredType named(String name) {
    for (var it : values()) if (it.name.equals(name)) return it;
    throw new IllegalStateException("A column has a type that nobody knows: " + name);
  }
}
