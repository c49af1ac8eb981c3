// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

/// The lists of the catalogue that fields take their values from.
public enum Terms {
  CATEGORY,
  PARTNERSHIP_TYPE,
  PARTNERSHIP_STATE,
  ACTIVITY_TYPE,
  SETTING,
  FORMAT,
  TARGET_GROUP,
  SDG,
  COMPETENCE,
  CLUSTER,
  DOCUMENT_TYPE,
  CRITERION
}
