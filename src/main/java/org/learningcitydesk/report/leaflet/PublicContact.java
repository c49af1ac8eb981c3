// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.leaflet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.text.Folding;

/// How anybody reaches the municipality: addresses and numbers out of the contact that the city
/// record has, and its site. The names of people that stand there are left out, and an address that
/// is made of the name of a person too.
final class PublicContact {
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}0-9])\\+?[0-9][0-9 ./-]{5,18}[0-9]");

  /// A shorter word in an address, such as an initial, is no name.
  private static final int NAME = 3;

  private PublicContact() {}

  /// @param people names of all people that the city has to do with
  static List<String> of(City city, Collection<String> people) {
    var contact = city.contact() == null ? "" : city.contact();
    var names =
        Stream.concat(people.stream(), Stream.ofNullable(city.mayor()))
            .flatMap(it -> words(it).stream())
            .collect(Collectors.toSet());
    var besides = words(ADDRESS.matcher(contact).replaceAll(" "));
    return Stream.of(
            ADDRESS
                .matcher(contact)
                .results()
                .map(MatchResult::group)
                .filter(it -> isOfAnOffice(it, names, besides)),
            NUMBER
                .matcher(ADDRESS.matcher(contact).replaceAll(" "))
                .results()
                .map(MatchResult::group),
            Stream.ofNullable(city.website()))
        .flatMap(it -> it)
        .distinct()
        .toList();
  }

  /// @param names words of the names of people that are known
  /// @param besides words that stand beside the addresses: two of them make a name
  private static boolean isOfAnOffice(String address, Set<String> names, Set<String> besides) {
    var own = words(address.substring(0, address.indexOf('@')));
    return own.stream().noneMatch(names::contains)
        && own.stream().filter(besides::contains).count() < 2;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(it -> it.length() >= NAME)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
