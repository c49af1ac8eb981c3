// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import org.learningcitydesk.domain.Code;

/// State of a step. A step that is not applicable is left out of every percentage.
public enum StepStatus implements Code {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  SUSPENDED,
  NOT_APPLICABLE;

  /// The constant with this id of the catalogue.
  public static StepStatus of(String id) {
    return Code.of(StepStatus.class, id);
  }
}
