// SPDX-License-Identifier: EUPL-1.2
/// Steps, tasks, activities and agreements on one scale of time.
@NullMarked
package org.learningcitydesk.ui.timeline;

import org.jspecify.annotations.NullMarked;
