// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.activity.Held;
import org.learningcitydesk.domain.activity.Tally;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.NaturalPersons;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;

/// One page for everybody, in plain words and without any personal data: what a learning city is,
/// how far this one has come, what comes next and how to take part. No person is named, neither
/// contact persons nor the mayor, not even where somebody typed a name into a title.
public final class Leaflet {
  private static final int MOST_ACTIVITIES = 5;

  /// So many letters of names, and of the title of an activity, have room on the page.
  private static final int ROOM_FOR_NAMES = 300;

  private static final int ROOM_FOR_TITLE = 90;

  private final LeafletSource source;
  private final Brief brief;
  private final Messages messages;
  private final HiddenNames hidden;
  private final Blocks blocks;

  private Leaflet(LeafletSource source, Brief brief) {
    this.source = source;
    this.brief = brief;
    messages = brief.messages();
    hidden = new HiddenNames(names().toList(), "…");
    blocks = new Blocks(messages);
    blocks.sample(source.city());
    blocks.paragraph("report.leaflet.what");
    standing();
    partners();
    next();
    takePart();
  }

  public static Document of(LeafletSource source, Brief brief) {
    var made = new Leaflet(source, brief);
    return made.blocks.document(
        "report.leaflet.kicker",
        "report.leaflet.description",
        source.city(),
        brief,
        List.of(made.blocks.fact("report.leaflet.date", brief.messages().date(brief.today()))));
  }

  private Stream<String> names() {
    return Stream.concat(
        source.people().stream().map(Person::name), Stream.ofNullable(source.city().mayor()));
  }

  private void standing() {
    blocks.heading(1, "report.leaflet.standing");
    var progress = PathProgress.of(source.steps(), List.of());
    var held = Held.of(source.activities()).held();
    var came = Tally.of(held).actual();
    blocks.figures(
        blocks.fact(
            "report.key.steps",
            progress.applicable() == 0
                ? "–"
                : messages.get("report.of", progress.completed(), progress.applicable())),
        blocks.fact("report.key.activities", held.size()),
        blocks.fact("report.leaflet.came", came == null ? "–" : messages.number(came)),
        blocks.fact("report.leaflet.partnersKey", active().size()));
    if (progress.applicable() == 0) blocks.paragraph("report.leaflet.noPath");
  }

  private void next() {
    blocks.heading(1, "report.leaflet.next");
    var next = OpenActivities.next(source.activities(), brief.today());
    blocks.table(
        "report.leaflet.nextTable",
        List.of(
            blocks.text("report.leaflet.activity", 54),
            blocks.text("report.meeting.date", 18),
            blocks.text("field.activity.place", 28)),
        next.stream()
            .limit(MOST_ACTIVITIES)
            .map(
                it ->
                    List.of(
                        cut(it.activity().title()),
                        messages.date(it.when()),
                        it.activity().place() == null
                            ? messages.get("report.meeting.noPlace")
                            : cut(it.activity().place()))),
        "report.leaflet.noNext");
  }

  private String cut(String text) {
    var safe = hidden.in(text);
    return safe.codePointCount(0, safe.length()) <= ROOM_FOR_TITLE
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(0, ROOM_FOR_TITLE)).strip() + "…";
  }

  /// Organisations that take part today, without those that are one human being or bear the name of
  /// somebody.
  private List<String> active() {
    var natural = NaturalPersons.among(source.people());
    return source.stakeholders().stream()
        .filter(it -> it.stance().engagement().isActive() && !natural.isOne(it))
        .map(Stakeholder::name)
        .filter(it -> hidden.in(it).equals(it))
        .toList();
  }

  private void partners() {
    blocks.heading(1, "report.leaflet.partners");
    var all = active();
    if (all.isEmpty()) {
      blocks.paragraph("report.leaflet.noPartners");
      return;
    }
    var shown = new ArrayList<String>();
    var room = ROOM_FOR_NAMES;
    for (var name : all) {
      room -= name.length();
      if (room < 0) break;
      shown.add(name);
    }
    blocks.paragraph(
        "report.leaflet.partnersText", String.join(", ", shown), all.size() - shown.size());
  }

  private void takePart() {
    var ways = PublicContact.of(source.city(), names().toList());
    blocks.add(
        new Block.Notice(
            messages.get("report.leaflet.takePart"),
            ways.isEmpty()
                ? messages.get("report.leaflet.takePartHall")
                : messages.get("report.leaflet.takePartText", String.join(" · ", ways))));
  }
}
