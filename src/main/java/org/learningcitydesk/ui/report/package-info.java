// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.ui.report;

import org.jspecify.annotations.NullMarked;
