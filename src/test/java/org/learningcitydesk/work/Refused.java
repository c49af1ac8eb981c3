// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/// What a test expects to be thrown where the user is told why something is not done.
public final class Refused {
  private Refused() {}

  /// @param key of the sentence
  public static Consumer<Throwable> with(String key) {
    return it ->
        assertThat(it)
            .isInstanceOfSatisfying(
                UserProblem.class, problem -> assertThat(problem.key()).isEqualTo(key));
  }
}
