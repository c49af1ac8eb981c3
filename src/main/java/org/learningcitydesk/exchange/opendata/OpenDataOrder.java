// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.ProtectedCounts;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.text.EmailAddress;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;

/// What of a city is published, and what the catalogue says of it.
///
/// @param from the first day of the period; null for from the beginning
/// @param to the last day of the period; null for until today and beyond
/// @param minCell counts of participants below it are withheld
/// @param accessUrl the folder in which the files will be found on the web, ending with a slash
/// @param contact e-mail address of the office that answers for the data
/// @param messages in the language of the words within the tables
/// @param today when it is written
@RecordBuilder
public record OpenDataOrder(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Licence licence,
    int minCell,
    @Nullable String accessUrl,
    @Nullable String contact,
    Messages messages,
    LocalDate today)
    implements OpenDataOrderBuilder.With {
  public static final int USUAL_MIN_CELL = 5;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;:()]+@[^\\s@<>,;:()]+\\.[^\\s@<>,;:().]+");
  private static final Set<String> WEB = Set.of("http", "https");

  public OpenDataOrder {
    if (from != null && to != null && to.isBefore(from))
      throw new InvalidValue("openData.to", "endBeforeStart");
    ProtectedCounts.threshold(minCell);
    accessUrl = address(accessUrl);
    contact = EmailAddress.toNull(contact, "openData.contact");
  }

  /// Everything, with what is usual.
  public static OpenDataOrder usual(Messages messages, LocalDate today) {
    return new OpenDataOrder(
        null, null, Licence.CC_BY_4_0, USUAL_MIN_CELL, null, null, messages, today);
  }

  /// The e-mail address in the contact of a city's profile; null where it names none.
  public static @Nullable String contactOf(City city) {
    if (city.contact() == null) return null;
    var found = EMAIL.matcher(city.contact());
    return found.find() ? found.group() : null;
  }

  private static @Nullable String address(@Nullable String typed) {
    var text = Blank.toNull(typed);
    if (text == null) return null;
    try {
      var uri = new URI(text.endsWith("/") ? text : text + "/");
      if (uri.getScheme() != null
          && WEB.contains(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) return uri.toASCIIString();
    } catch (URISyntaxException _) {
      // It is told below.
    }
    throw new InvalidValue("openData.accessUrl", "webFolder");
  }

  /// The names of what the catalogue cannot do without and nobody has said.
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (accessUrl == null) missing.add(messages.get("field.openData.accessUrl"));
    if (contact == null) missing.add(messages.get("field.openData.contact"));
    return missing;
  }

  /// Asks for it.
  ///
  /// @throws UserProblem that names all that is missing
  void requireComplete() {
    var missing = missing();
    if (!missing.isEmpty())
      throw new UserProblem("problem.openData.orderLacks", String.join(", ", missing));
  }
}
