// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Helix;

/// A category with the helix that goes with it: they are kept together.
public record Classified(@Nullable String category, Helix helix) {}
