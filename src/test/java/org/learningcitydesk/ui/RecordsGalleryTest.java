// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxToolkit;

/// Pictures of what happens to single records: the warning that one may be there already, the
/// question before one goes, the contacts of a person, two people side by side.
class RecordsGalleryTest {
  private static final Path FOLDER = Path.of(System.getProperty("gallery.dir", "target/gallery"));
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final CityContents sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), CATALOGUE);

  @TempDir Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatHappensToARecordInEveryLook() {
    var gallery = Gallery.open(home, FOLDER);
    gallery.use("records.lcdesk", this::written);
    for (var language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN}) {
      for (var look :
          new Object[][] {
            {Settings.Theme.LIGHT, 100}, {Settings.Theme.DARK, 100}, {Settings.Theme.LIGHT, 150}
          }) {
        gallery.look(language, (Settings.Theme) look[0], (Integer) look[1]);
        alike(gallery, new Place.Stakeholders(null), "stakeholder", library());
        alike(gallery, new Place.People(null), "person", met().name());
        contacts(gallery);
        question(gallery);
        gallery.go(new Place.Duplicates(List.of(), List.of(person(3).id(), person(4).id())));
        assertThat(gallery.picture("records-people-side-by-side")).exists();
      }
    }
    gallery.close();
  }

  private Workspace written(Consumer<Commit> committed) {
    var made = Workspace.inMemory(committed);
    SampleCityWriter.write(made, sample, Progress.NONE);
    return made;
  }

  private Person person(int number) {
    return sample.persons().get(number);
  }

  private String library() {
    return sample.stakeholders().stream()
        .map(it -> it.name())
        .filter(it -> it.startsWith("Biblioteca"))
        .findFirst()
        .orElseThrow();
  }

  /// Who took part in most contacts.
  private Person met() {
    return sample.persons().stream()
        .filter(it -> !it.restricted())
        .max(Comparator.comparingLong(it -> contacts(it.id())))
        .orElseThrow();
  }

  /// Who was heard most often.
  private Stakeholder heard() {
    return sample.stakeholders().stream()
        .max(
            Comparator.comparingLong(
                one ->
                    sample.contacts().stream()
                        .filter(it -> it.stakeholders().contains(one.id()))
                        .count()))
        .orElseThrow();
  }

  private long contacts(PersonId person) {
    return sample.contacts().stream()
        .filter(it -> it.people().stream().anyMatch(one -> one.person().equals(person)))
        .count();
  }

  /// A new record, while the name of one that is there is being typed with a slip.
  private void alike(Gallery gallery, Place place, String stem, String name) {
    var register = stem.equals("person") ? "#people" : "#stakeholders";
    gallery.go(place);
    gallery.onScene(scene -> ((ButtonBase) Gallery.find(scene, register + "-add")).fire());
    gallery.onScene(
        scene ->
            ((TextField) Gallery.find(scene, "#" + stem + "-name"))
                .setText(name.replace("r", "rr")));
    gallery.onScene(
        scene -> assertThat(Gallery.find(scene, "#" + stem + "-alike").isVisible()).isTrue());
    assertThat(gallery.picture("records-alike-" + stem)).exists();
    gallery.onScene(
        scene -> {
          ((TextField) Gallery.find(scene, "#" + stem + "-name")).clear();
          ((ButtonBase) Gallery.find(scene, register + "-delete")).fire();
        });
  }

  private void contacts(Gallery gallery) {
    gallery.go(new Place.People(met().id()));
    gallery.onScene(
        scene -> {
          var form = (ScrollPane) Gallery.find(scene, "#people-split .form");
          var list = Gallery.find(scene, "#person-contacts");
          var inside = form.getContent().sceneToLocal(list.localToScene(0, 0));
          var room =
              form.getContent().getBoundsInLocal().getHeight()
                  - form.getViewportBounds().getHeight();
          form.setVvalue(Math.max(0, inside.getY() - 120) / room);
        });
    assertThat(gallery.picture("records-person-contacts")).exists();
  }

  private void question(Gallery gallery) {
    gallery.go(new Place.Stakeholders(heard().id()));
    gallery.onScene(scene -> ((ButtonBase) Gallery.find(scene, "#stakeholders-delete")).fire());
    gallery.dialogPicture("records-question");
  }
}
