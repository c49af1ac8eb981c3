// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.stakeholder.Helix;

/// A category of persons in the record of processing: people of the same part of society. A person
/// belongs where its organisation does.
public enum SubjectCategory implements Code {
  GOVERNMENT,
  ACADEMIA,
  BUSINESS,
  CIVIL_SOCIETY,
  ENVIRONMENT,
  /// In no organisation that the register knows.
  NO_ROLE;

  public static SubjectCategory of(String id) {
    return Code.of(SubjectCategory.class, id);
  }

  public static SubjectCategory in(Helix helix) {
    return switch (helix) {
      case GOVERNMENT -> GOVERNMENT;
      case ACADEMIA -> ACADEMIA;
      case BUSINESS -> BUSINESS;
      case CIVIL_SOCIETY -> CIVIL_SOCIETY;
      case ENVIRONMENT -> ENVIRONMENT;
    };
  }
}
