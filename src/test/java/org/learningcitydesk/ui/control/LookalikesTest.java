// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.task.Jobs;

class LookalikesTest {
  private static final CityId CITY = CityId.next();
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> problems = new ArrayList<>();
  private final Stakeholder museum = named("Museo del Lago");
  private final javafx.collections.ObservableList<Stakeholder> records =
      FXCollections.observableArrayList(museum, named("Liceo Galilei"));
  private int built;
  private final Lookalikes<Stakeholder> lookalikes =
      new Lookalikes<>(
          new Jobs(Runnable::run, waiting::add, Runnable::run, problems::add),
          records,
          all -> {
            built++;
            return DuplicateIndex.ofStakeholders(all, Pace.SILENT);
          },
          Stakeholder::id);

  private static Stakeholder named(String name) {
    return Stakeholder.named(CITY, name, Helix.ACADEMIA);
  }

  private void work() {
    while (!waiting.isEmpty()) waiting.remove().run();
  }

  private List<Stakeholder> found() {
    return lookalikes.foundProperty().get().stream().map(Pair::other).toList();
  }

  @Test
  void whatWasTypedLastIsAnswered() {
    lookalikes.typed(named("Lic"));
    lookalikes.typed(named("Museo Lago"));
    work();
    assertThat(found()).containsExactly(museum);
    lookalikes.typed(named("Teatro"));
    work();
    assertThat(found()).isEmpty();
    assertThat(built).isEqualTo(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void theRecordItselfIsNoDuplicate() {
    lookalikes.typed(museum.withNotes("new"));
    work();
    assertThat(found()).isEmpty();
  }

  @Test
  void aChangedRegisterIsReadAgain() {
    lookalikes.typed(named("Teatro Alfa"));
    work();
    records.add(named("Teatro Alfa"));
    lookalikes.typed(named("Alfa Teatro"));
    work();
    assertThat(found()).hasSize(1);
    lookalikes.typed(null);
    assertThat(found()).isEmpty();
    assertThat(built).isEqualTo(2);
  }
}
