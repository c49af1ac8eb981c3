// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.ui.privacy;

import org.jspecify.annotations.NullMarked;
