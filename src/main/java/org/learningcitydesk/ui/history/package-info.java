// SPDX-License-Identifier: EUPL-1.2
/// What was done in the whole file, and what was deleted in it.
@NullMarked
package org.learningcitydesk.ui.history;

import org.jspecify.annotations.NullMarked;
