// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.stakeholder.TagScreenModel.Count;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class TagScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final RegisterModel<Stakeholder, StakeholderId> register =
      new RegisterModel<>(
          workspace,
          new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
          new StakeholderKind(city.id()));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders()
              .saveAll(List.of(tagged("A", "scuola", "lettura"), tagged("B", "scuole")));
        });
    register.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private Stakeholder tagged(String name, String... tags) {
    return Stakeholder.named(city.id(), name, Helix.ACADEMIA).withTags(List.of(tags));
  }

  private TagScreenModel model() {
    return new TagScreenModel(register);
  }

  @Test
  void aTagRenamedToAnotherIsMergedWithItAndOneUndoBringsBothBack() {
    model().rename("scuole", "scuola");
    assertEquals(List.of(new Count("lettura", 1), new Count("scuola", 2)), model().tags);
    workspace.undo();
    register.reload();
    assertEquals(
        List.of(new Count("lettura", 1), new Count("scuola", 1), new Count("scuole", 1)),
        model().tags);
  }

  @Test
  void aTagIsRemovedEverywhere() {
    model().remove("scuola");
    assertEquals(List.of(new Count("lettura", 1), new Count("scuole", 1)), model().tags);
  }

  @Test
  void aNameWithADividerIsNone() {
    assertThrows(InvalidValue.class, () -> TagScreenModel.name("a, b"));
    assertThrows(InvalidValue.class, () -> TagScreenModel.name("  "));
    assertEquals("scuola", TagScreenModel.name(" scuola "));
  }
}
