// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Held;
import org.learningcitydesk.domain.activity.Tally;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.overview.HelixCoverage;
import org.learningcitydesk.domain.overview.KeyFigures;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.stakeholder.StakeholderFigures;

/// Who the city is and where it stands, on two pages: for whoever does not know it yet.
public final class CityProfile {
  public static final List<Section> SECTIONS =
      List.of(Section.IDENTITY, Section.FIGURES, Section.SUMMARY, Section.NOTES);

  /// The years that are shown, the latest.
  private static final int YEARS = 4;

  private final ProfileSource source;
  private final Brief brief;
  private final Messages messages;
  private final Blocks blocks;

  private CityProfile(ProfileSource source, Brief brief) {
    this.source = source;
    this.brief = brief;
    messages = brief.messages();
    blocks = new Blocks(messages);
    blocks.sample(source.city());
    if (brief.has(Section.IDENTITY)) identity();
    if (brief.has(Section.FIGURES)) figures();
    if (brief.has(Section.SUMMARY)) standing();
    if (brief.hasAnyOf(List.of(Section.FIGURES, Section.SUMMARY))) note("report.note.blank");
  }

  public static Document of(ProfileSource source, Brief brief) {
    var made = new CityProfile(source, brief);
    return made.blocks.document(
        "report.profile.kicker",
        "report.profile.description",
        source.city(),
        brief,
        List.of(made.blocks.fact("report.fact.date", brief.messages().date(brief.today()))));
  }

  private void identity() {
    var city = source.city();
    var manifesto = city.manifesto();
    blocks.heading(1, "report.profile.identity");
    var country = Locale.of("", city.country()).getDisplayCountry(messages.locale());
    blocks.add(
        new Block.Facts(
            List.of(
                blocks.fact(
                    "field.city.region",
                    city.region() == null ? country : city.region() + ", " + country),
                said("field.city.istatCode", city.istatCode()),
                said("field.city.ipaCode", city.ipaCode()),
                said("field.city.mayor", city.mayor()),
                said("field.city.contact", city.contact()),
                said("field.city.website", city.website()),
                said("field.city.motivation", city.motivation()),
                said("field.city.plan", city.plan()),
                said(
                    "report.fact.manifesto",
                    joined(
                        manifesto.body(),
                        manifesto.act(),
                        manifesto.date() == null ? null : messages.date(manifesto.date()),
                        manifesto.enforceableFrom() == null
                            ? null
                            : messages.get(
                                "report.profile.enforceable", manifesto.enforceableFrom()))),
                said("report.profile.memberships", memberships()))));
  }

  private Fact said(String key, @Nullable String text) {
    return blocks.fact(key, blocks.said(text));
  }

  private static @Nullable String joined(@Nullable String... parts) {
    var known = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return known.isEmpty() ? null : known;
  }

  private @Nullable String memberships() {
    var all =
        source.memberships().stream()
            .map(
                it ->
                    it.joinedOn() == null
                        ? it.network()
                        : messages.get("report.profile.since", it.network(), it.joinedOn()))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  private void figures() {
    blocks.heading(1, "report.profile.figures");
    blocks.table(
        "report.profile.figuresTable",
        List.of(
            blocks.text("report.profile.figure", 38),
            blocks.text("report.profile.year", 12),
            blocks.number("report.profile.value", 24),
            blocks.text("report.profile.source", 26)),
        source.figures().stream()
            .map(
                it ->
                    List.of(
                        messages.label(it.kind()),
                        Integer.toString(it.year()),
                        value(it),
                        blocks.said(it.source()))),
        "report.profile.noFigures");
    if (!source.figures().isEmpty()) note("report.profile.noteFigures");
  }

  /// How it is read stands where it is needed: a heading of its own would take a third page.
  private void note(String key) {
    if (brief.has(Section.NOTES)) blocks.paragraph(key);
  }

  /// The amount, or the band in which it is known to lie.
  private String value(CityFigure it) {
    if (it.amount() != null) return number(it.amount());
    if (it.bandLow() == null)
      return it.bandHigh() == null
          ? blocks.said(null)
          : messages.get("report.profile.atMost", number(it.bandHigh()));
    return it.bandHigh() == null
        ? messages.get("report.profile.atLeast", number(it.bandLow()))
        : messages.get("report.profile.band", number(it.bandLow()), number(it.bandHigh()));
  }

  private String number(BigDecimal number) {
    return messages.number(number.stripTrailingZeros());
  }

  private void standing() {
    blocks.heading(1, "report.profile.standing");
    var key =
        KeyFigures.of(
            source.steps(),
            source.tasks(),
            source.stakeholders(),
            source.partnerships(),
            source.activities(),
            brief.catalogue().lifecycle(),
            brief.today());
    blocks.figures(
        blocks.fact("report.key.steps", of(key.path().completed(), key.path().applicable())),
        blocks.fact("report.key.tasks", of(key.path().tasksDone(), key.path().tasks())),
        blocks.fact("overview.helices.engaged", key.stakeholdersActive()),
        blocks.fact("report.key.partnerships", key.partnershipsInForce()),
        blocks.fact("report.key.activities", Held.of(source.activities()).held().size()));
    if (!source.stakeholders().isEmpty())
      blocks.add(
          new Block.Chart(
              new StakeholderFigures(messages)
                  .helices(HelixCoverage.of(source.stakeholders(), brief.catalogue()))));
    years();
  }

  private String of(int done, int all) {
    return all == 0 ? "–" : messages.get("report.of", done, all);
  }

  private void years() {
    blocks.table(
        "report.profile.years",
        List.of(
            blocks.text("report.profile.year", 16),
            blocks.number("report.key.activities", 18),
            blocks.number("report.activities.cameKey", 22),
            blocks.number("report.profile.planned", 22),
            blocks.number("report.profile.spent", 22)),
        shownYears().stream().map(this::year));
    if (!shownYears().isEmpty()) note("report.profile.noteYears");
  }

  /// Those of which something is known, this year at the end.
  private List<Integer> shownYears() {
    var years = new ArrayList<Integer>();
    source.activities().stream()
        .flatMap(it -> yearsOf(it).boxed())
        .filter(it -> it <= brief.today().getYear())
        .forEach(years::add);
    source.budget().stream().map(it -> it.year()).forEach(years::add);
    var sorted = years.stream().distinct().sorted().toList();
    return sorted.subList(Math.max(0, sorted.size() - YEARS), sorted.size());
  }

  private static IntStream yearsOf(Activity it) {
    var last = it.lastDate();
    return it.start() == null || last == null
        ? IntStream.of()
        : IntStream.rangeClosed(it.start().year(), last.year());
  }

  private List<String> year(int year) {
    var held = Held.of(source.activities().stream().filter(it -> it.isIn(year)).toList()).held();
    var sums =
        BudgetTotals.of(source.budget(), source.steps(), source.activities()).in(year).all().all();
    return List.of(
        Integer.toString(year),
        messages.number(held.size()),
        blocks.number(Tally.of(held).actual()),
        blocks.money(sums.planned()),
        blocks.money(sums.spent()));
  }
}
