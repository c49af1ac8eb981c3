// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TestDeskTest {
  private final Thread test = Thread.currentThread();

  @Test
  void whatFailsWhileTheDeskIsClosedIsToldToo() {
    var desk = TestDesk.inBackground();
    desk.kit()
        .jobs()
        .save(
            () -> {
              while (!places().contains("awaitTermination")) Thread.onSpinWait();
              Platform.runLater(this::keepTheNewsBack);
              throw new IllegalStateException("too late");
            });
    assertThatThrownBy(() -> desk.afterEach(null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("too late");
  }

  /// Until somebody waits for it, or nobody can any more.
  private void keepTheNewsBack() {
    for (var it = places();
        it.contains("afterEach") && !it.contains("waitForFxEvents");
        it = places()) Thread.onSpinWait();
  }

  /// The methods in which the test is just now.
  private List<String> places() {
    return Stream.of(test.getStackTrace()).map(StackTraceElement::getMethodName).toList();
  }
}
