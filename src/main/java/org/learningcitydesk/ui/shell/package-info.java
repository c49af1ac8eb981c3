// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.ui.shell;

import org.jspecify.annotations.NullMarked;
