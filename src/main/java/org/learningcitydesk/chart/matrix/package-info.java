// SPDX-License-Identifier: EUPL-1.2
/// The plane of influence and interest as a picture.
@NullMarked
package org.learningcitydesk.chart.matrix;

import org.jspecify.annotations.NullMarked;
