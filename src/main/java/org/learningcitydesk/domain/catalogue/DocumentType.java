// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.learningcitydesk.domain.text.LocalText;

/// A kind of document that shows that something of a step was done.
///
/// @param usualAuthorRoleId who usually writes it
public record DocumentType(
    String id, LocalText name, String usualAuthorRoleId, LocalText description, String sourceId)
    implements Entry {}
