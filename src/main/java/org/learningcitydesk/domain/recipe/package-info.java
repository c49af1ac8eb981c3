// SPDX-License-Identifier: EUPL-1.2
/// Reports as somebody likes to have them.
@NullMarked
package org.learningcitydesk.domain.recipe;

import org.jspecify.annotations.NullMarked;
