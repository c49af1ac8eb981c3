// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_LOG;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.workspace.jooq.tables.records.PrivacyLogRecord;

/// The log of data protection. Each line is sealed with a digest over itself and the line before,
/// so that none can be changed, taken out or put in between without being noticed.
final class PrivacyChain {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String BEGINNING = "";
  private static final String DISCLOSURE = "shared";
  private static final String RECIPIENT = "recipient";
  private static final String PURPOSE = "purpose";
  private static final String PROFILE = "profile";
  private static final String KINDS = "kinds";

  private PrivacyChain() {}

  /// What is to be written.
  ///
  /// @param disclosure stands beside the counts, under the same digest
  record Line(
      PrivacyDeed deed,
      @Nullable PersonId person,
      Map<String, Integer> counts,
      @Nullable Disclosure disclosure) {
    Line(PrivacyDeed deed, @Nullable PersonId person, Map<String, Integer> counts) {
      this(deed, person, counts, null);
    }
  }

  /// The lines as rows that come after those that are there.
  static List<PrivacyLogRecord> continued(
      DSLContext sql, List<Line> lines, OffsetDateTime now, String author) {
    var last = sql.selectFrom(PRIVACY_LOG).orderBy(PRIVACY_LOG.SEQ.desc()).limit(1).fetchOne();
    var number = last == null ? 0 : last.getSeq();
    var before = last == null ? BEGINNING : last.getDigest();
    var rows = new ArrayList<PrivacyLogRecord>();
    for (var line : lines) {
      var row = new PrivacyLogRecord();
      row.setId(Ids.next());
      row.setSeq(++number);
      row.setMadeAt(now);
      row.setAuthor(author);
      row.setDeed(line.deed());
      row.setPersonId(line.person());
      row.setCounts(text(new TreeMap<>(line.counts()), line.disclosure()));
      before = digest(before, row);
      row.setDigest(before);
      rows.add(row);
    }
    return rows;
  }

  /// The number of the first line that is not what was written, or not where it was.
  static OptionalLong firstBroken(DSLContext sql) {
    var before = BEGINNING;
    var number = 0L;
    for (var row : sql.selectFrom(PRIVACY_LOG).orderBy(PRIVACY_LOG.SEQ).fetch()) {
      number++;
      before = digest(before, row);
      if (row.getSeq() != number || !before.equals(row.getDigest())) return OptionalLong.of(number);
    }
    return OptionalLong.empty();
  }

  private static String digest(String before, PrivacyLogRecord row) {
    var person = row.getPersonId();
    var content =
        String.join(
            "\n",
            before,
            row.getId().toString(),
            Long.toString(row.getSeq()),
            row.getMadeAt().toInstant().toString(),
            row.getAuthor(),
            row.getDeed().id(),
            person == null ? "" : person.value().toString(),
            row.getCounts());
    return HexFormat.of().formatHex(AttachmentStore.sha256().digest(content.getBytes(UTF_8)));
  }

  private static String text(SortedMap<String, Integer> counts, @Nullable Disclosure disclosure) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (var it : counts.entrySet()) json.writeNumberField(it.getKey(), it.getValue());
      if (disclosure != null) write(disclosure, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Disclosure it, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(DISCLOSURE);
    if (it.recipient() != null) json.writeStringField(RECIPIENT, it.recipient());
    if (it.purpose() != null) json.writeStringField(PURPOSE, it.purpose());
    json.writeStringField(PROFILE, it.profile().id());
    json.writeStringField(KINDS, String.join(" ", it.kinds()));
    json.writeEndObject();
  }

  /// Who got what, where a line tells it.
  static @Nullable Disclosure disclosure(String text) {
    var told = new HashMap<String, String>();
    try (var json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) return null;
      for (var name = json.nextFieldName(); name != null; name = json.nextFieldName())
        if (json.nextToken() == JsonToken.START_OBJECT && name.equals(DISCLOSURE))
          for (var key = json.nextFieldName(); key != null; key = json.nextFieldName())
            told.put(key, String.valueOf(json.nextTextValue()));
      return told.isEmpty()
          ? null
          : new Disclosure(
              told.get(RECIPIENT),
              told.get(PURPOSE),
              SharingProfile.of(told.getOrDefault(PROFILE, "")),
              List.of(told.getOrDefault(KINDS, "").split(" ", -1)));
    } catch (IOException | InvalidValue _) {
      // The check of the chain tells that somebody was here.
      return null;
    }
  }

  static SortedMap<String, Integer> counts(String text) {
    var counts = new TreeMap<String, Integer>();
    try (var json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) return counts;
      for (var name = json.nextFieldName(); name != null; name = json.nextFieldName())
        if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) counts.put(name, json.getIntValue());
        else json.skipChildren();
    } catch (IOException _) {
      // The check of the chain tells that somebody was here.
      return new TreeMap<>();
    }
    return counts;
  }
}
