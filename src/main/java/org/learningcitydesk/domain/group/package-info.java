// SPDX-License-Identifier: EUPL-1.2
/// Saved filters of a register.
@NullMarked
package org.learningcitydesk.domain.group;

import org.jspecify.annotations.NullMarked;
