// SPDX-License-Identifier: EUPL-1.2
/// Figures with the records behind them.
@NullMarked
package org.learningcitydesk.report.figure;

import org.jspecify.annotations.NullMarked;
