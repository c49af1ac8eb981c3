// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.work.Progress;

class MappingMemoryTest extends IntakeTest {
  private Mapping imported(Sheet sheet, Mapping mapping) {
    Intake.apply(
        workspace,
        plan(sheet, mapping),
        MappingMemory.of(sheet, mapping, city.id()),
        Progress.NONE);
    return mapping;
  }

  private Optional<Mapping> remembered(Sheet sheet) {
    return MappingMemory.find(sheet, memory(), null, CATALOGUE);
  }

  private List<RememberedMapping> memory() {
    return workspace.read(tx -> tx.importMappings().all(city.id()));
  }

  @Test
  void aListWithTheSameColumnsIsReadTheSameWay() {
    var list = named("uno.csv", "cognome;nome;presso chi", "Verdi;Anna;Banca");
    var mapping =
        imported(
            list,
            proposal(list)
                .with("presso chi", PersonField.STAKEHOLDER)
                .withArrivals(Helix.BUSINESS));

    assertThat(remembered(named("altro.csv", "nome;presso chi;cognome", "Ugo;Banca;Neri")))
        .contains(mapping);
    assertThat(remembered(named("altro.csv", "nome;cognome", "Ugo;Neri"))).isEmpty();
  }

  @Test
  void aListOfTheSameNameIsReadTheSameWayWhereItsColumnsAreThere() {
    var list = named("enti 2025.csv", "nome;boh;tipo", "Uno;x;school");
    var mapping = imported(list, proposal(list).with("boh", StakeholderField.NOTES));

    assertThat(remembered(named("enti 2026.csv", "nome;boh;tipo;altro", "Uno;x;school;z")))
        .contains(mapping);
    assertThat(remembered(named("enti 2026.csv", "nome;tipo", "Uno;school"))).isEmpty();
  }

  @Test
  void theLastChoicesForAListTakeThePlaceOfThoseBefore() {
    var list = named("enti.csv", "nome;boh;tipo", "Uno;x;school");
    imported(list, proposal(list).with("boh", StakeholderField.NOTES));
    var second = proposal(list).with("boh", StakeholderField.NEEDS);
    imported(list, second);

    assertThat(memory()).hasSize(1);
    assertThat(remembered(list)).contains(second);
    workspace.undo();
    assertThat(remembered(list)).isPresent().get().isNotEqualTo(second);
    workspace.undo();
    assertThat(remembered(list)).isEmpty();
  }
}
