// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;

/// Why somebody counts as present.
public sealed interface Trace {
  /// It is at home there.
  record Home(String area) implements Trace {}

  record Member(Partnership partnership) implements Trace {}

  /// It leads the activity or is a partner in it.
  record Active(Activity activity) implements Trace {}

  record Met(Contact contact) implements Trace {}

  /// It came to the meeting, or somebody for it.
  record Attended(Meeting meeting) implements Trace {}
}
