// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void aFileThatIsGoneIsAProblemOfTheUser() {
    assertThatThrownBy(() -> SystemPrograms.open(file))
        .isInstanceOf(UserProblem.class)
        .hasMessage("problem.open.gone");
  }
}
