// SPDX-License-Identifier: EUPL-1.2
/// What changed since an earlier state, and the states that were frozen.
@NullMarked
package org.learningcitydesk.ui.baseline;

import org.jspecify.annotations.NullMarked;
