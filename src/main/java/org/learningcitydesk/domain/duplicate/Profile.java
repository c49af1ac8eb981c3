// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// What of a record is compared, made comparable once.
///
/// @param person a person's name is compared more strictly
/// @param words of the name, see [NameWords]
/// @param emails certified ones too
/// @param list name of the list it was imported from
/// @param key identity within that list
record Profile(
    boolean person,
    List<String> words,
    boolean branch,
    String shortName,
    String initials,
    String compactName,
    @Nullable String taxCode,
    List<String> emails,
    @Nullable String pec,
    List<String> phones,
    @Nullable String website,
    @Nullable Street street,
    String town,
    @Nullable String list,
    @Nullable String key) {
  private static final Pattern SCHEME = Pattern.compile("^https?:?/*(?=[^/])");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Hosts whose pages belong to many.
  private static final Set<String> SHARED_HOSTS =
      Set.of(
          "facebook.com",
          "instagram.com",
          "sites.google.com",
          "linkedin.com",
          "youtube.com",
          "twitter.com",
          "x.com",
          "wordpress.com",
          "blogspot.com");

  static Profile of(Stakeholder it) {
    var reach = it.reach();
    var words = NameWords.ofOrganisation(it.name());
    return new Profile(
        false,
        words,
        NameWords.isBranch(it.name()),
        it.shortName() == null ? "" : NameWords.compact(it.shortName()),
        NameWords.initials(it.name()),
        words.size() > 2 ? "" : NameWords.compact(it.name()),
        taxCode(it.taxCode()),
        Stream.of(reach.email(), reach.pec())
            .filter(Objects::nonNull)
            .map(Profile::email)
            .distinct()
            .toList(),
        reach.pec() == null ? null : email(reach.pec()),
        phones(reach.phone()),
        website(reach.website()),
        Street.of(reach.street()),
        reach.town() == null ? "" : Folding.fold(reach.town()),
        it.origin().key() == null ? null : Objects.requireNonNullElse(it.origin().source(), ""),
        it.origin().key());
  }

  static Profile of(Person it) {
    return new Profile(
        true,
        NameWords.ofPerson(it.name()),
        false,
        "",
        "",
        "",
        null,
        it.email() == null ? List.of() : List.of(email(it.email())),
        null,
        phones(it.phone()),
        null,
        null,
        "",
        null,
        null);
  }

  private static @Nullable String taxCode(@Nullable String code) {
    if (code == null) return null;
    var plain = LETTERS.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    if (plain.startsWith("IT") && plain.length() == 13) plain = plain.substring(2);
    return plain.length() < 5 || plain.chars().allMatch(c -> c == '0') ? null : plain;
  }

  private static String email(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  /// Digits only, without the country's code; several numbers may stand in one field.
  static List<String> phones(@Nullable String text) {
    if (text == null) return List.of();
    return Stream.of(text.split("[,;/\\n]|\\s-\\s", -1))
        .map(it -> it.replaceAll("[^0-9+]", ""))
        .map(it -> it.replaceFirst("^(\\+|00)39", "").replace("+", ""))
        .filter(it -> it.length() >= 6)
        .distinct()
        .toList();
  }

  /// The host, without www; where many share the host, the page too.
  static @Nullable String website(@Nullable String text) {
    if (text == null || text.indexOf('@') >= 0) return null;
    var plain = SCHEME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    if (plain.startsWith("www.")) plain = plain.substring(4);
    var end = plain.indexOf('/');
    var host = end < 0 ? plain : plain.substring(0, end);
    if (host.indexOf('.') < 0) return null;
    if (SHARED_HOSTS.stream().noneMatch(it -> host.equals(it) || host.endsWith("." + it)))
      return host;
    return plain.replaceAll("/+$", "");
  }
}
