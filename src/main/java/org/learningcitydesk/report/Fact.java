// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.function.UnaryOperator;

/// A name and what is there under it.
public record Fact(String name, String value) {
  Fact with(UnaryOperator<String> words) {
    return new Fact(words.apply(name), words.apply(value));
  }
}
