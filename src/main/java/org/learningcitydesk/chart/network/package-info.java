// SPDX-License-Identifier: EUPL-1.2
/// The map of a network, the same on the screen and in files.
@NullMarked
package org.learningcitydesk.chart.network;

import org.jspecify.annotations.NullMarked;
