// SPDX-License-Identifier: EUPL-1.2
/// Keeps what is in a file from those who do not know its password. Knows nothing of what is in it.
@NullMarked
package org.learningcitydesk.seal;

import org.jspecify.annotations.NullMarked;
