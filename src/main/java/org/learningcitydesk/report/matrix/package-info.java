// SPDX-License-Identifier: EUPL-1.2
/// Influence and interest of stakeholders in words and as a picture.
@NullMarked
package org.learningcitydesk.report.matrix;

import org.jspecify.annotations.NullMarked;
