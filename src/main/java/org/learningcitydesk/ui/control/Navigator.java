// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

/// Leads to another place of the same window.
@FunctionalInterface
public interface Navigator {
  void open(Place place);
}
