// SPDX-License-Identifier: EUPL-1.2
/// Activities in figures.
@NullMarked
package org.learningcitydesk.report.activity;

import org.jspecify.annotations.NullMarked;
