// SPDX-License-Identifier: EUPL-1.2
/// What changed between two states of a city, in words.
@NullMarked
package org.learningcitydesk.report.baseline;

import org.jspecify.annotations.NullMarked;
