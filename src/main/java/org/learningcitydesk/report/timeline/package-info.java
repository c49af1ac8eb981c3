// SPDX-License-Identifier: EUPL-1.2
/// The timeline in words, and as files.
@NullMarked
package org.learningcitydesk.report.timeline;

import org.jspecify.annotations.NullMarked;
