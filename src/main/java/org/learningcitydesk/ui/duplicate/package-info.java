// SPDX-License-Identifier: EUPL-1.2
/// Records that may be the same: found, compared, made one or told apart.
@NullMarked
package org.learningcitydesk.ui.duplicate;

import org.jspecify.annotations.NullMarked;
