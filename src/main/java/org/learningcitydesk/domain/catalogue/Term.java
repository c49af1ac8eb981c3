// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.learningcitydesk.domain.text.LocalText;

/// A choice of which nothing but the name is told: a role, a target group, a key competence.
public record Term(String id, LocalText name) implements Entry {}
