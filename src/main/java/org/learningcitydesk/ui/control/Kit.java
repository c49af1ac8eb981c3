// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;

/// The plumbing that every screen needs. What a screen works on is passed by name instead.
public record Kit(
    Jobs jobs,
    DataVersions versions,
    Messages messages,
    Navigator navigator,
    Settings settings,
    Catalogue catalogue) {}
