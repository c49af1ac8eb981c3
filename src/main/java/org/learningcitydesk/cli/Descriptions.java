// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import picocli.CommandLine.Model.CommandSpec;

/// Our messages as picocli asks for them.
final class Descriptions extends ResourceBundle {
  private final Messages messages;
  private final Set<String> keys = new LinkedHashSet<>();

  Descriptions(Messages messages, CommandSpec commands) {
    this.messages = messages;
    collect(commands);
  }

  private void collect(CommandSpec command) {
    for (var place : command.args())
      if (place.descriptionKey() != null) keys.add(place.descriptionKey());
    command.subcommands().values().forEach(below -> collect(below.getCommandSpec()));
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return keys.contains(key) ? messages.get(key) : null;
  }

  @Override
  public boolean containsKey(String key) {
    return keys.contains(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }
}
