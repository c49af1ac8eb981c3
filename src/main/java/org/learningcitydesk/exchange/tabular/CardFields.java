// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Geo;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of one card by the names that our own tables have for them.
final class CardFields {
  static final List<String> ORDER =
      List.of(
          "name",
          "short_name",
          "category",
          "helix",
          "tax_code",
          "email",
          "pec",
          "phone",
          "stakeholder",
          "role_title",
          "role_from",
          "role_to",
          "department",
          "street",
          "postal_code",
          "town",
          "area",
          "region",
          "country",
          "website",
          "tags",
          "latitude",
          "longitude",
          "related",
          "notes",
          "origin",
          "email_2",
          "phone_2",
          "further",
          "external_key",
          "stakeholder_id",
          "role_id",
          "id");

  /// Columns for what a record has no field of its own for; they go into its notes.
  static final List<String> FURTHER = List.of("email_2", "phone_2", "further");

  private static final Set<String> OF_THE_FIRST_ROLE =
      Set.of("role_from", "role_to", "role_id", "stakeholder_id");
  private static final Set<String> READ =
      Set.of(
          "FormattedName",
          "StructuredName",
          "Email",
          "Telephone",
          "Organization",
          "Title",
          "Role",
          "Address",
          "Url",
          "Categories",
          "Geo",
          "Related",
          "Note",
          "Source",
          "Uid",
          "Kind",
          "ProductId",
          "Nickname",
          "Revision");
  private static final Set<String> RAW_READ =
      Set.of("X-ABRELATEDNAMES", "X-ABLABEL", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND");
  private final VCard card;
  private final Map<String, String> values = new LinkedHashMap<>();

  /// What a record has no second field for, as it would stand in its notes.
  private final Set<String> further = new LinkedHashSet<>();

  /// @param ignored counts what is not read, by the name of the property
  CardFields(VCard card, Map<String, Integer> ignored) {
    this.card = card;
    for (VCardProperty property : card.getProperties()) {
      var name =
          property instanceof RawProperty raw
              ? raw.getPropertyName().toUpperCase(Locale.ROOT)
              : property.getClass().getSimpleName();
      if (!READ.contains(name) && !RAW_READ.contains(name) && !name.startsWith(OwnCard.PREFIX))
        ignored.merge(name, 1, Integer::sum);
    }
    beyond(ignored, "Geo", card.getProperties(Geo.class).size(), 1);
    beyond(ignored, "Source", card.getSources().size(), 1);
  }

  private static void beyond(Map<String, Integer> ignored, String name, int there, int read) {
    if (there > read) ignored.merge(name, there - read, Integer::sum);
  }

  /// Whether the card is of an organisation: it says so, or nobody is named in it.
  static boolean isOrganisation(VCard card) {
    var kind = card.getKind();
    if (kind != null && kind.getValue() != null)
      return kind.isOrg() || kind.isGroup() || kind.isLocation();
    var shown = card.getExtendedProperty("X-ABShowAs");
    if (shown != null && "COMPANY".equalsIgnoreCase(shown.getValue())) return true;
    var organisation = organisationOf(card);
    if (organisation.isEmpty()) return false;
    var name = card.getStructuredName();
    var somebody =
        name != null && !(blank(name.getFamily()).isEmpty() && blank(name.getGiven()).isEmpty());
    var formatted = card.getFormattedName();
    return !somebody
        && (formatted == null
            || blank(formatted.getValue()).isEmpty()
            || blank(formatted.getValue()).equals(organisation));
  }

  private static String organisationOf(VCard card) {
    var organisation = card.getOrganization();
    return organisation == null || organisation.getValues().isEmpty()
        ? ""
        : blank(organisation.getValues().getFirst());
  }

  Map<String, String> organisation() {
    var organisation = organisationOf(card);
    put("name", organisation.isEmpty() || kindIsSaid() ? formatted() : organisation);
    if (!values.containsKey("name")) put("name", organisation);
    for (var it : card.getOrganizations()) more(words(it.getValues()));
    more(formatted());
    further.remove(values.getOrDefault("name", ""));
    card.getTitles().forEach(it -> more(it.getValue()));
    card.getRoles().forEach(it -> more(it.getValue()));
    var nicknames = nicknames();
    if (!nicknames.isEmpty()) put("short_name", nicknames.getFirst());
    nicknames.stream().skip(1).forEach(this::more);
    own("category", "CATEGORY");
    own("helix", "HELIX");
    own("tax_code", "TAX-CODE");
    own("area", "AREA");
    own("pec", "PEC");
    rest();
    putFurther();
    return values;
  }

  private boolean kindIsSaid() {
    return card.getKind() != null && !formatted().isEmpty();
  }

  /// The person once for each of its organisations, as in our own tables. Where nothing but the
  /// name would say that it is the same person, there is one row; the others are in its notes.
  List<Map<String, String>> person() {
    put("name", formatted());
    var organisations =
        card.getOrganizations().stream().filter(it -> !words(it.getValues()).isEmpty()).toList();
    var titles =
        Stream.concat(
                card.getTitles().stream().map(it -> blank(it.getValue())),
                card.getRoles().stream().map(it -> blank(it.getValue())))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    nicknames().forEach(this::more);
    var paired = organisations.size() > 1 && titles.size() == organisations.size();
    if (!paired) titles.stream().skip(1).forEach(this::more);
    own("role_from", "ROLE-FROM");
    own("role_to", "ROLE-TO");
    own("role_id", "ROLE-ID");
    own("stakeholder_id", "STAKEHOLDER-ID");
    rest();
    var isKnownAgain = values.containsKey("email") || card.getUid() != null;
    if (!isKnownAgain)
      for (var i = 1; i < organisations.size(); i++)
        more(words(organisations.get(i).getValues()) + (paired ? ", " + titles.get(i) : ""));
    putFurther();
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < (isKnownAgain ? Math.max(organisations.size(), 1) : 1); i++) {
      var row = new LinkedHashMap<>(values);
      if (i > 0) row.keySet().removeIf(OF_THE_FIRST_ROLE::contains);
      if (i < organisations.size()) organisation(row, organisations.get(i).getValues());
      if (i < titles.size() && (i == 0 || paired)) put(row, "role_title", titles.get(i));
      if (rows.stream().noneMatch(row::equals)) rows.add(row);
    }
    return rows;
  }

  private static void organisation(Map<String, String> row, List<String> units) {
    put(row, "stakeholder", units.getFirst());
    put(row, "department", words(units.subList(1, units.size())));
  }

  private List<String> nicknames() {
    return card.getNicknames().stream()
        .flatMap(it -> it.getValues().stream())
        .map(CardFields::blank)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String words(List<String> parts) {
    return parts.stream()
        .map(CardFields::blank)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void more(@Nullable String text) {
    if (!blank(text).isEmpty()) further.add(blank(text));
  }

  private void putFurther() {
    put("further", String.join("; ", further));
  }

  private void own(String column, String name) {
    var property = card.getExtendedProperty(OwnCard.PREFIX + name);
    if (property != null) put(column, property.getValue());
  }

  private void rest() {
    first("email", card.getEmails().stream().map(it -> it.getValue()));
    first("phone", card.getTelephoneNumbers().stream().sorted(this::faxLast).map(this::number));
    if (!card.getAddresses().isEmpty()) address(card.getAddresses().getFirst());
    card.getAddresses().stream().skip(1).forEach(it -> more(inOneLine(it)));
    if (!card.getUrls().isEmpty()) put("website", card.getUrls().getFirst().getValue());
    card.getUrls().stream().skip(1).forEach(it -> more(it.getValue()));
    put(
        "tags",
        WordList.join(
            card.getCategoriesList().stream()
                .flatMap(it -> it.getValues().stream())
                .map(CardFields::blank)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList()));
    var geo = card.getGeo();
    if (geo != null && geo.getLatitude() != null && geo.getLongitude() != null) {
      put("latitude", geo.getLatitude().toString());
      put("longitude", geo.getLongitude().toString());
    }
    put("related", WordList.join(related()));
    put(
        "notes",
        card.getNotes().stream()
            .map(it -> blank(it.getValue()))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\n\n")));
    if (!card.getSources().isEmpty()) put("origin", card.getSources().getFirst().getValue());
    own("origin", "ORIGIN");
    identity();
  }

  /// The first has its column, the second one beside it, and what follows is further.
  private void first(String column, Stream<@Nullable String> all) {
    var different = all.map(CardFields::blank).filter(it -> !it.isEmpty()).distinct().toList();
    for (var i = 0; i < different.size(); i++) {
      if (i < 2) put(i == 0 ? column : column + "_2", different.get(i));
      else more(different.get(i));
    }
  }

  private static String inOneLine(Address address) {
    var town =
        Stream.of(address.getPostalCode(), address.getLocality(), address.getRegion())
            .map(CardFields::blank)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    return words(List.of(street(address), town, blank(address.getCountry())));
  }

  private int faxLast(Telephone a, Telephone b) {
    return Boolean.compare(
        a.getTypes().contains(TelephoneType.FAX), b.getTypes().contains(TelephoneType.FAX));
  }

  private @Nullable String number(Telephone phone) {
    var uri = phone.getUri();
    return uri == null ? phone.getText() : uri.getNumber();
  }

  private void address(Address address) {
    put("street", street(address));
    put("postal_code", address.getPostalCode());
    put("town", address.getLocality());
    put("region", address.getRegion());
    put("country", address.getCountry());
  }

  private static String street(Address address) {
    return Stream.of(address.getStreetAddressFull(), address.getExtendedAddressFull())
        .map(CardFields::blank)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// Who stands near: in words where the card has them, else what it points to.
  private List<String> related() {
    var names = new ArrayList<String>();
    for (Related it : card.getRelations()) {
      var who = blank(it.getText() == null ? it.getUri() : it.getText());
      var what =
          it.getTypes().stream().map(type -> type.getValue()).collect(Collectors.joining(", "));
      // Among our own cards it is a record, which the roles tell of.
      if (isOurs() && who.startsWith("urn:uuid:")) continue;
      if (!who.isEmpty()) names.add(what.isEmpty() ? who : who + " (" + what + ")");
    }
    for (var it : card.getExtendedProperties("X-ABRELATEDNAMES")) {
      var label =
          card.getExtendedProperties("X-ABLabel").stream()
              .filter(one -> it.getGroup() != null && it.getGroup().equals(one.getGroup()))
              .map(one -> blank(one.getValue()).replaceAll("^_\\$!<|>!\\$_$", ""))
              .findFirst()
              .orElse("");
      var who = blank(it.getValue());
      if (!who.isEmpty()) names.add(label.isEmpty() ? who : who + " (" + label + ")");
    }
    return names;
  }

  private void identity() {
    var uid = card.getUid() == null ? "" : blank(card.getUid().getValue());
    var ours = isOurs();
    var bare = uid.replaceFirst("(?i)^urn:uuid:", "");
    put(ours && isUuid(bare) ? "id" : "external_key", ours ? bare : uid);
  }

  private boolean isOurs() {
    return card.getProductId() != null
        && Objects.toString(card.getProductId().getValue(), "").startsWith(OwnCard.PRODUCT);
  }

  private static boolean isUuid(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private String formatted() {
    var formatted = card.getFormattedName();
    if (formatted != null && !blank(formatted.getValue()).isEmpty())
      return blank(formatted.getValue());
    var name = card.getStructuredName();
    if (name == null) return "";
    return Stream.concat(
            Stream.of(blank(name.getGiven())),
            Stream.concat(name.getAdditionalNames().stream(), Stream.of(blank(name.getFamily()))))
        .map(CardFields::blank)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// A text that looks guarded against formulas came as it is: it gets one guard more, which the
  /// import takes away.
  private void put(String column, @Nullable String value) {
    put(values, column, value);
  }

  private static void put(Map<String, String> values, String column, @Nullable String value) {
    var text = blank(value);
    if (!text.isEmpty()) values.put(column, text.startsWith("'") ? FormulaGuard.guard(text) : text);
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
