// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import org.learningcitydesk.domain.Code;

/// Of whom a report speaks.
public enum Scope implements Code {
  CITY,
  /// Of each city of the workspace, one chapter after the other.
  WORKSPACE
}
