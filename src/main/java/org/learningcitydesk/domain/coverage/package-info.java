// SPDX-License-Identifier: EUPL-1.2
/// Which part of society takes part where, and who is missing.
@NullMarked
package org.learningcitydesk.domain.coverage;

import org.jspecify.annotations.NullMarked;
