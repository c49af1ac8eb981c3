// SPDX-License-Identifier: EUPL-1.2
/// Where a city stands, counted from its records.
@NullMarked
package org.learningcitydesk.domain.overview;

import org.jspecify.annotations.NullMarked;
