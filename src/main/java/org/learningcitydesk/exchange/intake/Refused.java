// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.learningcitydesk.exchange.tabular.Remark;

/// The row is left out for this reason.
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Remark reason;

  Refused(String key, Object... args) {
    this(Remark.of(key, args));
  }

  Refused(Remark reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  Remark reason() {
    return reason;
  }
}
