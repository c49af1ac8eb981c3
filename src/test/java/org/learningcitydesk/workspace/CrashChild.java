// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// What runs in the process that gets killed. After each change that the workspace acknowledged it
/// says its number.
final class CrashChild {
  private CrashChild() {}

  public static void main(String[] args) throws Exception {
    var file = Path.of(args[1]);
    switch (args[0]) {
      case "hold" -> hold(file);
      case "edit" -> edit(file, Integer.parseInt(args[2]));
      case "reopen" -> reopen(file, Integer.parseInt(args[2]));
      case "import" -> imports(file, Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void hold(Path file) throws Exception {
    try (var workspace = Workspace.open(file, _ -> {})) {
      say("open");
      System.in.read();
      workspace.check();
    }
  }

  private static void say(Object what) {
    System.out.println(what);
    System.out.flush();
  }

  static CityId city(Workspace workspace) {
    return workspace.read(tx -> tx.cities().all()).getFirst().id();
  }

  /// One edit: a new stakeholder, and the number in the city's motivation, which is thus edited
  /// again and again.
  private static void edit(Workspace workspace, CityId city, int number) {
    workspace.change(
        Label.of("change.stakeholder.added"),
        tx -> {
          tx.stakeholders()
              .save(
                  Stakeholder.named(city, "S" + number, Helix.ACADEMIA)
                      .withNotes("x".repeat(number % 3000)));
          tx.cities()
              .save(tx.cities().find(city).orElseThrow().withMotivation(Integer.toString(number)));
        });
    say(number);
  }

  private static void edit(Path file, int first) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    for (var number = first; ; number++) edit(workspace, city, number);
  }

  private static void reopen(Path file, int first) {
    for (var number = first; ; ) {
      try (var workspace = Workspace.open(file, _ -> {})) {
        var city = city(workspace);
        for (var i = 0; i < 5; i++) edit(workspace, city, number++);
      }
    }
  }

  private static void imports(Path file, int size) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    say("begin");
    var list =
        IntStream.range(0, size)
            .mapToObj(i -> Stakeholder.named(city, "I" + i, Helix.ACADEMIA))
            .toList();
    workspace.change(
        Label.of("change.imported", Integer.toString(size)), tx -> tx.stakeholders().saveAll(list));
    say("end");
    workspace.close();
  }
}
