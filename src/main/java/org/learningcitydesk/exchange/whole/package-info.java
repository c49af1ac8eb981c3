// SPDX-License-Identifier: EUPL-1.2
/// A whole workspace as one file that other programs can read, and a workspace made from such a
/// file.
@NullMarked
package org.learningcitydesk.exchange.whole;

import org.jspecify.annotations.NullMarked;
