// SPDX-License-Identifier: EUPL-1.2
/// The fictional city goes into a file, and out of it again.
@NullMarked
package org.learningcitydesk.exchange.sample;

import org.jspecify.annotations.NullMarked;
