// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import org.learningcitydesk.domain.Code;

/// Form of learning.
public enum LearningForm implements Code {
  FORMAL,
  NON_FORMAL,
  INFORMAL;

  /// The constant with this id of the catalogue.
  public static LearningForm of(String id) {
    return Code.of(LearningForm.class, id);
  }
}
