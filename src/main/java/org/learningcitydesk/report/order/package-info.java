// SPDX-License-Identifier: EUPL-1.2
/// Which report is wanted, and how.
@NullMarked
package org.learningcitydesk.report.order;

import org.jspecify.annotations.NullMarked;
