// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import org.learningcitydesk.domain.disclosure.Sharing;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.i18n.Messages;

/// What is to be written, and how.
///
/// @param registers in their order; several where the format holds them
/// @param sharing for whom it is, and so what of the records goes out
/// @param messages in whose language texts are written, whatever the language of the interface
public record ExportOrder(
    List<Register> registers,
    RegisterFormat format,
    CsvDialect dialect,
    Sharing sharing,
    Messages messages) {
  public ExportOrder {
    registers = List.copyOf(registers);
  }

  /// One register, complete: what is confidential stays here.
  public static ExportOrder of(
      Register register, RegisterFormat format, CsvDialect dialect, Messages messages) {
    return new ExportOrder(List.of(register), format, dialect, Sharing.FULL, messages);
  }

  /// All registers that the format holds, complete.
  public static ExportOrder ofAll(RegisterFormat format, CsvDialect dialect, Messages messages) {
    var held = List.of(Register.values()).stream().filter(format::holds).toList();
    return new ExportOrder(held, format, dialect, Sharing.FULL, messages);
  }

  /// The same for somebody else. Of several registers those stay that may be public.
  public ExportOrder sharedAs(Sharing sharing) {
    var left =
        sharing.profile() == SharingProfile.PUBLIC && registers.size() > 1
            ? registers.stream().filter(Register::mayBePublic).toList()
            : registers;
    return new ExportOrder(left, format, dialect, sharing, messages);
  }

  /// Whether what was asked for can be shared in this way at all.
  public boolean isShareable() {
    return sharing.profile() != SharingProfile.PUBLIC
        || registers.stream().allMatch(Register::mayBePublic);
  }

  /// Whether one file can hold all that was asked for.
  public boolean isPossible() {
    return (registers.size() == 1 || format.holdsSeveral())
        && registers.stream().allMatch(format::holds);
  }
}
