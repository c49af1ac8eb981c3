// SPDX-License-Identifier: EUPL-1.2
/// The index of a pack of evidence, for people.
@NullMarked
package org.learningcitydesk.report.evidence;

import org.jspecify.annotations.NullMarked;
