// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import org.learningcitydesk.domain.Code;

/// The kinds of files that registers are written to.
public enum RegisterFormat implements Code {
  CSV("csv"),
  XLSX("xlsx"),
  ODS("ods"),
  VCARD("vcf");

  private final String ending;

  RegisterFormat(String ending) {
    this.ending = ending;
  }

  /// What such a file's name ends with, without the dot.
  public String ending() {
    return ending;
  }

  /// Whether the file can hold this register: in an address book there are only those who have an
  /// address.
  public boolean holds(Register register) {
    return this != VCARD || register == Register.STAKEHOLDERS || register == Register.PERSONS;
  }

  /// Whether one file can hold several registers.
  public boolean holdsSeveral() {
    return this != CSV;
  }

  /// The constant with this id.
  public static RegisterFormat of(String id) {
    return Code.of(RegisterFormat.class, id);
  }
}
