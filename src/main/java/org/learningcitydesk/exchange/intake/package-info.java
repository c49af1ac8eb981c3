// SPDX-License-Identifier: EUPL-1.2
/// Lists brought in from a table: which column leads to which field, what would happen, and then
/// one change.
@NullMarked
package org.learningcitydesk.exchange.intake;

import org.jspecify.annotations.NullMarked;
