// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import java.io.IOException;

/// Takes the files of a folder or of a ZIP, one after the other.
public interface Pack {
  /// Puts in a file.
  ///
  /// @param name with slashes between folders; no two are the same, and none begins with a slash
  /// @return how long it is, and the hash of its bytes
  Packed file(String name, TargetFile.Writing writing) throws IOException;

  /// A file that was put in.
  ///
  /// @param sha256 64 hexadecimal digits
  record Packed(String name, long size, String sha256) {}
}
