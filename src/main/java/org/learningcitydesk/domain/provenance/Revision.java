// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.provenance;

import java.time.Instant;

/// How often a record was edited, and when last.
///
/// @param number grows with each edit
public record Revision(long number, Instant at) {}
