// SPDX-License-Identifier: EUPL-1.2
/// The profile of a city.
@NullMarked
package org.learningcitydesk.report.profile;

import org.jspecify.annotations.NullMarked;
