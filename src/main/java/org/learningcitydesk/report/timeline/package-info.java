// SPDX-License-Identifier: EUPL-1.2
/// The timeline in words.
@NullMarked
package org.learningcitydesk.report.timeline;

import org.jspecify.annotations.NullMarked;
