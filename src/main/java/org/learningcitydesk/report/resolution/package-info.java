// SPDX-License-Identifier: EUPL-1.2
/// Drafts of the resolutions that the path asks of a municipality.
@NullMarked
package org.learningcitydesk.report.resolution;

import org.jspecify.annotations.NullMarked;
