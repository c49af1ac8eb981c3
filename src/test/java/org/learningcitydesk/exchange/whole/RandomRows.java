// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.learningcitydesk.workspace.Restoring;
import org.learningcitydesk.workspace.StoredColumn;
import org.learningcitydesk.workspace.StoredTable;

/// Rows of every table that the database has, made of nothing but what it says of them: types,
/// lengths, what must be there and what points where. The values are as nasty as the types allow.
public final class RandomRows {
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "null",
          "\u0000\u0001\u001f\u007f\u0085",
          "\"\\/\b\f\n\r\t",
          "\ud83d",
          "\udc00x\ud800",
          "🏛️👩‍👩‍👧 𝄞",
          "עברית العربية \u202e\u200f",
          "\ufeff\ufffe\uffff\u2028\u2029",
          "</script><b>&amp;",
          "{\"a\":[1,2,{}]}",
          "e\u0301é ß ſ İı",
          "2026-02-30");

  private final Random random;
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private Map<String, StoredTable> tables = Map.of();

  public RandomRows(long seed) {
    random = new Random(seed);
  }

  /// Fills every table, each after those it points to.
  public void into(Restoring restoring, int most) {
    tables = new HashMap<>();
    for (var table : restoring.tables()) tables.put(table.name(), table);
    for (var table : restoring.tables()) {
      var taken = new ArrayList<Object[]>();
      rows.put(table.name(), taken);
      for (var wanted = random.nextInt(most + 1); wanted > 0; wanted--) {
        var row = row(table);
        // What may be there only once the database alone knows.
        if (row != null && restoring.add(table, List.<Object[]>of(row)).isEmpty()) taken.add(row);
      }
    }
  }

  Map<String, List<Object[]>> rows() {
    return rows;
  }

  private Object[] row(StoredTable table) {
    var row = new Object[table.columns().size()];
    for (var i = 0; i < row.length; i++) {
      var column = table.columns().get(i);
      if (column.required() || random.nextInt(3) > 0) row[i] = value(column);
    }
    for (var reference : table.references()) if (!point(table, reference, row)) return null;
    return row;
  }

  private boolean point(StoredTable table, StoredTable.Reference reference, Object[] row) {
    var target = tables.get(reference.table());
    var there = rows.get(reference.table());
    var one = there == null || there.isEmpty() ? null : there.get(random.nextInt(there.size()));
    for (var i = 0; i < reference.columns().size(); i++) {
      var from = index(table, reference.columns().get(i));
      if (one == null && table.columns().get(from).required()) return false;
      var wanted = table.columns().get(from).required() || random.nextInt(4) > 0;
      row[from] = one == null || !wanted ? null : one[index(target, reference.keyColumns().get(i))];
    }
    return true;
  }

  private static int index(StoredTable table, String column) {
    return table.columns().stream().map(StoredColumn::name).toList().indexOf(column);
  }

  private Object value(StoredColumn column) {
    return switch (column.type()) {
      case UUID -> new UUID(random.nextLong(), random.nextLong());
      case TEXT -> text(column.length());
      case INTEGER -> pick(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt());
      case LONG -> pick(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, random.nextLong());
      case DECIMAL ->
          new BigDecimal(
              new BigInteger(10, random)
                  .add(BigInteger.TEN.pow(column.length() - 1 - random.nextInt(3)))
                  .multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1)),
              column.scale());
      case DOUBLE ->
          pick(
              0.1,
              1e300,
              Double.MIN_VALUE,
              Double.MAX_VALUE,
              Double.NaN,
              Double.NEGATIVE_INFINITY,
              random.nextGaussian());
      case BOOLEAN -> random.nextBoolean();
      case INSTANT ->
          Instant.ofEpochSecond(
                  random.nextLong(-62_000_000_000L, 253_000_000_000L),
                  random.nextInt(1_000_000) * 1000L)
              .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 4, 18 * 4) * 900));
      case BYTES -> {
        var bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        yield bytes;
      }
    };
  }

  private Object pick(Object... values) {
    return values[random.nextInt(values.length)];
  }

  private String text(int most) {
    var text = new StringBuilder(NASTY.get(random.nextInt(NASTY.size())));
    while (random.nextInt(3) > 0) {
      if (random.nextBoolean()) text.append(NASTY.get(random.nextInt(NASTY.size())));
      else text.append((char) random.nextInt(0x10000));
    }
    if (random.nextInt(40) == 0) text.append("è".repeat(Math.min(most, 60_000)));
    text.setLength(Math.min(most, text.length()));
    return text.toString();
  }
}
