// SPDX-License-Identifier: EUPL-1.2
/// What two sides think of a partnership, as a picture of spokes and rings.
@NullMarked
package org.learningcitydesk.chart.radar;

import org.jspecify.annotations.NullMarked;
