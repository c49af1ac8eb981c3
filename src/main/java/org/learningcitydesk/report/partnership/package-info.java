// SPDX-License-Identifier: EUPL-1.2
/// A partnership on paper.
@NullMarked
package org.learningcitydesk.report.partnership;

import org.jspecify.annotations.NullMarked;
