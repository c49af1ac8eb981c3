// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// How long a role lasts, in words.
public final class RoleDates {
  private RoleDates() {}

  /// For example "since 1 Sept 2023", "1 Sept 2023 – Aug 2026", "until 2026".
  public static String words(PersonRole role, Messages messages) {
    var from = role.from();
    var to = role.to();
    if (from != null && to != null) return messages.get("role.period", from, to);
    if (from != null) return messages.get("role.since", from, precision(from));
    if (to != null) return messages.get("role.until", to, precision(to));
    return messages.get("role.undated");
  }

  /// In Italian the article depends on it.
  private static String precision(PartialDate date) {
    return date.isExact() ? "day" : date.month() == null ? "year" : "month";
  }
}
