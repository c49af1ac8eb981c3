// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import java.text.Normalizer;

/// What somebody shows to be let in.
public sealed interface Unlock {
  /// A password; two ways to type the same letters are one.
  record Password(String text) implements Unlock {
    public Password {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
      return "password";
    }
  }

  /// The code that was printed when the file was encrypted.
  record Code(RecoveryCode code) implements Unlock {}

  /// The key itself, of a file that is open already.
  record Known(Seal seal) implements Unlock {}
}
