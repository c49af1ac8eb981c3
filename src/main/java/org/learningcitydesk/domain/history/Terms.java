// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.util.Optional;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;

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
  CRITERION;

  /// What the catalogue says of one of them; empty where it does not know it. A format goes by the
  /// name of its type of activity.
  public Optional<? extends Entry> entry(Catalogue catalogue, String id) {
    return switch (this) {
      case CATEGORY -> catalogue.category(id);
      case PARTNERSHIP_TYPE -> catalogue.partnershipType(id);
      case PARTNERSHIP_STATE -> catalogue.lifecycle().state(id);
      case ACTIVITY_TYPE -> catalogue.activityType(id);
      case SETTING -> catalogue.settings().stream().filter(it -> it.id().equals(id)).findFirst();
      case FORMAT ->
          catalogue.format(id).flatMap(it -> catalogue.activityType(it.activityTypeId()));
      case TARGET_GROUP -> catalogue.targetGroup(id);
      case SDG -> catalogue.sdg(id);
      case COMPETENCE -> catalogue.keyCompetence(id);
      case CLUSTER -> catalogue.cluster(id);
      case DOCUMENT_TYPE -> catalogue.documentType(id);
      case CRITERION -> catalogue.governance().criterion(id);
    };
  }
}
