// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A short list of words in one column, one a line.
public final class WordsConverter extends AbstractConverter<String, List<String>> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("unchecked")
  public WordsConverter() {
    super(String.class, (Class<List<String>>) (Class<?>) List.class);
  }

  @Override
  public List<String> from(@Nullable String column) {
    return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
  }

  @Override
  public @Nullable String to(@Nullable List<String> words) {
    return words == null || words.isEmpty() ? null : String.join("\n", words);
  }
}
