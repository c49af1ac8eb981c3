// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Pack;
import org.learningcitydesk.work.Pack.Packed;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetPack;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// The package for the portal of open data: tables, map, catalogue, introduction and hashes,
/// in one folder or one ZIP. Tables without a record are there with their heads, so that what
/// harvests them finds them at the same address each time.
public final class OpenDataPackage {
  static final String MAP = "organisations.geojson";
  private final Published published;
  private final DataSets sets;

  /// What would be published, or was.
  ///
  /// @param records how many of each data set, by its id
  /// @param points organisations with a place on the map
  /// @param withNames titles in which a person of the register is named
  /// @param missing names of what somebody still has to say before anything can be written
  /// @param missingCodes the same of codes in the profile of the city
  /// @param missing names of what somebody still has to say before anything can be written
  /// @param missingCodes the same of codes in the profile of the city
  /// @param minCell the threshold of counts
  public record Contents(
      Map<String, Integer> records,
      int points,
      LeftOut left,
      List<String> withNames,
      List<String> missing,
      List<String> missingCodes,
      int minCell) {
    private static final int NAMED = 5;

    /// Whether nothing is missing that is needed.
    public boolean isComplete() {
      return missing.isEmpty() && missingCodes.isEmpty();
    }

    /// The same in words: what is in it, then what is not.
    public List<String> sentences(Messages messages) {
      var all = new ArrayList<String>();
      all.add(
          messages.get(
              "openData.contents",
              records.getOrDefault("activities", 0),
              records.getOrDefault("partnerships", 0),
              records.getOrDefault("organisations", 0),
              points,
              records.getOrDefault("areas", 0)));
      all.addAll(left.sentences(messages, minCell));
      if (!withNames.isEmpty())
        all.add(
            messages.get(
                "openData.withNames",
                withNames.size(),
                String.join("; ", withNames.subList(0, Math.min(NAMED, withNames.size())))));
      if (!missing.isEmpty()) all.add(messages.get("openData.missing", String.join(", ", missing)));
      if (!missingCodes.isEmpty())
        all.add(messages.get("openData.missingCodes", String.join(", ", missingCodes)));
      return all;
    }
  }

  private OpenDataPackage(OpenDataSource source, OpenDataOrder order, Catalogue catalogue) {
    published = new Published(source, order, catalogue);
    sets = new DataSets(published);
  }

  /// What would be published; also where something is missing that the package needs.
  public static Contents preview(
      Workspace workspace, CityId city, OpenDataOrder order, Catalogue catalogue) {
    return new OpenDataPackage(OpenDataSource.read(workspace, city), order, catalogue).contents();
  }

  /// Writes the package.
  ///
  /// @param replace whether an earlier package in a folder may be replaced
  /// @throws UserProblem where the catalogue would lack something, before anything is
  ///     written, or where it cannot be written there
  public static Contents write(
      Workspace workspace,
      CityId city,
      OpenDataOrder order,
      Path target,
      boolean replace,
      Catalogue catalogue,
      Progress progress) {
    return write(OpenDataSource.read(workspace, city), order, target, replace, catalogue, progress);
  }

  static Contents write(
      OpenDataSource source,
      OpenDataOrder order,
      Path target,
      boolean replace,
      Catalogue catalogue,
      Progress progress) {
    source.requireCodes(order.messages());
    order.requireComplete();
    var it = new OpenDataPackage(source, order, catalogue);
    return TargetPack.write(target, replace, order.today(), pack -> it.fill(pack, progress));
  }

  private Contents fill(Pack pack, Progress progress) throws IOException {
    var all = sets.all();
    var files = new LinkedHashMap<String, List<Packed>>();
    for (var set : all) files.put(set.id(), fill(set, pack, progress));
    var catalogue = new DataCatalogue(published, all, files).bytes();
    pack.file(DataCatalogue.FILE, out -> out.write(catalogue));
    var introduction = new Introduction(published, all).bytes();
    pack.file(Introduction.FILE, out -> out.write(introduction));
    return contents();
  }

  private <T> List<Packed> fill(DataSet<T> set, Pack pack, Progress progress) throws IOException {
    var csv = new CsvData<>(set);
    var files = new ArrayList<Packed>();
    files.add(pack.file(set.file(), out -> csv.write(out, progress)));
    pack.file(set.file() + CsvData.DESCRIPTION, out -> csv.describe(published.order(), out));
    if (set.id().equals("organisations"))
      files.add(pack.file(MAP, new GeoJsonData(sets.organisations(), published)::write));
    return files;
  }

  private Contents contents() {
    var records = new LinkedHashMap<String, Integer>();
    for (var it : sets.all()) records.put(it.id(), it.rows().size());
    return new Contents(
        records,
        (int)
            published.organisations().stream()
                .filter(it -> published.point(it).isPresent())
                .count(),
        published.left(),
        published.withNames(),
        published.order().missing(),
        published.source().missing(published.order().messages()),
        published.order().minCell());
  }
}
