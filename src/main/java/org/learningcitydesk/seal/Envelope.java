// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashMap;
import java.util.Optional;

/// The key of a file, locked in twice: once by its password, once by its recovery code. It lies in
/// the file itself and in each of its backups, and tells nothing to who has neither.
public final class Envelope {
  private static final byte[] BY_PASSWORD = "Learning City Desk key by password".getBytes(US_ASCII);
  private static final byte[] BY_CODE = "Learning City Desk key by code".getBytes(US_ASCII);

  private final Stretching stretching;
  private final Wrap password;
  private final Wrap code;

  private Envelope(Stretching stretching, Wrap password, Wrap code) {
    this.stretching = stretching;
    this.password = password;
    this.code = code;
  }

  static Envelope of(byte[] key, Unlock.Password password, RecoveryCode code) {
    return new Envelope(Stretching.NOW, wrap(Stretching.NOW, key, password), wrap(key, code));
  }

  private static Wrap wrap(Stretching stretching, byte[] key, Unlock.Password password) {
    var salt = Wrap.salt(true);
    return Wrap.of(key, stretching.key(password.text(), salt), salt, BY_PASSWORD);
  }

  private static Wrap wrap(byte[] key, RecoveryCode code) {
    var salt = Wrap.salt(true);
    return Wrap.of(key, Derived.key(code.bytes(), salt, "recovery"), salt, BY_CODE);
  }

  Envelope with(byte[] key, Unlock.Password other) {
    return new Envelope(Stretching.NOW, wrap(Stretching.NOW, key, other), code);
  }

  Envelope with(byte[] key, RecoveryCode other) {
    return new Envelope(stretching, password, wrap(key, other));
  }

  /// The key, for who shows what opens it; empty for who does not. A password costs about half a
  /// second.
  public Optional<Seal> open(Unlock unlock) {
    var key =
        switch (unlock) {
          case Unlock.Password it ->
              password.open(stretching.key(it.text(), password.salt()), BY_PASSWORD);
          case Unlock.Code(var it) ->
              code.open(Derived.key(it.bytes(), code.salt(), "recovery"), BY_CODE);
          case Unlock.Known(var seal) -> Optional.of(seal.key());
        };
    return key.map(it -> new Seal(this, it));
  }

  /// As lines of letters and digits.
  public String toText() {
    return "stretching:%s\npassword:%s\nrecovery:%s\n".formatted(stretching, password, code);
  }

  /// @throws IllegalArgumentException where that is no envelope
  public static Envelope of(String text) {
    var lines = new HashMap<String, String>();
    text.lines()
        .forEach(
            line -> {
              var colon = line.indexOf(':');
              if (colon > 0) lines.put(line.substring(0, colon), line.substring(colon + 1));
            });
    return new Envelope(
        Stretching.of(lines.getOrDefault("stretching", "")),
        Wrap.of(lines.getOrDefault("password", "")),
        Wrap.of(lines.getOrDefault("recovery", "")));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Envelope it && it.toText().equals(toText());
  }

  @Override
  public int hashCode() {
    return toText().hashCode();
  }
}
