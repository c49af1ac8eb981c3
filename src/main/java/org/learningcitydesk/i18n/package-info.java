// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.i18n;

import org.jspecify.annotations.NullMarked;
