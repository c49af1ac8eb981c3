// SPDX-License-Identifier: EUPL-1.2
/// What those need to know who look for an error.
@NullMarked
package org.learningcitydesk.exchange.support;

import org.jspecify.annotations.NullMarked;
