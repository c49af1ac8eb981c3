// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.domain.evidence.EvidenceIndex.Entry;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.render.HtmlRenderer;

/// The index of a pack of evidence as a page that leads to the files beside it.
public final class EvidencePage {
  private static final double KILO = 1024;
  private final EvidenceIndex index;
  private final Messages messages;
  private final Catalogue catalogue;

  private EvidencePage(EvidenceIndex index, Messages messages, Catalogue catalogue) {
    this.index = index;
    this.messages = messages;
    this.catalogue = catalogue;
  }

  public static String html(EvidenceIndex index, Messages messages, Catalogue catalogue) {
    var page = new EvidencePage(index, messages, catalogue);
    return HtmlRenderer.render(page.document(), page.links());
  }

  /// What is in the pack, in sentences.
  public static List<String> sentences(EvidenceIndex index, Messages messages) {
    var all = new ArrayList<String>();
    all.add(
        messages.get(
            "evidencePack.contents",
            index.entries().size(),
            index.entries().stream().map(it -> it.step().id()).distinct().count(),
            index.files().size(),
            size(index.bytes(), messages),
            index.links()));
    var bare =
        index.entries().stream()
            .filter(it -> it.state() == EvidenceIndex.State.WITHOUT)
            .filter(it -> it.evidence().link() == null)
            .count();
    if (index.keptBack() > 0)
      all.add(messages.get("evidencePack.contentsKeptBack", index.keptBack()));
    if (bare > 0) all.add(messages.get("evidencePack.contentsWithout", bare));
    if (!index.lost().isEmpty()) all.add(lost(index, messages));
    return all;
  }

  /// That nobody is made unrecognisable in the files, where others get them.
  public static Optional<String> asTheyAre(EvidenceIndex index, Messages messages) {
    return index.profile() == SharingProfile.FULL || index.files().isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("evidencePack.asTheyAre", index.files().size()));
  }

  private static String lost(EvidenceIndex index, Messages messages) {
    return messages.get(
        "evidencePack.lost",
        index.lost().size(),
        index.lost().stream().map(it -> it.evidence().title()).collect(Collectors.joining("; ")));
  }

  /// The size of files as people say it.
  public static String size(long bytes, Messages messages) {
    var format = NumberFormat.getInstance(messages.locale());
    format.setMaximumFractionDigits(bytes < KILO * KILO ? 0 : 1);
    return bytes < KILO
        ? messages.get("evidencePack.sizeB", bytes)
        : bytes < KILO * KILO
            ? messages.get("evidencePack.sizeKB", format.format(bytes / KILO))
            : messages.get("evidencePack.sizeMB", format.format(bytes / KILO / KILO));
  }

  private Document document() {
    var city = index.city().name();
    var blocks = new ArrayList<Block>();
    if (index.city().sample())
      blocks.add(
          new Block.Notice(
              messages.get("report.sample.title"), messages.get("report.sample.text")));
    if (index.profile() != SharingProfile.FULL) blocks.add(forWhom());
    if (!index.lost().isEmpty())
      blocks.add(new Block.Notice(messages.get("evidencePack.lostTitle"), lost(index, messages)));
    blocks.add(new Block.Paragraph(messages.get("evidencePack.check", "SHA256SUMS", "index.csv")));
    var steps = index.entries().stream().map(Entry::step).distinct().toList();
    for (var step : steps) {
      var label = step.label(messages.locale());
      blocks.add(new Block.Heading(1, label));
      blocks.add(table(index.entries().stream().filter(it -> it.step().equals(step)).toList()));
    }
    return new Document(
        messages.locale(),
        messages.get("evidencePack.title"),
        city,
        messages.get("evidencePack.description", city),
        messages.get("report.progress.author", city),
        List.of(
            new Fact(messages.get("evidencePack.date"), messages.date(index.day())),
            new Fact(
                messages.get("evidencePack.documents"), messages.number(index.entries().size())),
            new Fact(
                messages.get("evidencePack.files"),
                messages.get(
                    "evidencePack.filesOf", index.files().size(), size(index.bytes(), messages))),
            new Fact(messages.get("evidencePack.writtenWith"), "Learning City Desk")),
        blocks);
  }

  private Block forWhom() {
    var profile = index.profile();
    var means =
        profile == SharingProfile.PUBLIC
            ? messages.get("evidencePack.publicMeans")
            : SharingWords.explained(profile, messages);
    return new Block.Notice(
        messages.label(profile),
        asTheyAre(index, messages).map(it -> means + " " + it).orElse(means));
  }

  private Block table(List<Entry> entries) {
    return new Block.Table(
        messages.get("evidencePack.documents"),
        List.of(
            Block.Column.text(messages.get("field.evidence.title"), 20),
            Block.Column.text(messages.get("field.evidence.number"), 11),
            Block.Column.text(messages.get("field.evidence.dated"), 10),
            Block.Column.text(messages.get("field.evidence.body"), 12),
            Block.Column.text(messages.get("evidencePack.protocol"), 13),
            Block.Column.text(messages.get("evidencePack.file"), 18),
            Block.Column.text(messages.get("field.evidence.link"), 16)),
        entries.stream().map(this::row).toList(),
        "");
  }

  private List<String> row(Entry it) {
    var evidence = it.evidence();
    var type =
        catalogue
            .documentType(evidence.documentType())
            .map(one -> one.name().in(messages.locale()))
            .orElse(evidence.documentType());
    return List.of(
        evidence.title().equals(type)
            ? type
            : messages.get("evidencePack.typed", evidence.title(), type),
        text(evidence.number()),
        evidence.dated() == null ? "" : messages.date(evidence.dated()),
        text(evidence.body()),
        text(evidence.protocolNumber()),
        switch (it.state()) {
          case THERE -> text(it.file());
          case WITHOUT -> messages.get("evidencePack.without");
          case KEPT_BACK -> messages.get("evidencePack.keptBack");
          case GONE -> messages.get("evidencePack.gone");
          case DAMAGED -> messages.get("evidencePack.damaged");
        },
        text(evidence.link()));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /// To the files, and to pages on the web; nowhere else.
  private Map<String, String> links() {
    var links = new HashMap<String, String>();
    for (var it : index.entries()) {
      var file = it.file();
      if (file != null) links.put(file, relative(file));
      var link = it.evidence().link();
      if (link != null && isWeb(link)) links.put(link, link);
    }
    return links;
  }

  private static String relative(String file) {
    try {
      return new URI(null, null, "./" + file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isWeb(String link) {
    try {
      var uri = new URI(link);
      return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
