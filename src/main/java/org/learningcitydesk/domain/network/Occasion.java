// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// Something that brought stakeholders together: a partnership, an activity, a contact or a
/// meeting.
///
/// @param start null where it is not known
/// @param end null where it is not known or has not come
/// @param who each once
public record Occasion(
    Source source,
    String title,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable StepId step,
    List<StakeholderId> who) {
  /// With more participants nobody can be said to have met everybody.
  public static final int MOST = 30;

  /// Letters and e-mails go to many who do not meet.
  private static final Set<ContactKind> TOGETHER =
      EnumSet.of(
          ContactKind.MEETING,
          ContactKind.CALL,
          ContactKind.VISIT,
          ContactKind.EVENT,
          ContactKind.OTHER);

  public Occasion {
    who = who.stream().distinct().toList();
  }

  /// The record that tells of it.
  public sealed interface Source {
    LinkKind kind();

    record OfPartnership(PartnershipId id) implements Source {
      @Override
      public LinkKind kind() {
        return LinkKind.PARTNERSHIP;
      }
    }

    record OfActivity(ActivityId id) implements Source {
      @Override
      public LinkKind kind() {
        return LinkKind.ACTIVITY;
      }
    }

    record OfContact(ContactId id) implements Source {
      @Override
      public LinkKind kind() {
        return LinkKind.CONTACT;
      }
    }

    record OfMeeting(MeetingId id) implements Source {
      @Override
      public LinkKind kind() {
        return LinkKind.MEETING;
      }
    }
  }

  static Occasion of(Partnership it) {
    return new Occasion(
        new Source.OfPartnership(it.id()),
        it.name(),
        it.agreement().start(),
        it.agreement().end(),
        it.step(),
        it.members().stream().map(Member::stakeholder).toList());
  }

  /// Empty for an activity that does not take place.
  static Optional<Occasion> of(Activity it) {
    if (!it.status().takesPlace()) return Optional.empty();
    return Optional.of(
        new Occasion(
            new Source.OfActivity(it.id()),
            it.title(),
            it.start(),
            it.lastDate(),
            it.step(),
            Stream.concat(Stream.ofNullable(it.lead()), it.partners().stream()).toList()));
  }

  /// Empty for a contact in which nobody meets.
  static Optional<Occasion> of(Contact it) {
    if (!TOGETHER.contains(it.kind())) return Optional.empty();
    return Optional.of(
        new Occasion(
            new Source.OfContact(it.id()),
            it.summary(),
            it.date(),
            it.date(),
            it.step(),
            it.stakeholders()));
  }

  /// Who came to a meeting, not who was asked.
  static Occasion of(Attended it) {
    var meeting = it.meeting();
    return new Occasion(
        new Source.OfMeeting(meeting.id()),
        meeting.title(),
        meeting.setting().date(),
        meeting.setting().date(),
        meeting.context().step(),
        it.stakeholders());
  }

  public LinkKind kind() {
    return source.kind();
  }

  /// What each pair of participants gets from it: everybody has one share to divide among the
  /// others, so that a large gathering does not outweigh a pact of two (Newman 2001).
  public double weight() {
    return who.size() < 2 ? 0 : 1.0 / (who.size() - 1);
  }

  public boolean isGathering() {
    return who.size() > MOST;
  }

  /// Whether some day of it may lie between the days; false where nothing is known of its days.
  boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null && until == null) return true;
    if (start == null && end == null) return false;
    var begins = start == null ? LocalDate.MIN : start.first();
    var ends = end == null ? LocalDate.MAX : end.last();
    return (until == null || !begins.isAfter(until)) && (from == null || !ends.isBefore(from));
  }
}
