// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place in the history of the city.
///
/// @param seq number of the last change that belongs to it
/// @param day on which things stood so
/// @param name of the baseline; null for a day that nobody named
public record Point(long seq, LocalDate day, @Nullable String name) {}
