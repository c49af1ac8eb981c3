// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of every place, in both languages, both themes and two sizes of text, for somebody to
/// look at. Fails where a place cannot be shown.
class GalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Path LIST =
      Path.of(
          "src/test/resources/org/learningcitydesk/exchange/intake/scuole-paritarie-catania-2023-24.csv");

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theSampleCityInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    for (var language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN}) {
      gallery.look(language, Settings.Theme.LIGHT, 100);
      assertThat(gallery.picture("start")).exists();
    }
    var sample = SampleCity.generate(1, TODAY, CATALOGUE);
    var open = opened(sample);
    gallery.use("sample-city.lcdesk", committed -> written(sample, committed));
    for (var language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN}) {
      for (var theme : Settings.Theme.values()) {
        for (var size : new int[] {100, 150}) {
          gallery.look(language, theme, size);
          for (var place : Gallery.PLACES) {
            gallery.go(place);
            assertThat(gallery.picture(Gallery.name(place))).exists();
          }
          for (var place : open) {
            gallery.go(place);
            assertThat(gallery.picture("open-" + Gallery.name(place))).exists();
          }
        }
      }
    }
    gallery.look(Locale.ITALIAN, Settings.Theme.LIGHT, 200);
    for (var place : Stream.concat(Gallery.PLACES.stream(), open.stream()).toList()) {
      gallery.go(place);
      assertThat(gallery.picture("large-" + Gallery.name(place))).exists();
    }
    gallery.close();
  }

  /// A record of each register, the ninth step, and a list to be imported.
  private static List<Place> opened(CityContents sample) {
    return List.of(
        new Place.Path(sample.steps().get(8).id()),
        new Place.Stakeholders(sample.stakeholders().get(7).id()),
        new Place.People(sample.persons().get(16).id()),
        new Place.Contacts(sample.contacts().get(16).id()),
        new Place.LogContact(List.of(sample.stakeholders().get(3).id())),
        new Place.Partnerships(sample.partnerships().get(4).id()),
        new Place.PartnershipSheet(
            sample.partnerships().stream()
                .filter(it -> it.name().equals("Patto educativo di comunità del Lungolago"))
                .findFirst()
                .orElseThrow()
                .id()),
        new Place.Meetings(
            sample.meetings().stream()
                .filter(Meeting::hasConfidential)
                .findFirst()
                .orElseThrow()
                .id()),
        new Place.WorkingGroups(sample.groups().getFirst().id()),
        new Place.Activities(sample.activities().get(60).id()),
        new Place.Import(LIST));
  }

  @Test
  void anEmptyWorkspaceSaysWhatBelongsWhere() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use(
        "empty.lcdesk",
        committed -> {
          var made = Workspace.inMemory(committed);
          made.change("change.city.added", tx -> tx.cities().save(City.named("Borgo")));
          return made;
        });
    gallery.look(Locale.ITALIAN, Settings.Theme.LIGHT, 100);
    for (var place : Gallery.PLACES) {
      gallery.go(place);
      assertThat(gallery.picture("empty-" + Gallery.name(place))).exists();
    }
    gallery.close();
  }

  @Test
  void aPartnershipWithNothingButANameSaysWhatBelongsThere() {
    var gallery = Gallery.open(home, FOLDER);
    var city = City.named("Borgo");
    var bare =
        Partnership.named(city.id(), "Intesa per il porto", "informal-cooperation", "contact");
    gallery.use(
        "bare.lcdesk",
        committed -> {
          var made = Workspace.inMemory(committed);
          made.change(
              "change.city.added",
              tx -> {
                tx.cities().save(city);
                tx.partnerships().save(bare);
              });
          return made;
        });
    gallery.look(Locale.ITALIAN, Settings.Theme.LIGHT, 100);
    gallery.go(new Place.PartnershipSheet(bare.id()));
    assertThat(gallery.picture("empty-partnershipsheet")).exists();
    gallery.close();
  }

  @Test
  void longTextsStayInTheirPlaces() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("long.lcdesk", GalleryTest::longTexts);
    gallery.look(Locale.ITALIAN, Settings.Theme.LIGHT, 100);
    for (var place :
        new Place[] {
          new Place.Overview(),
          new Place.Path(null),
          new Place.Stakeholders(null),
          new Place.People(null),
          new Place.Contacts(null),
          new Place.Partnerships(null),
          new Place.Activities(null),
          new Place.Network()
        }) {
      gallery.go(place);
      assertThat(gallery.picture("long-" + Gallery.name(place))).exists();
    }
    gallery.close();
    assertThat(Files.exists(home.resolve("settings.json"))).isTrue();
  }

  private static Workspace written(CityContents sample, Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    SampleCityWriter.write(made, sample, Progress.NONE);
    return made;
  }

  private static Workspace longTexts(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    var city = City.named("Montecchio Precalcino di Sant'Ambrogio sul Garigliano Inferiore");
    var title =
        "Istituto Comprensivo Statale di Istruzione Primaria e Secondaria di Primo Grado «Beata Vergine Maria Incoronata del Santissimo Rosario» – sede distaccata ";
    var path = PathFromTemplate.start(city.id(), CATALOGUE);
    made.change(
        "change.city.added",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(path.path());
          for (var step : path.steps())
            tx.paths().save(step.withObstacle(title.repeat(3)).withNextAction(title.repeat(2)));
          path.tasks().forEach(tx.paths()::save);
          for (var i = 1; i <= 40; i++) {
            tx.stakeholders()
                .save(
                    Stakeholder.named(city.id(), title + i, Helix.values()[i % 5])
                        .withNotes(title.repeat(6))
                        .withSectorNotes(title));
            tx.persons()
                .save(
                    Person.named(city.id(), "Maria Antonietta Giuseppina ".repeat(3) + i)
                        .withEmail("a".repeat(200) + "@example.org")
                        .withPhone("000 1234567 interno 12345, il martedì dalle 9 alle 11"));
            tx.activities()
                .save(
                    Activity.titled(
                            city.id(),
                            title + i,
                            CATALOGUE.activityTypes().getFirst().id(),
                            PartialDate.parse("2026-05"))
                        .withNotes(title.repeat(4)));
            tx.contacts()
                .save(
                    Contact.on(city.id(), TODAY.minusDays(i), title.repeat(3))
                        .withPromises(List.of(Promise.of(title), Promise.of(title))));
            tx.partnerships()
                .save(
                    Partnership.named(
                            city.id(),
                            title + i,
                            CATALOGUE.partnershipTypes().getFirst().id(),
                            CATALOGUE.lifecycle().states().getFirst().id())
                        .withPurpose(title.repeat(4)));
          }
        });
    return made;
  }
}
