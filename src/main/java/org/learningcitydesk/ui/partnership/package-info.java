// SPDX-License-Identifier: EUPL-1.2
/// The register of partnerships.
@NullMarked
package org.learningcitydesk.ui.partnership;

import org.jspecify.annotations.NullMarked;
