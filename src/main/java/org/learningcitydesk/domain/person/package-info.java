// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.domain.person;

import org.jspecify.annotations.NullMarked;
