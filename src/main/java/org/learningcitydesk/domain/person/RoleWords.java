// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// What a person was on a day, in words that stay true when the person moves on: "Preside, Istituto
/// Lungolago". The words are those of the register, in no language of ours.
public final class RoleWords {
  /// There is room for so many characters where the words are kept.
  private static final int ROOM = 600;

  private RoleWords() {}

  /// The roles of a person on a date, those that began last first; empty where it had none. What
  /// there is no room for is left out.
  ///
  /// @param roles all roles of the person
  /// @param names the name of a stakeholder, or null where it is not known
  public static Optional<String> on(
      PartialDate date,
      Collection<PersonRole> roles,
      Function<? super StakeholderId, @Nullable String> names) {
    var words = new StringBuilder();
    roles.stream()
        .filter(it -> it.isCurrentIn(date))
        .sorted(Roles.LATEST_FIRST)
        .map(it -> of(it, names.apply(it.stakeholder())))
        .filter(it -> !it.isEmpty())
        .distinct()
        .forEach(
            it -> {
              if (words.length() + 2 + it.length() > ROOM) return;
              if (!words.isEmpty()) words.append("; ");
              words.append(it);
            });
    return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
  }

  /// Title and stakeholder, or what is known of them.
  ///
  /// @param stakeholder its name
  public static String of(PersonRole role, @Nullable String stakeholder) {
    return String.join(
        ", ",
        Stream.of(role.title(), stakeholder)
            .flatMap(Stream::ofNullable)
            .filter(it -> !it.isEmpty())
            .toList());
  }
}
