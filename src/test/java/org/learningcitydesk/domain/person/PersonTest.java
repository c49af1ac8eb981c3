// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;

class PersonTest {
  private final Person ada = Person.named(CityId.next(), " Ada Pietralunga ");

  @Test
  void outerSpacesDoNotCountAndSpacesAloneAreNothing() {
    assertThat(ada.name()).isEqualTo("Ada Pietralunga");
    assertThat(ada.withEmail(" ").withPhone("\t").withOrigin("")).isEqualTo(ada);
    assertThat(ada.withEmail(" ada@example.org ").email()).isEqualTo("ada@example.org");
  }

  @Test
  void whatHasNoRoomIsRefusedAtItsField() {
    refused(() -> ada.withName(" "), "person.name isBlank");
    refused(() -> ada.withName("a".repeat(301)), "person.name tooLong");
    refused(() -> ada.withPhone("1".repeat(101)), "person.phone tooLong");
    refused(() -> ada.withLegalBasis("a".repeat(101)), "person.legalBasis tooLong");
    refused(() -> ada.withOrigin("a".repeat(301)), "person.origin tooLong");
    refused(() -> ada.withEmail("a".repeat(310) + "@example.org"), "person.email email");
  }

  @Test
  void anEmailAddressIsRecognisedByItsParts() {
    refused(() -> ada.withEmail("ada"), "person.email email");
    refused(() -> ada.withEmail("ada@example"), "person.email email");
    refused(() -> ada.withEmail("a da@example.org"), "person.email email");
    refused(() -> ada.withEmail("ada@@example.org"), "person.email email");
    assertThat(ada.withEmail("ada.pietra+x@uff.example.org").email())
        .isEqualTo("ada.pietra+x@uff.example.org");
  }

  private static void refused(ThrowingCallable attempt, String what) {
    assertThatThrownBy(attempt).isInstanceOf(InvalidValue.class).hasMessage(what);
  }
}
