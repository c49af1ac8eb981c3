// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// All rows of a table by its primary key, few in memory at a time. The database would keep the
/// whole answer to one question, so it is asked again and again for the rows after the last ones.
///
/// @param key the columns of the primary key, which are among the fields
/// @param size how many rows at a time
record RowPages(
    DSLContext sql, Table<?> table, List<Field<?>> fields, List<Field<?>> key, int size) {

  void each(Consumer<? super Record> consumer) {
    var page = page(DSL.noCondition());
    while (!page.isEmpty()) {
      page.forEach(consumer);
      page = after(page.getLast());
    }
  }

  /// Those that share the longest beginning of the key come first; so an index finds each page.
  private List<Record> after(Record last) {
    for (var same = key.size() - 1; same >= 0; same--) {
      var conditions = new ArrayList<Condition>();
      for (var field : key.subList(0, same)) conditions.add(equal(field, last));
      conditions.add(greater(key.get(same), last));
      var page = page(DSL.and(conditions));
      if (!page.isEmpty()) return page;
    }
    return List.of();
  }

  private List<Record> page(Condition which) {
    return sql.select(fields).from(table).where(which).orderBy(key).limit(size).fetch();
  }

  private static <T> Condition equal(Field<T> field, Record row) {
    return field.eq(row.get(field));
  }

  private static <T> Condition greater(Field<T> field, Record row) {
    return field.gt(row.get(field));
  }
}
