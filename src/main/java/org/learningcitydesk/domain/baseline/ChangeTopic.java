// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import org.learningcitydesk.domain.Code;

/// A part of what changed. A new part is a constant here, cases of [Change] and a line in
/// [WhatChanged#between].
public enum ChangeTopic implements Code {
  PATH,
  PARTNERSHIPS,
  ACTIVITIES,
  BUDGET,
  MEETINGS,
  STAKEHOLDERS
}
