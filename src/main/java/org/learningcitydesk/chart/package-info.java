// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.chart;

import org.jspecify.annotations.NullMarked;
