// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;

class SystemProgramsTest {
  private final Path file = Path.of("folder", "report.pdf");

  @Test
  void eachSystemHasItsCommand() {
    assertThat(SystemPrograms.opening("Windows 11", file))
        .isEqualTo(List.of("rundll32", "url.dll,FileProtocolHandler", file.toString()));
    assertThat(SystemPrograms.opening("Mac OS X", file))
        .isEqualTo(List.of("open", file.toString()));
    assertThat(SystemPrograms.opening("Linux", file))
        .isEqualTo(List.of("xdg-open", file.toString()));
    assertThat(SystemPrograms.revealing("Linux", file).getLast()).endsWith("folder");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.comune.example/albo?n=12, https://www.comune.example/albo?n=12",
    "' http://comune.example/città ', http://comune.example/citt%C3%A0",
    "HTTPS://comune.example/, HTTPS://comune.example/",
    "www.comune.example/albo, https://www.comune.example/albo",
    "mailto:protocollo@comune.example, mailto:protocollo@comune.example"
  })
  void linksToTheWebAndToMailAreOpened(String link, String address) {
    assertThat(SystemPrograms.address(link)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "C:\\Users\\x.exe",
        "\\\\server\\share",
        "/etc/passwd",
        "https:",
        "https:///",
        "-h",
        "vedi verbale",
        ""
      })
  void allOtherLinksAreRefusedInASentence(String link) {
    assertThatThrownBy(() -> SystemPrograms.open(link))
        .isInstanceOfSatisfying(
            UserProblem.class,
            it -> {
              assertThat(it.key()).isEqualTo("problem.open.noLink");
              for (var language : Messages.LANGUAGES)
                assertThat(Messages.in(language).sentence(it)).contains(link).endsWith(".");
            });
  }

  @Test
  void aFileThatIsGoneIsAProblemOfTheUser() {
    assertThatThrownBy(() -> SystemPrograms.open(file))
        .isInstanceOf(UserProblem.class)
        .hasMessage("problem.open.gone");
  }
}
