// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.domain.privacy;

import org.jspecify.annotations.NullMarked;
