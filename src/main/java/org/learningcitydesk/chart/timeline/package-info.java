// SPDX-License-Identifier: EUPL-1.2
/// The timeline as it is drawn: on the screen, in a report, in files and on pages.
@NullMarked
package org.learningcitydesk.chart.timeline;

import org.jspecify.annotations.NullMarked;
