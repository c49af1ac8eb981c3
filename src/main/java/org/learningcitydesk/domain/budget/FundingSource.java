// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import org.learningcitydesk.domain.Code;

/// Where the means of a budget line come from. Whoever gives them, the municipality plans and
/// manages them.
public enum FundingSource implements Code {
  OWN_FUNDS,
  REGION,
  STATE,
  EUROPEAN_UNION,
  FOUNDATION,
  BUSINESS,
  PARTNER,
  OTHER;

  /// The constant with this id.
  public static FundingSource of(String id) {
    return Code.of(FundingSource.class, id);
  }
}
