// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.LocalText;

/// A record that was deleted and is not there any more.
///
/// @param owner the record that it is a part of, where it is one: a step, a partnership ...
/// @param city null where it belongs to none
/// @param change number of the change that deleted it
/// @param label what that change is called, a key of the messages
public record Binned(
    RecordRef record,
    @Nullable LocalText name,
    @Nullable LocalText owner,
    @Nullable CityId city,
    long change,
    Instant at,
    String author,
    String label,
    List<String> args) {
  public Binned {
    args = List.copyOf(args);
  }
}
