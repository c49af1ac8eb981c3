// SPDX-License-Identifier: EUPL-1.2
/// The evidence of the path as files for somebody else.
@NullMarked
package org.learningcitydesk.exchange.evidence;

import org.jspecify.annotations.NullMarked;
