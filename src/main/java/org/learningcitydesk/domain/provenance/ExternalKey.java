// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.provenance;

import java.util.UUID;

/// The key of a record in a list that it was imported from.
///
/// @param register what kind of record it is
/// @param source name of the list
/// @param key identity within that list
/// @param record identity of the record
public record ExternalKey(String register, String source, String key, UUID record) {}
