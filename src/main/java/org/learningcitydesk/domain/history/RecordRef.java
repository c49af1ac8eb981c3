// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.util.UUID;

/// One record, whether it is still there or not.
public record RecordRef(RecordKind kind, UUID id) {}
