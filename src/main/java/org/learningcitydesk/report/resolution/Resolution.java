// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;

/// The resolutions of council and executive board that carry the path. Each is a draft with what
/// the workspace knows of the city; what it does not know is left as a gap in square brackets.
public enum Resolution implements Code {
  SIGN_MANIFESTO,
  COMMIT_RESOURCES,
  APPOINT_STEERING_GROUP,
  PERIODIC_REPORT;

  /// For whom it can be written, the usual one first: a body that appoints somebody says whom.
  /// Before it decides, others may read along; to the public goes what was decided, not a draft.
  public List<SharingProfile> profiles() {
    return List.of(SharingProfile.FULL, SharingProfile.REDACTED);
  }

  /// @param language of the draft, whatever that of the window
  public Document of(
      ResolutionSource source, Catalogue catalogue, Locale language, LocalDate today) {
    var draft = new Draft(source, Messages.in(language), today);
    return switch (this) {
      case SIGN_MANIFESTO -> new SigningDraft(draft).document();
      case COMMIT_RESOURCES -> new ResourcesDraft(draft).document();
      case APPOINT_STEERING_GROUP -> new SteeringGroupDraft(draft).document();
      case PERIODIC_REPORT -> new PeriodicReportDraft(draft, catalogue).document();
    };
  }
}
