// SPDX-License-Identifier: EUPL-1.2
/// Where the city stands, at a glance.
@NullMarked
package org.learningcitydesk.ui.overview;

import org.jspecify.annotations.NullMarked;
