// SPDX-License-Identifier: EUPL-1.2
/// The evidence of steps as a bundle of files.
@NullMarked
package org.learningcitydesk.domain.evidence;

import org.jspecify.annotations.NullMarked;
