// SPDX-License-Identifier: EUPL-1.2
/// Records that may be one and the same, why, and how two become one.
@NullMarked
package org.learningcitydesk.domain.duplicate;

import org.jspecify.annotations.NullMarked;
