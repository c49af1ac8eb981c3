// SPDX-License-Identifier: EUPL-1.2
/// A calendar of a city for other programs: dates of agreements, meetings, actions, activities.
@NullMarked
package org.learningcitydesk.exchange.calendar;

import org.jspecify.annotations.NullMarked;
