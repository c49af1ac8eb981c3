// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.InvalidValue;

class SettingsTest {
  @TempDir Path folder;

  private Settings settings() {
    return new Settings(folder, Runnable::run);
  }

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    var before = settings();
    before.languageProperty().set(Locale.ITALIAN);
    before.themeProperty().set(Settings.Theme.DARK);
    before.zoom(1);
    before.opened(folder.resolve("città.lcdesk"));
    before.rememberDivider("stakeholders", 0.4);
    var table =
        new TableState(
            List.of(new TableState.Column("name", 120, true)),
            List.of(new TableState.Sort("name", false)),
            true);
    before.rememberTable("stakeholders", table);
    var after = settings();
    assertThat(after.languageProperty().get()).isEqualTo(Locale.ITALIAN);
    assertThat(after.themeProperty().get()).isEqualTo(Settings.Theme.DARK);
    assertThat(after.textSizeProperty().get()).isEqualTo(110);
    assertThat(after.recent()).containsExactly(folder.resolve("città.lcdesk"));
    assertThat(after.divider("stakeholders", 0.6)).isEqualTo(0.4);
    assertThat(after.table("stakeholders")).contains(table);
  }

  @Test
  void whatIsUnknownIsKeptAndWhatIsWrongIsIgnored() throws Exception {
    Files.writeString(
        folder.resolve("settings.json"),
        "{\"ofALaterVersion\": [1], \"textSize\": \"huge\", \"tables\": 7, \"language\": \"it\"}");
    var settings = settings();
    assertThat(settings.textSizeProperty().get()).isEqualTo(100);
    assertThat(settings.table("stakeholders")).isEmpty();
    settings.zoom(1);
    assertThat(folder.resolve("settings.json")).content().contains("ofALaterVersion");
  }

  @Test
  void theNameForTheHistoryIsThatOfTheUserUntilOneIsTyped() {
    var settings = settings();
    assertThat(settings.author()).isEqualTo(System.getProperty("user.name"));
    settings.signAs(" Ada Rossi, ufficio cultura ");
    assertThat(settings().author()).isEqualTo("Ada Rossi, ufficio cultura");
    assertThatThrownBy(() -> settings.signAs("x".repeat(201))).isInstanceOf(InvalidValue.class);
    settings.signAs("");
    assertThat(settings().author()).isEqualTo(System.getProperty("user.name"));
  }

  @Test
  void aBrokenFileIsMovedAside() throws Exception {
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
    assertThat(settings().themeProperty().get()).isEqualTo(Settings.Theme.LIGHT);
    assertThat(folder.resolve("settings.broken.json")).exists();
  }

  @Test
  void theFileOpenedLastComesFirstAndOnlyOnce() {
    var settings = settings();
    settings.opened(folder.resolve("a.lcdesk"));
    settings.opened(folder.resolve("b.lcdesk"));
    settings.opened(folder.resolve("a.lcdesk"));
    assertThat(settings.recent())
        .containsExactly(folder.resolve("a.lcdesk"), folder.resolve("b.lcdesk"));
  }
}
