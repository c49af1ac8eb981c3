// SPDX-License-Identifier: EUPL-1.2
/// Influence and interest of stakeholders, as a plane to arrange them on.
@NullMarked
package org.learningcitydesk.ui.matrix;

import org.jspecify.annotations.NullMarked;
