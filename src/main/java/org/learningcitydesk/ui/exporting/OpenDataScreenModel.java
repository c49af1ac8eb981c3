// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.opendata.Licence;
import org.learningcitydesk.exchange.opendata.OpenDataOrder;
import org.learningcitydesk.exchange.opendata.OpenDataPackage;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// What is to be published as open data, what that would be, and where it went.
final class OpenDataScreenModel {
  private static final String LICENCE = "openDataLicence";
  private static final String MIN_CELL = "openDataMinCell";
  private static final String ADDRESS = "openDataAddress";
  private static final String CONTACT = "openDataContact";
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Settings settings;
  private final Catalogue catalogue;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable OpenDataOrder> order =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<OpenDataPackage.@Nullable Contents> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
  private @Nullable City profile;

  private record Loaded(City city, OpenDataOrder order, OpenDataPackage.Contents contents) {}

  OpenDataScreenModel(
      Workspace workspace,
      CityId city,
      Jobs jobs,
      Settings settings,
      Catalogue catalogue,
      Messages messages) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.settings = settings;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /// Null until the city is known.
  ReadOnlyObjectProperty<@Nullable OpenDataOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /// What would be published; null until that is known.
  ReadOnlyObjectProperty<OpenDataPackage.@Nullable Contents> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  Optional<City> city() {
    return Optional.ofNullable(profile);
  }

  void reload() {
    var known = order.get();
    jobs.load(
        () -> read(known),
        loaded -> {
          if (loaded.isEmpty()) return;
          profile = loaded.get().city();
          // What was typed meanwhile counts; it asked for a look of its own.
          if (order.get() != known) return;
          order.set(loaded.get().order());
          preview.set(loaded.get().contents());
        });
  }

  private Optional<Loaded> read(@Nullable OpenDataOrder known) {
    return workspace
        .read(tx -> tx.cities().find(city))
        .map(
            it -> {
              var order = known == null ? remembered(it) : known;
              return new Loaded(
                  it, order, OpenDataPackage.preview(workspace, city, order, catalogue));
            });
  }

  private OpenDataOrder remembered(City it) {
    var order = OpenDataOrder.usual(messages, LocalDate.now());
    for (var licence : Licence.values())
      if (settings.choice(LICENCE).equals(Optional.of(licence.id())))
        order = order.withLicence(licence);
    order = taken(order, MIN_CELL, (now, text) -> now.withMinCell(Integer.parseInt(text)));
    order = taken(order, ofCity(ADDRESS), OpenDataOrder::withAccessUrl);
    var contact = taken(order, ofCity(CONTACT), OpenDataOrder::withContact);
    return contact.contact() == null ? contact.withContact(OpenDataOrder.contactOf(it)) : contact;
  }

  private interface Taking {
    OpenDataOrder into(OpenDataOrder order, String text);
  }

  /// Settings may be of another version, or somebody wrote into them.
  private OpenDataOrder taken(OpenDataOrder order, String name, Taking taking) {
    try {
      return settings.choice(name).map(it -> taking.into(order, it)).orElse(order);
    } catch (InvalidValue | NumberFormatException _) {
      return order;
    }
  }

  private String ofCity(String name) {
    return name + "." + city.value();
  }

  void edit(UnaryOperator<OpenDataOrder> change) {
    var now = order.get();
    if (now == null) return;
    order.set(change.apply(now));
    reload();
  }

  /// Writes the package; an earlier one in a folder stays.
  void write(Path target) {
    var now = order.get();
    if (now == null) return;
    remember(now);
    written.set(null);
    var asked = now.withToday(LocalDate.now());
    jobs.start(
        "openData.writing",
        progress ->
            OpenDataPackage.write(workspace, city, asked, target, false, catalogue, progress),
        contents -> {
          preview.set(contents);
          written.set(target);
        });
  }

  private void remember(OpenDataOrder it) {
    settings.rememberChoice(LICENCE, it.licence().id());
    settings.rememberChoice(MIN_CELL, Integer.toString(it.minCell()));
    for (var value : Arrays.asList(ADDRESS, CONTACT)) {
      var text = value.equals(ADDRESS) ? it.accessUrl() : it.contact();
      if (text != null) settings.rememberChoice(ofCity(value), text);
    }
  }
}
