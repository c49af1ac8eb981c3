// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.document.FiledDocumentId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.workspace.jooq.tables.records.FiledDocumentRecord;

/// Documents of partnerships and meetings. A file to which nothing points any more is removed.
public final class FiledDocumentStore {
  private final Rows rows;

  FiledDocumentStore(Rows rows) {
    this.rows = rows;
  }

  /// Of all partnerships and meetings of the city.
  public List<FiledDocument> all(CityId city) {
    return fetch(
        FILED_DOCUMENT
            .PARTNERSHIP_ID
            .in(select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.CITY_ID.eq(city)))
            .or(
                FILED_DOCUMENT.MEETING_ID.in(
                    select(MEETING.ID).from(MEETING).where(MEETING.CITY_ID.eq(city)))));
  }

  /// The oldest first, those without a date last.
  public List<FiledDocument> of(PartnershipId partnership) {
    return fetch(FILED_DOCUMENT.PARTNERSHIP_ID.eq(partnership));
  }

  /// The oldest first, those without a date last.
  public List<FiledDocument> of(MeetingId meeting) {
    return fetch(FILED_DOCUMENT.MEETING_ID.eq(meeting));
  }

  public Optional<FiledDocument> find(FiledDocumentId id) {
    return fetch(FILED_DOCUMENT.ID.eq(id)).stream().findFirst();
  }

  private List<FiledDocument> fetch(Condition which) {
    return rows.seen(
        rows.sql()
            .selectFrom(FILED_DOCUMENT)
            .where(which)
            .orderBy(FILED_DOCUMENT.DATED.asc().nullsLast(), FILED_DOCUMENT.ID)
            .fetch(FiledDocumentStore::value),
        rows.sight()::see);
  }

  public void save(FiledDocument document) {
    saveAll(List.of(document));
  }

  public void saveAll(List<FiledDocument> documents) {
    var before =
        rows
            .find(
                FILED_DOCUMENT,
                FILED_DOCUMENT.ID,
                documents.stream().map(FiledDocument::id).toList())
            .values()
            .stream()
            .map(FiledDocumentRecord::getAttachmentId)
            .filter(Objects::nonNull)
            .toList();
    rows.save(
        FILED_DOCUMENT,
        FILED_DOCUMENT.ID,
        documents,
        new Rows.Shape<>(
            FiledDocument::id,
            FiledDocument::version,
            FiledDocument::title,
            FiledDocumentStore::fill));
    new AttachmentStore(rows).removeUnused(before);
  }

  public void remove(FiledDocumentId id) {
    remove(FILED_DOCUMENT.ID.eq(id));
  }

  void remove(Condition which) {
    var found = rows.sql().selectFrom(FILED_DOCUMENT).where(which).fetch();
    rows.remove(found);
    new AttachmentStore(rows)
        .removeUnused(
            found.stream()
                .map(FiledDocumentRecord::getAttachmentId)
                .filter(Objects::nonNull)
                .toList());
  }

  private static FiledDocument value(FiledDocumentRecord row) {
    return new FiledDocument(
        row.getId(),
        row.getVersion(),
        row.getPartnershipId(),
        row.getMeetingId(),
        row.getDocumentType(),
        row.getTitle(),
        row.getNumber(),
        row.getProtocolNumber(),
        row.getDated(),
        row.getBody(),
        row.getLink(),
        row.getAttachmentId());
  }

  private static void fill(FiledDocument it, FiledDocumentRecord row) {
    row.setPartnershipId(it.partnership());
    row.setMeetingId(it.meeting());
    row.setDocumentType(it.documentType());
    row.setTitle(it.title());
    row.setNumber(it.number());
    row.setProtocolNumber(it.protocolNumber());
    row.setDated(it.date());
    row.setBody(it.body());
    row.setLink(it.link());
    row.setAttachmentId(it.attachment());
  }
}
