// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Compilation;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.FileName;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// A report that was read and can be written in any language. Names of people whose data must not
/// be used are hidden here, in whatever part of whatever report they were typed.
public final class Draft {
  /// So many names have room above a title.
  private static final int FEW = 3;

  private final ReportOrder order;
  private final List<Part> parts;
  private final Catalogue catalogue;
  private final LocalDate today;

  private Draft(ReportOrder order, List<Part> parts, Catalogue catalogue, LocalDate today) {
    this.order = order;
    this.parts = List.copyOf(parts);
    this.catalogue = catalogue;
    this.today = today;
  }

  /// A report on one city.
  interface OfACity {
    Document written(Brief brief);
  }

  /// @param restricted names of people whose data must not be used
  /// @param sight what its reader gets to see
  /// @param others what somebody outside would see
  private record Part(
      City city, OfACity report, List<String> restricted, Sight sight, Sight others) {}

  /// Reads all that the report speaks of.
  ///
  /// @param city the one that is open; where the order is for all of them it does not matter
  /// @throws UserProblem where the city is gone, or there is none
  public static Draft read(
      Tx tx,
      CityId city,
      ReportOrder order,
      Catalogue catalogue,
      LocalDate today,
      Progress progress) {
    var cities =
        order.scope() == Scope.WORKSPACE
            ? tx.cities().all()
            : tx.cities().find(city).stream().toList();
    if (cities.isEmpty()) throw new UserProblem("problem.report.noCity");
    var parts = new ArrayList<Part>();
    for (var one : cities) {
      progress.step(parts.size(), cities.size());
      var shared = tx.sharedAs(order.shared(), one.id(), catalogue.lifecycle());
      var seen = shared.cities().find(one.id()).orElse(one);
      var reading = new Reading(shared, seen, order, catalogue, today, progress);
      var others =
          order.shared() == SharingProfile.FULL
              ? tx.sharedAs(SharingProfile.REDACTED, one.id(), catalogue.lifecycle()).sight()
              : shared.sight();
      parts.add(
          new Part(one, order.kind().read(reading), restricted(tx, one), shared.sight(), others));
    }
    return new Draft(order, parts, catalogue, today);
  }

  private static List<String> restricted(Tx tx, City city) {
    return tx.persons().all(city.id()).stream()
        .filter(Person::restricted)
        .map(Person::name)
        .toList();
  }

  /// The report in a language.
  public Document in(Locale language) {
    var brief = new Brief(catalogue, language, today, order.period().on(today), order.without());
    return parts.size() == 1 ? written(parts.getFirst(), brief) : together(brief);
  }

  private Document written(Part part, Brief brief) {
    var hidden = new HiddenNames(part.restricted(), brief.messages().get("contact.restricted"));
    var document = part.report().written(brief).with(hidden::in);
    return order.shared() == SharingProfile.FULL
        ? document
        : told(document.with(part.sight()::named));
  }

  private Document told(Document document) {
    return order.shared() != SharingProfile.REDACTED || order.kind() == ReportKind.LEAFLET
        ? document
        : SharedDocument.told(document, order.shared());
  }

  /// How many people the report names; those of two cities are others.
  public int people(Locale language) {
    if (order.shared() != SharingProfile.FULL) return 0;
    var brief = new Brief(catalogue, language, today, order.period().on(today), order.without());
    return parts.stream()
        .mapToInt(it -> SharedDocument.people(written(it, brief), it.others()))
        .sum();
  }

  /// One chapter for each city, in the order of their names.
  private Document together(Brief brief) {
    var messages = brief.messages();
    var documents = parts.stream().map(it -> written(it, brief)).toList();
    var chapters = new ArrayList<Compilation.Chapter>();
    for (var i = 0; i < parts.size(); i++)
      chapters.add(new Compilation.Chapter(parts.get(i).city().name(), documents.get(i)));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Contents(2));
    blocks.addAll(Compilation.of(chapters));
    var names = String.join(", ", parts.stream().map(it -> it.city().name()).toList());
    var title = messages.get("report.workspace.title", parts.size());
    return new Document(
        messages.locale(),
        documents.getFirst().kicker(),
        title,
        messages.get("report.workspace.description", names),
        parts.size() > FEW ? title : names,
        List.of(
            new Fact(messages.get("report.fact.date"), messages.date(today)),
            new Fact(messages.get("report.fact.cities"), names)),
        blocks);
  }

  /// For example `roccalieta_sul_lago_progress_2026-11-21.pdf`; the user may change it.
  ///
  /// @param language of the document: the name says where it is not the complete one
  public String fileName(Locale language, String ending) {
    var whom = parts.size() == 1 ? parts.getFirst().city().name() : "cities";
    var shared = SharingWords.inFileName(order.shared(), Messages.in(language));
    return FileName.of(whom, order.kind().id() + shared, today, ending);
  }
}
