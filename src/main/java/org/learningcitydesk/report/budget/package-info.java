// SPDX-License-Identifier: EUPL-1.2
/// The municipality's budget in figures.
@NullMarked
package org.learningcitydesk.report.budget;

import org.jspecify.annotations.NullMarked;
