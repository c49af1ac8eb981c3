// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.baseline.Situation;
import org.learningcitydesk.domain.baseline.StakeholderLine;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Of all records that something happened to since, those that were there after a change; and the
/// whole path and budget as they were then.
final class Stock {
  final Map<PartnershipId, Partnership> partnerships;
  final Map<ActivityId, Activity> activities;
  final Map<MeetingId, Meeting> meetings;
  final Map<StakeholderId, StakeholderLine> stakeholders;
  final Set<UUID> contacts;
  private final PastRecords records;
  private final long at;

  Stock(PastRecords records, long at) {
    this.records = records;
    this.at = at;
    partnerships = records.partnerships(records.touchedPartnerships(), at);
    activities = records.activities(records.touchedActivities(), at);
    meetings = records.meetings(records.touchedMeetings(), at);
    stakeholders = records.stakeholders(records.touchedStakeholders(), at);
    contacts = records.contacts(at);
  }

  PastTally tally() {
    return PastTally.of(this);
  }

  /// @param others the counts of all records that nothing happened to
  Situation situation(PastTally others) {
    var steps = records.steps(at);
    return new Situation(
        steps,
        records.tasks(steps, at),
        records.evidence(steps, at),
        records.budget(at),
        others.plus(tally()).tally());
  }
}
