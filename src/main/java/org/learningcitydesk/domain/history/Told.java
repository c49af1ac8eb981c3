// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

/// What stood in a field, before a language is chosen for it. A blank is null.
public sealed interface Told {
  record Text(String text) implements Told {}

  /// A text in both languages.
  record Both(LocalText text) implements Told {}

  record Choice(Code code) implements Told {}

  /// Terms of the catalogue, by their ids.
  record Listed(Terms list, List<String> ids) implements Told {
    public Listed {
      ids = List.copyOf(ids);
    }
  }

  record Words(List<String> words) implements Told {
    public Words {
      words = List.copyOf(words);
    }
  }

  record Day(PartialDate date) implements Told {}

  record Truth(boolean holds) implements Told {}

  record Number(BigDecimal number) implements Told {}

  /// Another record.
  ///
  /// @param name as it is called today, or was called last; null where nobody knows any more
  record Linked(RecordKind kind, UUID id, @Nullable LocalText name) implements Told {}

  /// Something of many parts that no words can hold: a filter, a picture, a template.
  record Whole() implements Told {}
}
