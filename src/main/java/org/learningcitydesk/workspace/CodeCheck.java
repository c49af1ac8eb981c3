// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CADENCE;
import static org.learningcitydesk.workspace.jooq.Tables.PATH_TEMPLATE;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateJson;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.history.Terms;
import org.learningcitydesk.workspace.Integrity.Finding;

/// Looks up every code that a table takes from a list of the catalogue. One that nobody knows is
/// only a remark: another version of the program may know it, and nothing is lost. Kinds of
/// documents that a path of the workspace expects are lists of its own.
final class CodeCheck {
  private static final int NAMED = 5;
  private static final int LONGEST = 60;

  private final DSLContext sql;
  private final Catalogue catalogue;
  private final Set<Table<?>> unreadable;
  private final Set<String> ownDocuments = new HashSet<>();

  /// @param unreadable tables that are left out
  CodeCheck(DSLContext sql, Catalogue catalogue, Set<Table<?>> unreadable) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.unreadable = Set.copyOf(unreadable);
  }

  void run(Consumer<Finding> findings) {
    learnOwnDocuments(findings);
    for (var name : new TreeSet<>(ToldTables.all())) {
      var told = ToldTables.named(name);
      for (var column : new TreeMap<>(told.listed()).entrySet())
        look(told.table(), column.getKey(), column.getValue(), DSL.noCondition(), findings);
    }
    // What a cadence is for may also be a word of the user's own.
    look(CADENCE, "code", Terms.CATEGORY, CADENCE.SCOPE.eq(CadenceScope.CATEGORY), findings);
  }

  private void learnOwnDocuments(Consumer<Finding> findings) {
    if (!unreadable.contains(STEP))
      for (var lines : sql.selectDistinct(STEP.EXPECTED_DOCUMENTS).from(STEP).fetch())
        if (lines.value1() != null) ownDocuments.addAll(List.of(lines.value1().split("\n", -1)));
    if (unreadable.contains(PATH_TEMPLATE)) return;
    for (var row : sql.select(PATH_TEMPLATE.ID, PATH_TEMPLATE.CONTENT).from(PATH_TEMPLATE).fetch())
      try {
        for (var step : TemplateJson.read(row.value2()).steps())
          ownDocuments.addAll(step.documentTypeIds());
      } catch (UncheckedIOException _) {
        findings.accept(Finding.warning("check.template", row.value1().toString()));
      }
  }

  private void look(
      Table<?> table, String column, Terms list, Condition where, Consumer<Finding> findings) {
    if (unreadable.contains(table)) return;
    var unknown = unknown(table, column, where, code -> isKnown(list, code));
    if (unknown.isEmpty()) return;
    findings.accept(
        Finding.warning(
            "check.code",
            table.getName().toLowerCase(Locale.ROOT),
            column,
            Integer.toString(unknown.values().stream().mapToInt(it -> it).sum()),
            named(unknown.keySet())));
  }

  private boolean isKnown(Terms list, String code) {
    return list.entry(catalogue, code).isPresent()
        || list == Terms.DOCUMENT_TYPE && ownDocuments.contains(code);
  }

  /// Codes and in how many rows they are.
  private Map<String, Integer> unknown(
      Table<?> table, String column, Condition where, Predicate<String> known) {
    // As it is stored: a list has one a line.
    Field<String> stored = DSL.field(DSL.name(column.toUpperCase(Locale.ROOT)), String.class);
    var unknown = new TreeMap<String, Integer>();
    sql.select(stored, DSL.count())
        .from(table)
        .where(stored.isNotNull().and(where))
        .groupBy(stored)
        .forEach(
            row -> {
              for (var code : row.value1().split("\n", -1))
                if (!known.test(code)) unknown.merge(code, row.value2(), Integer::sum);
            });
    return unknown;
  }

  private static String named(Set<String> codes) {
    var named = new StringBuilder();
    for (var code : codes.stream().limit(NAMED).toList())
      named.append(named.isEmpty() ? "" : ", ").append(shortened(code));
    return named.append(codes.size() > NAMED ? ", …" : "").toString();
  }

  private static String shortened(String code) {
    return code.length() > LONGEST ? code.substring(0, LONGEST) + "…" : code;
  }
}
