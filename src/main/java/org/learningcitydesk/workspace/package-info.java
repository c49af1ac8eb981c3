// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.workspace;

import org.jspecify.annotations.NullMarked;
