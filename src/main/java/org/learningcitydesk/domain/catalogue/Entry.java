// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.learningcitydesk.domain.text.LocalText;

/// One choice of the catalogue: a stable id and a name to show.
public interface Entry {
  String id();

  LocalText name();
}
