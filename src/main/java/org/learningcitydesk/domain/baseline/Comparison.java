// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

/// Two situations of a city, what is different between them, and why.
public record Comparison(Situation then, Situation now, Turns turns, Causes causes) {}
