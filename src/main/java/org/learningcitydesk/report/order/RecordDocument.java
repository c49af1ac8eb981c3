// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.meeting.MeetingSource;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.partnership.SheetSource;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.report.resolution.ResolutionSource;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// A document made of one record, for somebody: it is made of what its reader gets to see.
public sealed interface RecordDocument {
  /// An invitation, minutes and so on.
  record OfMeeting(MeetingDocument which, MeetingId meeting) implements RecordDocument {}

  /// The sheet of a partnership.
  record Sheet(PartnershipId partnership) implements RecordDocument {}

  /// The draft of a resolution.
  record Act(Resolution which, CityId city) implements RecordDocument {}

  /// What is made.
  ///
  /// @param day what its file's name ends with
  /// @param people how many the document names
  record Made(Document document, City city, String day, int people, SharingProfile profile) {}

  /// How it is called in the log of data protection.
  default String id() {
    return switch (this) {
      case OfMeeting(var which, _) -> which.id();
      case Sheet _ -> "sheet";
      case Act(var which, _) -> which.id();
    };
  }

  /// For whom it can be written, the usual one first.
  default List<SharingProfile> profiles() {
    return switch (this) {
      case OfMeeting(var which, _) -> which.profiles();
      case Sheet _ -> PartnershipSheet.profiles();
      case Act(var which, _) -> which.profiles();
    };
  }

  /// The city of the record.
  ///
  /// @throws UserProblem where the record is gone
  default CityId city(Tx tx) {
    return switch (this) {
      case OfMeeting(_, var id) ->
          tx.meetings()
              .find(id)
              .orElseThrow(() -> new UserProblem("problem.report.noMeeting"))
              .city();
      case Sheet(var id) ->
          tx.partnerships()
              .find(id)
              .orElseThrow(() -> new UserProblem("problem.report.noPartnership"))
              .city();
      case Act(_, var city) -> city;
    };
  }

  /// Reads the record and makes its document.
  ///
  /// @param tx lets through everything
  /// @throws UserProblem where the record is gone
  default Made made(
      Tx tx, SharingProfile profile, Locale language, Catalogue catalogue, LocalDate today) {
    var city = city(tx);
    var others = tx.sharedAs(SharingProfile.REDACTED, city, catalogue.lifecycle());
    return profile == SharingProfile.FULL
        ? read(tx, profile, language, catalogue, today, others.sight())
        : read(others, profile, language, catalogue, today, others.sight());
  }

  private Made read(
      Tx tx,
      SharingProfile profile,
      Locale language,
      Catalogue catalogue,
      LocalDate today,
      Sight others) {
    return switch (this) {
      case OfMeeting(var which, var id) -> {
        var source = MeetingSource.read(tx, id);
        var document = which.sharedAs(profile).of(source, language);
        yield made(
            document, profile, source.city(), source.meeting().setting().date().toString(), others);
      }
      case Sheet(var id) -> {
        var source = SheetSource.read(tx, id);
        var document = PartnershipSheet.of(source, catalogue, language, today);
        yield made(document, profile, source.city(), today.toString(), others);
      }
      case Act(var which, var id) -> {
        var source = ResolutionSource.read(tx, id);
        var document = which.of(source, catalogue, language, today);
        yield made(document, profile, source.city(), today.toString(), others);
      }
    };
  }

  private static Made made(
      Document document, SharingProfile profile, City city, String day, Sight others) {
    return profile == SharingProfile.FULL
        ? new Made(document, city, day, SharedDocument.people(document, others), profile)
        : new Made(
            SharedDocument.told(document.with(others::named), profile), city, day, 0, profile);
  }
}
