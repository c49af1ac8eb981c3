// SPDX-License-Identifier: EUPL-1.2
/// Who is linked with whom, and what follows from it.
@NullMarked
package org.learningcitydesk.domain.network;

import org.jspecify.annotations.NullMarked;
