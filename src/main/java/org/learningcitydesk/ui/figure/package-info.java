// SPDX-License-Identifier: EUPL-1.2
/// The partnerships in charts.
@NullMarked
package org.learningcitydesk.ui.figure;

import org.jspecify.annotations.NullMarked;
