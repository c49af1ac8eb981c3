// SPDX-License-Identifier: EUPL-1.2
/// Many records of a register edited at once: bulk edit, pasted blocks, tags.
@NullMarked
package org.learningcitydesk.ui.control.bulk;

import org.jspecify.annotations.NullMarked;
