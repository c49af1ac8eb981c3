// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import org.learningcitydesk.domain.Code;

/// The kinds of files that the history is written to.
public enum HistoryFormat implements Code {
  XLSX,
  CSV,
  ODS
}
