// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.work.UserProblem;

class RegisterFilterTest {
  record Row(String name, List<String> tags, Integer people, String start) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("Città Alta", List.of("a", "b"), 4, "2026-03-01"),
          new Row("Borgo", List.of("b"), null, "2026-09"),
          new Row("Lago", List.of(), 12, null));

  private final RegisterRows<Row> rows =
      new RegisterRows<>(
          ROWS,
          List.of(
              RegisterColumn.<Row>text("name", "x", Row::name),
              RegisterColumn.<Row>text("tags", "x", it -> String.join(", ", it.tags()))
                  .choices(Row::tags, it -> it),
              RegisterColumn.<Row, Integer>number(
                  "people",
                  "x",
                  it -> it.people() == null ? null : it.people().toString(),
                  Row::people),
              RegisterColumn.<Row, PartialDate>sorted(
                      "start", "x", Row::start, it -> date(it.start()))
                  .asDate()),
          Locale.ITALY);

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private List<String> found(String column, ColumnFilter filter) {
    return found(new RegisterFilter("", Map.of(column, filter)));
  }

  private List<String> found(RegisterFilter filter) {
    return rows.arrange(new RegisterRows.Wish(filter, List.of())).stream().map(Row::name).toList();
  }

  @Test
  void aFilterIsTheSameAfterItStoodInTheFile() {
    var filter =
        new RegisterFilter(
            "scuola è",
            Map.of(
                "tags", ColumnFilter.oneOf("a", ""),
                "people", new ColumnFilter("x", List.of(), "1.5", null, false),
                "start", new ColumnFilter("", List.of(), null, "2026-03", null)));
    assertEquals(
        new RegisterFilter.Read(filter, List.of()),
        RegisterFilter.read(filter.json(), Set.of("tags", "people", "start")));
    assertEquals(
        "{\"version\":1,\"anywhere\":\"\",\"columns\":{\"tags\":{\"oneOf\":[\"a\"]}}}",
        new RegisterFilter("", Map.of("tags", ColumnFilter.oneOf("a"))).json());
  }

  @Test
  void columnsThatAreNotThereAreLeftOutAndNamed() {
    var read =
        RegisterFilter.read(
            "{\"version\":1,\"columns\":{\"colour\":{\"words\":\"red\"},\"tags\":{\"oneOf\":[\"a\"]}},\"later\":3}",
            Set.of("tags"));
    assertEquals(List.of("colour"), read.ignored());
    assertEquals(Map.of("tags", ColumnFilter.oneOf("a")), read.filter().columns());
  }

  @Test
  void whatIsNoFilterIsRefusedWithASentence() {
    for (var text :
        List.of("", "null", "[1]", "{\"version\":2}", "{", "{\"version\":1,\"columns\":3}"))
      assertThatThrownBy(() -> RegisterFilter.read(text, Set.of()))
          .as(text)
          .isInstanceOf(UserProblem.class);
  }

  @Test
  void oneOfSeveralChoicesWillDoAndNoneIsAChoiceToo() {
    assertEquals(List.of("Città Alta", "Borgo"), found("tags", ColumnFilter.oneOf("a", "b")));
    assertEquals(List.of("Città Alta", "Lago"), found("tags", ColumnFilter.oneOf("a", "")));
    assertEquals(Map.of("a", 1, "b", 2, "", 1), rows.counts("tags"));
  }

  @Test
  void rangesOfNumbersAndDatesKnownToTheMonth() {
    assertEquals(
        List.of("Città Alta"), found("people", new ColumnFilter("", List.of(), "4", "11.5", null)));
    assertEquals(
        List.of("Borgo"),
        found("start", new ColumnFilter("", List.of(), "2026-09-15", null, null)));
    assertEquals(
        List.of("Città Alta"),
        found("start", new ColumnFilter("", List.of(), "2026", "2026-03", null)));
  }

  @Test
  void emptyAndFilledIn() {
    assertEquals(
        List.of("Borgo"), found("people", new ColumnFilter("", List.of(), null, null, true)));
    assertEquals(
        List.of("Città Alta", "Borgo"),
        found("start", new ColumnFilter("", List.of(), null, null, false)));
  }

  @Test
  void allThatIsSaidHasToBeTrue() {
    assertEquals(
        List.of("Città Alta"),
        found(new RegisterFilter("citta", Map.of("tags", ColumnFilter.oneOf("b")))));
    assertEquals(1, rows.count(new RegisterFilter("BORGO", Map.of())));
    assertEquals(3, rows.count(RegisterFilter.NONE));
  }
}
