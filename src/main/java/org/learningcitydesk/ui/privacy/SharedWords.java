// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.resolution.Resolution;

/// What was given to somebody, in words; what nobody knows any more stays as it was written.
record SharedWords(Messages messages) {
  String of(String kind) {
    var report =
        SharedKinds.report(kind)
            .flatMap(it -> label(it, ReportKind.values()))
            .map(it -> messages.get("privacy.kind.report", it));
    var document =
        SharedKinds.document(kind)
            .flatMap(it -> label(it, MeetingDocument.values()).or(() -> act(it)));
    return report
        .or(() -> document)
        .or(() -> label(kind, Register.values()))
        .or(() -> other(kind))
        .orElse(kind);
  }

  private Optional<String> act(String id) {
    return id.equals("sheet")
        ? Optional.of(messages.get("privacy.kind.sheet"))
        : label(id, Resolution.values()).map(it -> messages.get("privacy.kind.resolution", it));
  }

  private Optional<String> other(String kind) {
    return Stream.of(
            SharedKinds.CALENDAR,
            SharedKinds.NETWORK,
            SharedKinds.EVIDENCE,
            SharedKinds.MATRIX,
            SharedKinds.TIMELINE,
            SharedKinds.FIGURES)
        .filter(kind::equals)
        .map(it -> messages.get("privacy.kind." + it))
        .findFirst();
  }

  private Optional<String> label(String id, Code... codes) {
    return Arrays.stream(codes).filter(it -> it.id().equals(id)).findFirst().map(messages::label);
  }
}
