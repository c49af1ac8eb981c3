// SPDX-License-Identifier: EUPL-1.2
/// The report on the municipality's budget.
@NullMarked
package org.learningcitydesk.report.finance;

import org.jspecify.annotations.NullMarked;
