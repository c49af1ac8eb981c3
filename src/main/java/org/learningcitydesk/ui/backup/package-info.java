// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.ui.backup;

import org.jspecify.annotations.NullMarked;
