// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.group.SmartGroup;
import org.learningcitydesk.domain.group.SmartGroupId;
import org.learningcitydesk.ui.control.ColumnFilter;
import org.learningcitydesk.ui.control.RegisterFilter;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

class GroupScreenModelTest {
  private static final RegisterFilter BUSINESS =
      new RegisterFilter("", Map.of("helix", ColumnFilter.oneOf("business")));
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final GroupScreenModel model =
      new GroupScreenModel(
          workspace,
          new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
          city.id(),
          "stakeholders",
          Set.of("helix", "name"));

  @BeforeEach
  void fill() {
    workspace.change("change.test", tx -> tx.cities().save(city));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<String> names() {
    return model.groups.stream().map(SmartGroup::name).toList();
  }

  @Test
  void aFilterIsSavedUnderANameRenamedChangedAndRemoved() {
    model.add(model.named("Imprese", BUSINESS));
    assertEquals(List.of("Imprese"), names());
    assertEquals(BUSINESS, model.filter(model.groups.getFirst()));
    model.rename(model.renamed(model.groups.getFirst(), "Aziende"));
    assertEquals(List.of("Aziende"), names());
    var other = new RegisterFilter("lago", Map.of());
    model.refilter(model.groups.getFirst(), other);
    assertEquals(other, model.filter(model.groups.getFirst()));
    model.remove(model.groups.getFirst());
    assertThat(model.groups).isEmpty();
    assertThat(model.chosen()).isEmpty();
    for (var i = 0; i < 3; i++) workspace.undo();
    model.reload();
    assertEquals(List.of("Imprese"), names());
    assertThat(problems).isEmpty();
  }

  @Test
  void columnsThatTheRegisterDoesNotHaveAreLeftOutWithANotice() {
    var json =
        "{\"version\":1,\"columns\":{\"colour\":{\"words\":\"red\"},\"helix\":{\"oneOf\":[\"business\"]}}}";
    model.add(new SmartGroup(SmartGroupId.next(), 0, city.id(), "stakeholders", "Vecchio", json));
    var taken = new ArrayList<RegisterFilter>();
    model.choose(model.groups.getFirst(), taken::add);
    assertEquals(List.of(BUSINESS), taken);
    assertThat(problems).hasSize(1);
    assertThat(((UserProblem) problems.getFirst()).args()).containsExactly("Vecchio", "colour");
  }
}
