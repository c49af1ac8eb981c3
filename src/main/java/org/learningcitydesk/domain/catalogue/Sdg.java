// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.learningcitydesk.domain.text.LocalText;

/// A sustainable development goal of the United Nations.
public record Sdg(String id, int number, LocalText name) implements Entry {}
