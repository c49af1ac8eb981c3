// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

/// How long work reports, and how it hears that it was cancelled: by an exception out of the next
/// report.
@FunctionalInterface
public interface Progress {
  /// Reports and goes on; after a cancel throws [Cancelled].
  ///
  /// @param total steps in all, or 0 where that is not known
  void step(long done, long total);

  /// Nobody looks, nobody cancels.
  Progress NONE = (_, _) -> {};
}
