// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import org.jspecify.annotations.Nullable;

/// A record that is different: as it was and as it is.
///
/// @param before null where it was not there
/// @param after null where it is not there any more
public record Turn<T>(@Nullable T before, @Nullable T after) {}
