// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import org.learningcitydesk.domain.Code;

/// The kinds of workbook that a budget is written to.
public enum BudgetFormat implements Code {
  XLSX("xlsx"),
  ODS("ods");

  private final String ending;

  BudgetFormat(String ending) {
    this.ending = ending;
  }

  /// What such a file's name ends with, without the dot.
  public String ending() {
    return ending;
  }
}
