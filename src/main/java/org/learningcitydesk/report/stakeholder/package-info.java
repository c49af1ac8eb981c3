// SPDX-License-Identifier: EUPL-1.2
/// Who is with the city, and who is missing.
@NullMarked
package org.learningcitydesk.report.stakeholder;

import org.jspecify.annotations.NullMarked;
