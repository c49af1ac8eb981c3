// SPDX-License-Identifier: EUPL-1.2
/// One partnership on one page: what was agreed, with whom, until when, and how healthy it is.
@NullMarked
package org.learningcitydesk.ui.sheet;

import org.jspecify.annotations.NullMarked;
