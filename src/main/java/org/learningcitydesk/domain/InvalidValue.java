// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain;

/// A value that the domain does not admit. The field and the rule are message keys: `field.<field>`
/// and `invalid.<rule>`.
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String field;
  private final String rule;

  public InvalidValue(String field, String rule) {
    super(field + " " + rule);
    this.field = field;
    this.rule = rule;
  }

  public String field() {
    return field;
  }

  public String rule() {
    return rule;
  }
}
