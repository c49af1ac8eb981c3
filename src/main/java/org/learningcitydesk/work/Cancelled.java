// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

/// The user cancelled; the work undoes what it began and ends.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
