// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import org.learningcitydesk.i18n.Messages;

/// What is to be written, and how.
///
/// @param registers in their order; several where the format holds them
/// @param confidential whether what is confidential goes out too
/// @param messages in whose language texts are written, whatever the language of the interface
public record ExportOrder(
    List<Register> registers,
    RegisterFormat format,
    CsvDialect dialect,
    boolean confidential,
    Messages messages) {
  public ExportOrder {
    registers = List.copyOf(registers);
  }

  public static ExportOrder of(
      Register register, RegisterFormat format, CsvDialect dialect, Messages messages) {
    return new ExportOrder(List.of(register), format, dialect, false, messages);
  }

  /// All registers that the format holds.
  public static ExportOrder ofAll(RegisterFormat format, CsvDialect dialect, Messages messages) {
    var held = List.of(Register.values()).stream().filter(format::holds).toList();
    return new ExportOrder(held, format, dialect, false, messages);
  }

  /// The same, with what is confidential or without it.
  public ExportOrder withConfidential(boolean wanted) {
    return new ExportOrder(registers, format, dialect, wanted, messages);
  }

  /// Whether one file can hold all that was asked for.
  public boolean isPossible() {
    return (registers.size() == 1 || format.holdsSeveral())
        && registers.stream().allMatch(format::holds);
  }
}
