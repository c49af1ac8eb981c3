// SPDX-License-Identifier: EUPL-1.2
/// The path in figures.
@NullMarked
package org.learningcitydesk.report.path;

import org.jspecify.annotations.NullMarked;
