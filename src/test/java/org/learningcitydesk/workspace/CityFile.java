// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.seal.Seal;

/// A workspace in a file in which little else is than the names of cities: enough to see what of it
/// was saved.
public final class CityFile {
  private CityFile() {}

  /// A new file with one city.
  public static Path make(Path file, String city) {
    return make(file, null, city);
  }

  /// @param seal with which it is encrypted, or null
  public static Path make(Path file, Seal seal, String city) {
    try (var workspace = Workspace.create(file, seal, _ -> {})) {
      add(workspace, city);
    }
    return file;
  }

  public static void add(Workspace workspace, String city) {
    workspace.change("change.city.added", tx -> tx.cities().save(City.named(city)));
  }

  public static List<String> cities(Workspace workspace) {
    return workspace.read(tx -> tx.cities().all()).stream().map(City::name).sorted().toList();
  }

  /// What a file has, in which everything has to be in order.
  public static List<String> cities(Path file) {
    try (var workspace = Workspace.openReadOnly(file)) {
      assertThat(workspace.check().findings()).isEmpty();
      return cities(workspace);
    }
  }
}
