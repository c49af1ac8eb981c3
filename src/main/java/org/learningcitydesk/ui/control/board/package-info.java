// SPDX-License-Identifier: EUPL-1.2
/// A board: the rows of a register as cards, a column for each state.
@NullMarked
package org.learningcitydesk.ui.control.board;

import org.jspecify.annotations.NullMarked;
