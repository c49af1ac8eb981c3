// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;

/// Works on a local copy in a process of its own, which is killed.
final class LocalCopyChild {
  private LocalCopyChild() {}

  public static void main(String[] args) throws Exception {
    var copies = new FarDrive(Path.of(args[2])).copiesIn(Path.of(args[1]));
    var workspace = copies.open(Path.of(args[3]), null, _ -> {});
    CityFile.add(workspace, "Collina");
    System.out.println("Collina");
    System.out.flush();
    while (System.in.read() >= 0)
      ;
  }
}
