// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.domain.identity;

import org.jspecify.annotations.NullMarked;
