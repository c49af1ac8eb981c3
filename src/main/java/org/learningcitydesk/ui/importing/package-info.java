// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.ui.importing;

import org.jspecify.annotations.NullMarked;
