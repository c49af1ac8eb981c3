// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.Locale;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Interval;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.i18n.Messages;

/// How cadences and silences are said.
record ContactWords(Messages messages, Catalogue catalogue) {
  /// Whom a cadence speaks of.
  String called(Cadence cadence) {
    return called(cadence.scope(), cadence.code());
  }

  /// A category that the catalogue does not know is shown as it is, and so is a tag.
  String called(CadenceScope scope, String code) {
    return switch (scope) {
      case CATEGORY ->
          catalogue.category(code).map(it -> it.name().in(messages.locale())).orElse(code);
      case TAG -> code;
    };
  }

  /// For example "3 months" or "45 days".
  String interval(int days) {
    var it = Interval.ofDays(days);
    return messages.get("cadence.interval", it.number(), it.unit().name().toLowerCase(Locale.ROOT));
  }

  /// For example "14 Mar 2026, 252 days ago".
  String silence(Silence it) {
    var last = it.last();
    return last == null
        ? messages.get("goingCold.never", it.since())
        : messages.get("goingCold.heard", last, it.days());
  }
}
