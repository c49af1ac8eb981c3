// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.template.Running;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.template.TemplateUpgrade;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;

/// Brings a template into a city: it begins the path, or changes the one that runs.
public final class TemplateIntake {
  private TemplateIntake() {}

  public static Label started() {
    return Label.of("change.path.started");
  }

  public static Label upgraded(PathTemplate template) {
    return Label.of("change.path.upgraded", template.version());
  }

  /// Begins the path of a city and keeps the template with it.
  public static void start(Tx tx, CityId city, PathTemplate template) {
    if (tx.paths().of(city).isPresent()) throw new UserProblem("problem.pathAlreadyStarted");
    var started = PathFromTemplate.start(city, template);
    tx.paths().save(started.path());
    tx.paths().saveSteps(started.steps());
    tx.paths().saveTasks(started.tasks());
    tx.pathTemplates().keep(started.path().id(), template);
  }

  /// What the template would change in the path of a city as it is now.
  public static TemplateUpgrade preview(
      Tx tx, CityId city, Catalogue catalogue, PathTemplate next) {
    return new TemplateUpgrade(running(tx, city), tx.pathTemplates().base(city, catalogue), next);
  }

  private static Running running(Tx tx, CityId city) {
    var paths = tx.paths();
    var path = paths.of(city).orElseThrow(() -> new UserProblem("problem.template.noPath"));
    return new Running(path, paths.steps(city), paths.tasks(city), paths.inUse(city));
  }

  /// The path of a city as a template for others, without names that must not be used.
  public static PathTemplate exported(
      Tx tx, CityId city, Catalogue catalogue, TemplateFromPath.Naming naming) {
    var persons = tx.persons().all(city);
    var english = hidden(persons, Locale.ENGLISH);
    var italian = hidden(persons, Locale.ITALIAN);
    return TemplateFromPath.of(
        running(tx, city),
        tx.pathTemplates().of(city, catalogue),
        naming,
        it -> new LocalText(english.in(it.en()), italian.in(it.it())));
  }

  private static HiddenNames hidden(List<Person> persons, Locale language) {
    return HiddenNames.of(persons, Messages.in(language).get("contact.restricted"));
  }

  /// Applies what was chosen of a preview to the path as it is now. What has been worked on since
  /// then is not removed.
  ///
  /// @param chosen keys of the preview
  public static void apply(
      Tx tx, CityId city, Catalogue catalogue, PathTemplate next, Set<String> chosen) {
    var upgraded = preview(tx, city, catalogue, next).with(chosen);
    var paths = tx.paths();
    paths.save(upgraded.path());
    // A step goes with its tasks: those that move on leave it before.
    paths.saveSteps(upgraded.steps());
    paths.saveTasks(upgraded.tasks());
    upgraded.goneTasks().forEach(paths::remove);
    upgraded.gone().forEach(paths::remove);
    tx.pathTemplates().keep(upgraded.path().id(), next);
  }
}
