// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.work;

import org.jspecify.annotations.NullMarked;
