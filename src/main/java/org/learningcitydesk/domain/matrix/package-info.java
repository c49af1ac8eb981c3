// SPDX-License-Identifier: EUPL-1.2
/// The plane of influence and interest.
@NullMarked
package org.learningcitydesk.domain.matrix;

import org.jspecify.annotations.NullMarked;
