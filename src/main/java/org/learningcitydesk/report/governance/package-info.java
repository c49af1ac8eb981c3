// SPDX-License-Identifier: EUPL-1.2
/// What both sides think of a partnership: as a picture, in sentences and in a table.
@NullMarked
package org.learningcitydesk.report.governance;

import org.jspecify.annotations.NullMarked;
