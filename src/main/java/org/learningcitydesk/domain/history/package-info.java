// SPDX-License-Identifier: EUPL-1.2
/// What was done to records, by whom and when, in values that any language can tell.
@NullMarked
package org.learningcitydesk.domain.history;

import org.jspecify.annotations.NullMarked;
