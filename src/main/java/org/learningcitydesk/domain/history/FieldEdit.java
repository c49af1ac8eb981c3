// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import org.jspecify.annotations.Nullable;

/// What a change did to one field.
///
/// @param field its name as the messages know it, for example stakeholder.name
/// @param before null for blank, and where the record was added
/// @param after null for blank, and where the record was removed
/// @param returnable whether what stood there before can be put there again: the record is there,
///   and says something else now
public record FieldEdit(
    String field, @Nullable Told before, @Nullable Told after, boolean returnable) {}
