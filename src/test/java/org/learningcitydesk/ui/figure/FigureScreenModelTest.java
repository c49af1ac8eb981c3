// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class FigureScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder museum = Stakeholder.named(city.id(), "Museo", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto", "educational-pact", "active");
  private final FigureScreenModel<PartnershipSource> model =
      new FigureScreenModel<>(
          workspace,
          city.id(),
          new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
          new PartnershipTopic(Catalogue.shipped(), Messages.in(Locale.ENGLISH)),
          () -> LocalDate.of(2026, 11, 21));

  FigureScreenModelTest() {
    workspace.change("change.test", tx -> tx.cities().save(city));
  }

  @AfterEach
  void nothingWentWrong() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private FigureScreenModel.Shown shown() {
    return model.shownProperty().get().orElseThrow();
  }

  private Contribution cash(int year, String planned) {
    var it = Contribution.of(pact.id(), museum.id(), year, ContributionKind.CASH);
    var saved = it.withPlanned(new BigDecimal(planned));
    workspace.change("change.test", tx -> tx.contributions().save(saved));
    return saved;
  }

  private void pactWithMuseum() {
    workspace.change(
        "change.test",
        tx -> {
          tx.stakeholders().save(museum);
          tx.partnerships().save(pact);
        });
  }

  @Test
  void beforeItWasReadNothingIsShownAndAnEmptyCityIsEmpty() {
    assertThat(model.shownProperty().get()).isEmpty();
    assertThat(model.cityName()).isEmpty();
    model.reload();
    assertThat(shown().isEmpty()).isTrue();
    assertThat(shown().years()).isEmpty();
    assertThat(shown().year()).isNull();
    assertThat(model.cityName()).isEqualTo("Rivalta");
  }

  @Test
  void theYearIsThisOneUntilAnotherIsChosenAndStaysChosen() {
    pactWithMuseum();
    cash(2025, "100");
    cash(2026, "200");
    model.reload();
    assertThat(shown().years()).containsExactly(2026, 2025);
    assertThat(shown().year()).isEqualTo(2026);
    model.choose(2025);
    model.reload();
    assertThat(shown().year()).isEqualTo(2025);
    assertThat(shown().ofYear().getFirst().figure().sentence()).startsWith("Planned: €100.00.");
    model.choose(null);
    assertThat(shown().year()).isNull();
    assertThat(shown().ofYear().getFirst().figure().sentence()).startsWith("Planned: €300.00.");
  }

  @Test
  void aYearThatWasRemovedIsNotShownAnyMore() {
    pactWithMuseum();
    var old = cash(2025, "100");
    cash(2026, "200");
    model.reload();
    model.choose(2025);
    workspace.change("change.test", tx -> tx.contributions().remove(old.id()));
    model.reload();
    assertThat(shown().year()).isEqualTo(2026);
  }
}
