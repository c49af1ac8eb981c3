// SPDX-License-Identifier: EUPL-1.2
/// Meetings from agenda to minutes, and the working groups that hold some of them.
@NullMarked
package org.learningcitydesk.ui.meeting;

import org.jspecify.annotations.NullMarked;
