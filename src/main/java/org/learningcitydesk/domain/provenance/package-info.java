// SPDX-License-Identifier: EUPL-1.2
/// Where imported records come from, and how they were read.
@NullMarked
package org.learningcitydesk.domain.provenance;

import org.jspecify.annotations.NullMarked;
