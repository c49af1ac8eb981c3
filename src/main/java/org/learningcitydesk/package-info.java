// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk;

import org.jspecify.annotations.NullMarked;
