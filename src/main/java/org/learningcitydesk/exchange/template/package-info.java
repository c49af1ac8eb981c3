// SPDX-License-Identifier: EUPL-1.2
/// Templates of a path as files: read with care, written, begun with and applied.
@NullMarked
package org.learningcitydesk.exchange.template;

import org.jspecify.annotations.NullMarked;
