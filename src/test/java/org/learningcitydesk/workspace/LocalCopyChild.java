// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.learningcitydesk.domain.city.City;

/// Works on a local copy in a process of its own, which is killed.
final class LocalCopyChild {
  private LocalCopyChild() {}

  public static void main(String[] args) throws Exception {
    var drive = Path.of(args[2]);
    var copies =
        new LocalCopies(
            Path.of(args[1]),
            it ->
                it.startsWith(drive)
                    ? Optional.of(new RiskyPlace(RiskyPlace.Kind.NETWORK, "cifs"))
                    : Optional.empty(),
            Clock.systemDefaultZone());
    var workspace = copies.open(Path.of(args[3]), null, _ -> {});
    workspace.change("change.city.added", tx -> tx.cities().save(City.named("Collina")));
    System.out.println("Collina");
    System.out.flush();
    while (System.in.read() >= 0)
      ;
  }
}
