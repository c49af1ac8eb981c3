// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.workspace.RiskyPlace;
import org.learningcitydesk.workspace.Workspace;

/// What is said when a file is opened where it is not safe.
///
/// @param key of the sentence
/// @param about its arguments
record PlaceWarning(String key, List<Object> about) {
  PlaceWarning {
    about = List.copyOf(about);
  }

  /// A file that is only read, or worked on as a local copy, is safe from its place.
  static List<PlaceWarning> of(Workspace workspace) {
    var safe = workspace.readOnly() || workspace.localCopy().isPresent();
    return safe ? conflicts(workspace.file()) : of(workspace.file());
  }

  private static List<PlaceWarning> of(Path file) {
    var all = new ArrayList<PlaceWarning>();
    var name = String.valueOf(file.getFileName());
    RiskyPlace.of(file)
        .ifPresent(
            it ->
                all.add(
                    new PlaceWarning(
                        switch (it.kind()) {
                          case NETWORK -> "place.network";
                          case SYNCHRONISED -> "place.synchronised";
                        },
                        List.of(name, it.name()))));
    all.addAll(conflicts(file));
    return all;
  }

  private static List<PlaceWarning> conflicts(Path file) {
    var all = new ArrayList<PlaceWarning>();
    var name = String.valueOf(file.getFileName());
    var conflicts = RiskyPlace.conflicts(file);
    if (!conflicts.isEmpty())
      all.add(
          new PlaceWarning(
              "place.conflict",
              List.of(
                  name,
                  conflicts.size(),
                  conflicts.stream()
                      .map(it -> String.valueOf(it.getFileName()))
                      .collect(Collectors.joining(", ")))));
    return all;
  }

  String sentence(Messages messages) {
    return messages.get(key, about.toArray());
  }
}
