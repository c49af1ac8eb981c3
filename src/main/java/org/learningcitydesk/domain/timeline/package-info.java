// SPDX-License-Identifier: EUPL-1.2
/// What lies where in time: steps, tasks, activities and agreements, planned against actual.
@NullMarked
package org.learningcitydesk.domain.timeline;

import org.jspecify.annotations.NullMarked;
