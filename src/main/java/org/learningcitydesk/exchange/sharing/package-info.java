// SPDX-License-Identifier: EUPL-1.2
/// What is remembered of files that were given to somebody.
@NullMarked
package org.learningcitydesk.exchange.sharing;

import org.jspecify.annotations.NullMarked;
