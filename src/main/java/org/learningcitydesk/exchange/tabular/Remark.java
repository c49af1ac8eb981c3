// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.List;
import org.learningcitydesk.i18n.Messages;

/// Something that the user should know of a table or of one of its rows: a message key and what
/// fills it, which may be another remark.
public record Remark(String key, List<Object> args) {
  public Remark {
    args = List.copyOf(args);
  }

  public static Remark of(String key, Object... args) {
    return new Remark(key, List.of(args));
  }

  public String sentence(Messages messages) {
    return messages.get(
        key,
        args.stream()
            .map(arg -> arg instanceof Remark part ? part.sentence(messages) : arg)
            .toArray());
  }
}
