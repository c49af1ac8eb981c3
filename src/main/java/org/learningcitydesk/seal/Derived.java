// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys out of one that nobody can guess, one for each purpose (HKDF with SHA-256, RFC 5869).
final class Derived {
  private Derived() {}

  static byte[] key(byte[] secret, byte[] salt, String purpose) {
    try {
      var spec =
          HKDFParameterSpec.ofExtract()
              .addIKM(new SecretKeySpec(secret, "Generic"))
              .addSalt(salt)
              .thenExpand(("Learning City Desk " + purpose).getBytes(US_ASCII), Stretching.LENGTH);
      return KDF.getInstance("HKDF-SHA256").deriveData(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java from 25 on has it
    }
  }
}
