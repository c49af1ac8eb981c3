// SPDX-License-Identifier: EUPL-1.2
/// What may be told of counts of people without telling of any of them.
@NullMarked
package org.learningcitydesk.domain.disclosure;

import org.jspecify.annotations.NullMarked;
