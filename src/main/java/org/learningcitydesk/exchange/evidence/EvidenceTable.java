// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.domain.evidence.EvidenceIndex.Entry;
import org.learningcitydesk.exchange.tabular.TableWriter;
import org.learningcitydesk.i18n.Messages;

/// The index of a pack as a table that spreadsheets open.
record EvidenceTable(EvidenceIndex index, Messages messages, Catalogue catalogue) {
  void write(OutputStream out) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            messages.get("evidencePack.step"),
            messages.get("field.evidence.documentType"),
            messages.get("field.evidence.title"),
            messages.get("field.evidence.number"),
            messages.get("field.evidence.dated"),
            messages.get("field.evidence.body"),
            messages.get("field.evidence.protocolNumber"),
            messages.get("evidencePack.file"),
            messages.get("evidencePack.bytes"),
            messages.get("evidencePack.hash"),
            messages.get("field.evidence.link"),
            messages.get("evidencePack.remark")));
    for (var it : index.entries()) rows.add(row(it));
    TableWriter.write(out, rows);
  }

  private List<String> row(Entry it) {
    var evidence = it.evidence();
    return List.of(
        it.step().label(messages.locale()),
        catalogue
            .documentType(evidence.documentType())
            .map(type -> type.name().in(messages.locale()))
            .orElse(evidence.documentType()),
        evidence.title(),
        text(evidence.number()),
        evidence.dated() == null ? "" : evidence.dated().toString(),
        text(evidence.body()),
        text(evidence.protocolNumber()),
        text(it.file()),
        it.file() == null ? "" : Long.toString(it.size()),
        text(it.sha256()),
        text(evidence.link()),
        switch (it.state()) {
          case THERE -> "";
          case WITHOUT -> messages.get("evidencePack.without");
          case KEPT_BACK -> messages.get("evidencePack.keptBack");
          case GONE -> messages.get("evidencePack.gone");
          case DAMAGED -> messages.get("evidencePack.damaged");
        });
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
