// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package org.learningcitydesk.report.privacy;

import org.jspecify.annotations.NullMarked;
