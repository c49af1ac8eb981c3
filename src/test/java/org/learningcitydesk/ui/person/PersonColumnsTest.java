// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.RegisterColumn;

class PersonColumnsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final Person ada = Person.named(CityId.next(), "Ada Pietralunga");
  private final List<RegisterColumn<PersonRow>> columns =
      new PersonColumns(Messages.in(Locale.ENGLISH)).all();

  @Test
  void whatIsMissingForPrivacyIsSaid() {
    assertThat(texts(ada))
        .containsEntry("informedOn", "not yet")
        .containsEntry("retentionUntil", "not set");
    assertThat(texts(ada)).doesNotContainKeys("restricted", "legalBasis");
  }

  @Test
  void whoIsRestrictedIsMarkedWithIconAndWord() {
    assertThat(texts(ada.withRestricted(true))).containsEntry("restricted", "Restricted");
    assertThat(icons(ada.withRestricted(true)))
        .isEqualTo(Map.of("name", Feather.LOCK, "restricted", Feather.LOCK));
    assertThat(icons(ada)).isEmpty();
  }

  @Test
  void dataThatShouldBeGoneAreMarkedWithIconAndWord() {
    var old = ada.withRetentionUntil(PartialDate.parse("2026-10"));
    assertThat(texts(old)).containsEntry("retentionUntil", "Oct 2026, over");
    assertThat(icons(old)).isEqualTo(Map.of("retentionUntil", Feather.ALERT_CIRCLE));
    var lasting = ada.withRetentionUntil(PartialDate.parse("2026"));
    assertThat(texts(lasting)).containsEntry("retentionUntil", "2026");
    assertThat(icons(lasting)).isEmpty();
  }

  private Map<String, String> texts(Person person) {
    var texts = new LinkedHashMap<String, String>();
    for (var column : columns) {
      var text = column.text().apply(row(person));
      if (text != null) texts.put(column.id(), text);
    }
    return texts;
  }

  private Map<String, Object> icons(Person person) {
    var icons = new LinkedHashMap<String, Object>();
    for (var column : columns) {
      var icon = column.icon() == null ? null : column.icon().apply(row(person));
      if (icon != null) icons.put(column.id(), icon);
    }
    return icons;
  }

  private static PersonRow row(Person person) {
    return new PersonRow(person, List.of(), Neighbours.NONE, TODAY);
  }
}
