// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;

/// What runs in the process that gets killed. After each change that the workspace acknowledged it
/// says its number.
final class CrashChild {
  static final Unlock.Password PASSWORD = new Unlock.Password("four words");

  private CrashChild() {}

  public static void main(String[] args) throws Exception {
    var file = Path.of(args[1]);
    switch (args[0]) {
      case "hold" -> hold(file);
      case "edit" -> edit(file, Integer.parseInt(args[2]));
      case "reopen" -> reopen(file, Integer.parseInt(args[2]));
      case "import" -> imports(file, Integer.parseInt(args[2]));
      case "attach" -> attach(file, Integer.parseInt(args[2]));
      case "merge" -> merge(file, Integer.parseInt(args[2]));
      case "migrate" -> migrate(file);
      case "encrypt" -> encrypt(file, Integer.parseInt(args[2]));
      case "erase" -> erase(file, Integer.parseInt(args[2]));
      case "backup" -> backup(file, Integer.parseInt(args[2]));
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

  private static void edit(Workspace workspace, CityId city, int number) {
    change(workspace, city, number);
    say(number);
  }

  /// One edit: a new stakeholder, and the number in the city's motivation, which is thus edited
  /// again and again.
  static void change(Workspace workspace, CityId city, int number) {
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
  }

  private static void edit(Path file, int first) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    for (var number = first; ; number++) edit(workspace, city, number);
  }

  /// Opens it, with the password where it needs one.
  static Workspace open(Path file) {
    return Workspace.open(file, Workspace.isEncrypted(file) ? PASSWORD : null, _ -> {});
  }

  private static void encrypt(Path file, int first) {
    var seal = Seal.create(PASSWORD, RecoveryCode.random());
    var workspace = open(file);
    var city = city(workspace);
    for (var number = first; ; number++) {
      edit(workspace, city, number);
      workspace.rewrite(number % 2 == 0 ? seal : null, Progress.NONE);
    }
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

  private static void count(Tx tx, CityId city, int number) {
    tx.cities().save(tx.cities().find(city).orElseThrow().withMotivation(Integer.toString(number)));
  }

  /// The bytes of the file of that number: no two files have the same.
  static byte[] bytes(int number) {
    var bytes = new byte[200_000 + number];
    new Random(number).nextBytes(bytes);
    return bytes;
  }

  private static void attach(Path file, int first) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    for (var number = first; ; number++) {
      var it = number;
      workspace.change(
          Label.of("change.evidence.added"),
          tx -> {
            tx.attachments()
                .add(
                    "A" + it,
                    "application/pdf",
                    () -> new ByteArrayInputStream(bytes(it)),
                    Progress.NONE);
            count(tx, city, it);
          });
      say(number);
    }
  }

  /// Adds two stakeholders that are the same, and makes one of them.
  private static void merge(Path file, int first) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    for (var number = first; ; number++) {
      var it = number;
      var stays = Stakeholder.named(city, "S" + it, Helix.ACADEMIA);
      var goes = Stakeholder.named(city, "D" + it, Helix.ACADEMIA);
      workspace.change(
          Label.of("change.stakeholder.added"),
          tx -> tx.stakeholders().saveAll(List.of(stays, goes)));
      workspace.change(
          Label.of("change.stakeholder.merged"),
          tx -> {
            tx.merges()
                .merge(
                    tx.stakeholders().find(stays.id()).orElseThrow(),
                    tx.stakeholders().find(goes.id()).orElseThrow());
            count(tx, city, it);
          });
      say(number);
    }
  }

  /// Letters that are nowhere else in a file.
  static String canary(int number) {
    return "Zefirq%05dx".formatted(number);
  }

  /// Adds a person, with traces of it in other records, and erases it.
  private static void erase(Path file, int first) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    for (var number = first; ; number++) {
      var it = number;
      var name = canary(it) + " Quattrocchi";
      var person = Person.named(city, name).withEmail(canary(it) + "@posta.example");
      workspace.change(
          Label.of("change.person.added", name),
          tx -> {
            tx.persons().save(person);
            tx.stakeholders()
                .save(Stakeholder.named(city, "S" + it, Helix.ACADEMIA).withNotes("Ask " + name));
            count(tx, city, it);
          });
      workspace.erase(erasureOf(person), Progress.NONE);
      say(number);
    }
  }

  static ErasureOrder erasureOf(Person person) {
    return new ErasureOrder(List.of(person.id()), Set.of(), PrivacyDeed.ERASED, "Erased");
  }

  private static void migrate(Path file) {
    say("begin");
    Workspace.open(file, _ -> {}).close();
    say("end");
  }

  /// Says the number of an edit when it is in a backup.
  private static void backup(Path file, int first) {
    var workspace = Workspace.open(file, _ -> {});
    var city = city(workspace);
    var backups =
        new Backups(workspace, () -> BackupPlaces.of(file, null), Clock.systemDefaultZone());
    for (var number = first; ; number++) {
      var it = number;
      workspace.change(
          Label.of("change.stakeholder.added"),
          tx -> {
            tx.stakeholders().save(Stakeholder.named(city, "S" + it, Helix.ACADEMIA));
            count(tx, city, it);
          });
      backups.make(BackupReason.REGULAR, Progress.NONE);
      say(number);
    }
  }
}
