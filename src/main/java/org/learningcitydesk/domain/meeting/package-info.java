// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.domain.meeting;

import org.jspecify.annotations.NullMarked;
