// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.workspace.Workspace;

/// All rows of all tables of a workspace, to be compared.
public record Contents(Map<String, List<List<Object>>> rows) {
  public static Contents of(Workspace workspace) {
    return workspace.read(
        tx -> {
          var all = new LinkedHashMap<String, List<List<Object>>>();
          for (var table : tx.whole().tables()) {
            var rows = new ArrayList<List<Object>>();
            tx.whole().rows(table, row -> rows.add(comparable(row)));
            all.put(table.name(), rows);
          }
          return new Contents(all);
        });
  }

  static List<Object> comparable(Object[] row) {
    return Arrays.stream(row)
        .map(it -> it instanceof byte[] bytes ? (Object) ByteBuffer.wrap(bytes) : it)
        .toList();
  }
}
