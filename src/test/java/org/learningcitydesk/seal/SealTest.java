// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has the password or the code gets the key, and nobody else.
final class SealTest {
  private static final byte[] ABOUT = {1, 2, 3};
  private static RecoveryCode code;
  private static Seal seal;

  @BeforeAll
  static void aSeal() {
    code = RecoveryCode.random();
    seal = Seal.create(new Unlock.Password("città"), code);
  }

  @Test
  void passwordAndCodeOpenAndOthersDoNot() {
    var read = Envelope.of(seal.envelope().toText());
    assertThat(read.open(new Unlock.Password("città")).orElseThrow().hasTheKeyOf(seal)).isTrue();
    assertThat(read.open(new Unlock.Code(code)).orElseThrow().hasTheKeyOf(seal)).isTrue();
    assertThat(read.open(new Unlock.Password("citta"))).isEmpty();
    assertThat(read.open(new Unlock.Code(RecoveryCode.random()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"citta\u0300", "città"})
  void aPasswordMayBeTypedInTwoWays(String typed) {
    assertThat(seal.envelope().open(new Unlock.Password(typed))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {" leading and trailing ", "🔐 emoji", "пароль", "x"})
  void anyPasswordIsKeptAsItIs(String password) {
    var other = seal.with(new Unlock.Password(password));
    assertThat(other.envelope().open(new Unlock.Password(password))).isPresent();
    assertThat(other.envelope().open(new Unlock.Password(password.strip() + "y"))).isEmpty();
  }

  @Test
  void anotherPasswordLocksTheOldOneOutAndKeepsTheKey() {
    var other = seal.with(new Unlock.Password("nuova"));
    assertThat(other.hasTheKeyOf(seal)).isTrue();
    assertThat(other.envelope().open(new Unlock.Password("nuova"))).isPresent();
    assertThat(other.envelope().open(new Unlock.Password("città"))).isEmpty();
    assertThat(other.envelope().open(new Unlock.Code(code))).isPresent();
  }

  @Test
  void aCodeIsReadInSmallLettersWithSpacesAndLookalikes() {
    var shown = code.shown();
    assertThat(shown).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
    var typed = shown.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
    assertThat(seal.envelope().open(new Unlock.Code(RecoveryCode.typed(typed).orElseThrow())))
        .isPresent();
  }

  @Test
  void aMistakeInACodeIsNoticedBeforeItIsTried() {
    var shown = code.shown();
    for (var i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) == '-') continue;
      var wrong =
          shown.substring(0, i) + (shown.charAt(i) == 'A' ? 'B' : 'A') + shown.substring(i + 1);
      assertThat(RecoveryCode.typed(wrong)).as("%d", i).isEmpty();
    }
    assertThat(RecoveryCode.typed(shown.substring(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
  void aTextComesBackAndNoneOfItIsInTheClear(int length) throws IOException {
    var text = new byte[length];
    new Random(length).nextBytes(text);
    var sealed = sealed(text);
    assertThat(seal.unsealing(new ByteArrayInputStream(sealed), ABOUT).readAllBytes())
        .isEqualTo(text);
  }

  private static byte[] sealed(byte[] text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = seal.sealing(bytes, ABOUT)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  @Test
  void whateverIsChangedOrCutOffIsNotRead() throws IOException {
    var sealed = sealed(new byte[150_000]);
    var random = new Random(3);
    for (var i = 0; i < 300; i++) {
      var bytes = sealed.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      isNotRead(bytes, ABOUT);
    }
    for (var length : new int[] {0, 5, 16, 17, 65_568, 131_120, sealed.length - 1})
      isNotRead(Arrays.copyOf(sealed, length), ABOUT);
    isNotRead(Arrays.copyOf(sealed, sealed.length + 1), ABOUT);
    isNotRead(sealed, new byte[] {1, 2});
  }

  private static void isNotRead(byte[] bytes, byte[] about) {
    assertThatThrownBy(() -> seal.unsealing(new ByteArrayInputStream(bytes), about).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  /// The cost of one guess, for whoever reads the log of the tests.
  @Test
  void theCostOfOneGuessIsPrinted() {
    var begin = System.nanoTime();
    var guesses = 3;
    for (var i = 0; i < guesses; i++) seal.envelope().open(new Unlock.Password("guess" + i));
    System.out.printf(
        Locale.ROOT,
        "One password try: %.2f s (%s)%n",
        (System.nanoTime() - begin) / 1e9 / guesses,
        Stretching.NOW);
    assertThat(Stretching.NOW.memory()).isGreaterThanOrEqualTo(64 << 10);
  }
}
