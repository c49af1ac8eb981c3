// SPDX-License-Identifier: EUPL-1.2
/// The register of stakeholders.
@NullMarked
package org.learningcitydesk.ui.stakeholder;

import org.jspecify.annotations.NullMarked;
