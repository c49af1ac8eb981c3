// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.SampleCity;

/// What reports are made from in tests.
public final class Sources {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /// Texts that have broken programs before: markup, addresses, scripts of all directions, signs
  /// that no typeface has, a word without end.
  public static final List<String> NASTY =
      List.of(
          "<script>alert('x')</script><img src=\"http://127.0.0.1:PORT/a.png\" onerror=\"alert(1)\">",
          "</style></title></svg>]]><style>@import 'http://127.0.0.1:PORT/b.css'; body { background: url(http://127.0.0.1:PORT/c.png) }</style>",
          "url(file:///etc/passwd) &xxe; <!ENTITY xxe SYSTEM \"file:///etc/passwd\"> javascript:alert(1)",
          "Ελληνικά κείμενα, Текст кирилицею, Český, Žluťoučký, Şişli, Łódź, Đakovo, ß ﬁ €",
          "שלום עולם and مرحبا بالعالم, mixed 123",
          "🌿 👨‍👩‍👧 中文 日本語 한국어 नमस्ते ไทย",
          "\u202Egnp.exe\u202C \u200Bzero\u200Dwidth\u00AD soft e\u0301\u0308 combined \uFFFD\uFFFE",
          "W".repeat(400),
          "quote \" apostrophe ' ampersand & percent % {0} back\\slash",
          "\uD83D lone \u0001 control \t tab \n line");

  private Sources() {}

  public static ProgressSource sample() {
    var contents = SampleCity.generate(1, TODAY, Catalogue.shipped());
    return new ProgressSource(
            contents.city(),
            contents.path(),
            contents.steps(),
            contents.tasks(),
            contents.evidence(),
            contents.partnerships(),
            contents.activities())
        .withBudget(contents.budget());
  }

  /// The report on the sample twice, as the chapters of a document with a table of contents.
  public static Document compilation(Locale language) {
    var document = ProgressReport.of(sample(), Brief.of(Catalogue.shipped(), language, TODAY));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Contents(2));
    blocks.addAll(
        Compilation.of(
            List.of(
                new Compilation.Chapter("Roccalieta sul Lago", document),
                new Compilation.Chapter("Ρόδος & Вологда <b>", document))));
    return new Document(
        document.language(),
        document.kicker(),
        "2 città",
        document.description(),
        document.author(),
        document.facts(),
        blocks);
  }

  public static ProgressSource empty() {
    return new ProgressSource(
        City.named("Vuota"), null, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// The sample with the nasty texts in every field that takes a text.
  public static ProgressSource nasty(int port) {
    var it = sample();
    var turn = new int[1];
    java.util.function.Supplier<String> next =
        () -> NASTY.get(turn[0]++ % NASTY.size()).replace("PORT", Integer.toString(port));
    java.util.function.Supplier<String> title =
        () ->
            next.get()
                .codePoints()
                .limit(250)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    return new ProgressSource(
            it.city().withName(title.get()).withMayor(next.get()),
            it.path(),
            it.steps().stream()
                .map(
                    step ->
                        step.withTitle(org.learningcitydesk.domain.text.LocalText.same(title.get()))
                            .withPurpose(
                                org.learningcitydesk.domain.text.LocalText.same(next.get()))
                            .withLead(title.get())
                            .withObstacle(next.get())
                            .withNextAction(next.get()))
                .toList(),
            it.tasks().stream()
                .map(
                    task ->
                        task.withText(org.learningcitydesk.domain.text.LocalText.same(next.get()))
                            .withOwner(title.get()))
                .toList(),
            it.evidence().stream()
                .map(
                    one -> one.withTitle(title.get()).withNumber(title.get()).withBody(title.get()))
                .toList(),
            it.partnerships().stream().map(one -> one.withName(title.get())).toList(),
            it.activities().stream().map(one -> one.withTitle(title.get())).toList())
        .withBudget(it.budget().stream().map(one -> one.withTitle(title.get())).toList());
  }
}
