// SPDX-License-Identifier: EUPL-1.2
/// What is written before, in and after a meeting: invitation, attendance sheet, minutes.
@NullMarked
package org.learningcitydesk.report.meeting;

import org.jspecify.annotations.NullMarked;
