// SPDX-License-Identifier: EUPL-1.2
/// The municipality's own budget: its lines, and what they come to.
@NullMarked
package org.learningcitydesk.ui.budget;

import org.jspecify.annotations.NullMarked;
