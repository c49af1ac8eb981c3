// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;

/// What a change did, as a key of the messages and its arguments: the name of an undo step.
public record Label(String key, List<String> args) {
  public Label {
    args = List.copyOf(args);
  }

  public static Label of(String key, String... args) {
    return new Label(key, List.of(args));
  }
}
