// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.learningcitydesk.domain.text.LocalText;

/// A choice with a sentence that explains it.
public record DescribedTerm(String id, LocalText name, LocalText description) implements Entry {}
