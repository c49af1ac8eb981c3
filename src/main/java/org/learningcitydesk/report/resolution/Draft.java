// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// What all drafts have in common: the body that decides, premises, norms, points decided,
/// signatures. The norms are those of Italy (legislative decree 267/2000, articles 42, 48, 49 and
/// 134, which also give the usual order of the parts); a city elsewhere gets a gap in their place.
final class Draft {
  /// Who decides.
  enum Body {
    COUNCIL,
    BOARD;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  final ResolutionSource source;
  final Messages messages;
  final LocalDate today;
  private final HiddenNames hidden;
  private final List<Block> blocks = new ArrayList<>();

  Draft(ResolutionSource source, Messages messages, LocalDate today) {
    this.source = source;
    this.messages = messages;
    this.today = today;
    hidden = HiddenNames.of(source.persons(), messages.get("contact.restricted"));
    if (source.city().sample())
      blocks.add(new Block.Notice(get("report.sample.title"), get("report.sample.text")));
    blocks.add(
        new Block.Notice(
            get("resolution.notice.title"),
            get(isItalian() ? "resolution.notice.text" : "resolution.notice.textElsewhere")));
  }

  String get(String key, @Nullable Object... args) {
    return messages.get(key, args);
  }

  boolean isItalian() {
    return source.city().country().strip().equalsIgnoreCase("IT");
  }

  /// A text as somebody typed it, without names that must not be used.
  String typed(String text) {
    return hidden.in(text);
  }

  /// A place to be filled in by hand.
  String gap(String key) {
    return get("resolution.gap", get(key));
  }

  String or(@Nullable String text, String gap) {
    return text == null ? gap(gap) : typed(text);
  }

  void notice(String title, String text) {
    blocks.add(new Block.Notice(title, text));
  }

  /// Where the texts of the path come from.
  void disclaimer() {
    var template = source.template();
    if (template == null) return;
    var text = template.disclaimer().in(messages.locale());
    if (!text.isBlank()) notice(get("report.progress.disclaimer"), text);
  }

  void add(Block block) {
    blocks.add(block);
  }

  /// A part under its heading; nothing where it has no points.
  void part(String heading, List<String> points) {
    if (points.isEmpty()) return;
    blocks.add(new Block.Heading(2, get(heading)));
    blocks.add(new Block.Listing(points));
  }

  void opening(Body body) {
    blocks.add(new Block.Heading(1, get("resolution.the." + body.id())));
  }

  /// The norms and opinions on which the decision rests.
  ///
  /// @param touchesMoney whether the opinion on the accounts is needed
  void norms(Body body, boolean touchesMoney) {
    var norms = new ArrayList<String>();
    if (isItalian()) {
      norms.add(get("resolution.norm." + body.id()));
      norms.add(get("resolution.norm.constitution"));
      norms.add(get("resolution.norm.statute"));
      norms.add(get("resolution.norm.technical"));
      if (touchesMoney) norms.add(get("resolution.norm.accounting"));
    } else norms.add(gap("resolution.gap.norms"));
    part("resolution.norms", norms);
  }

  /// What is decided, point by point, and how it takes effect.
  void decides(List<String> points) {
    var all = new ArrayList<>(points);
    all.add(get("resolution.decide.send"));
    all.add(
        get(isItalian() ? "resolution.decide.immediate" : "resolution.decide.immediateElsewhere"));
    blocks.add(new Block.Heading(2, get("resolution.decides")));
    blocks.add(new Block.Listing(all, true));
  }

  void annexes(List<String> annexes) {
    blocks.add(new Block.Heading(2, get("resolution.annexes")));
    blocks.add(new Block.Listing(annexes, true));
  }

  /// @param subject key of what it is about
  Document document(Body body, String subject) {
    var city = source.city();
    var title = get(subject);
    blocks.add(new Block.Heading(2, get("resolution.signatures")));
    blocks.add(
        new Block.Signatures(
            List.of(
                new Fact(
                    get("resolution.signer." + body.id()),
                    body == Body.BOARD ? or(city.mayor(), "resolution.gap.name") : gapName()),
                new Fact(get("resolution.signer.secretary"), gapName()))));
    return new Document(
        messages.locale(),
        get("resolution.kicker"),
        title,
        get("resolution.description", title, city.name()),
        get("report.progress.author", city.name()),
        List.of(
            new Fact(get("resolution.fact.body"), get("resolution.body." + body.id())),
            new Fact(get("resolution.fact.act"), gap("resolution.gap.act")),
            new Fact(get("resolution.fact.proposer"), or(city.mayor(), "resolution.gap.name")),
            new Fact(get("resolution.fact.officer"), gapName()),
            new Fact(get("resolution.fact.drafted"), messages.date(today))),
        blocks);
  }

  private String gapName() {
    return gap("resolution.gap.name");
  }

  /// What the act does not touch, where it is one of direction only.
  void givenNoMoney(List<String> given) {
    if (isItalian()) given.add(get("resolution.given.noMoney"));
  }

  /// A text as the last part of a sentence: without the stop that somebody typed.
  String clause(String text) {
    return typed(text.strip().replaceAll("[.;:,\\s]+$", ""));
  }

  /// The act by which the city signed the Manifesto, as far as it is recorded.
  String signature() {
    var manifesto = source.city().manifesto();
    if (manifesto.act() == null && manifesto.date() == null)
      return get("resolution.premise.signed", gap("resolution.gap.signature"));
    var act =
        String.join(
            ", ",
            Stream.of(
                    manifesto.body(),
                    manifesto.act(),
                    manifesto.date() == null ? null : messages.date(manifesto.date()))
                .filter(Objects::nonNull)
                .map(this::typed)
                .toList());
    return get("resolution.premise.signed", act);
  }

  /// A document on file, with its number and date.
  String onFile(Evidence it) {
    var words =
        String.join(
            ", ",
            Stream.of(
                    it.title(),
                    it.number(),
                    it.protocolNumber() == null
                        ? null
                        : get("report.protocol", it.protocolNumber()),
                    it.dated() == null ? null : messages.date(it.dated()))
                .filter(Objects::nonNull)
                .map(this::typed)
                .toList());
    return get("resolution.given.onFile", words);
  }
}
