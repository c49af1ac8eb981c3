// SPDX-License-Identifier: EUPL-1.2
/// Smart groups: filters of a register, saved under a name.
@NullMarked
package org.learningcitydesk.ui.control.group;

import org.jspecify.annotations.NullMarked;
