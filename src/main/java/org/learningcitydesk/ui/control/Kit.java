// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The plumbing that every screen needs. What a screen works on is passed by name instead.
public record Kit(
    Jobs jobs,
    DataVersions versions,
    Messages messages,
    Navigator navigator,
    Settings settings,
    Catalogue catalogue,
    PlainText plainText) {
  /// Of a workspace that is not encrypted, or of none.
  public Kit(
      Jobs jobs,
      DataVersions versions,
      Messages messages,
      Navigator navigator,
      Settings settings,
      Catalogue catalogue) {
    this(jobs, versions, messages, navigator, settings, catalogue, PlainText.FREE);
  }

  /// The same for the screens of a workspace.
  public Kit of(Workspace workspace) {
    return new Kit(
        jobs, versions, messages, navigator, settings, catalogue, PlainText.of(workspace));
  }
}
