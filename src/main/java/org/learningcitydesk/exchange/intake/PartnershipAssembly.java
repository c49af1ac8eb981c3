// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.ActBuilder;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.AgreementBuilder;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipBuilder;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.Remark;

/// Rows that are partnerships. A row finds its partnership by id, by key, or by a name to which
/// neither the act, the start nor the signature says no: an agreement that is renewed is
/// another one.
final class PartnershipAssembly implements Assembly<Entry.OfPartnership> {
  private final Mapping mapping;
  private final Surroundings known;
  private final Catalogue catalogue;
  private final ChoiceWords words;
  private final Names names;
  private final Keys keys;
  private final MemberCells members;
  private final Targets targets;
  private final Map<String, Partnership> byId = new HashMap<>();
  private final Map<String, List<Partnership>> byName = new HashMap<>();

  PartnershipAssembly(Mapping mapping, Surroundings known, Catalogue catalogue, ChoiceWords words) {
    this.mapping = mapping;
    this.known = known;
    this.catalogue = catalogue;
    this.words = words;
    names = new Names(known);
    keys =
        new Keys(
            ImportKind.PARTNERSHIPS,
            known,
            known.partnerships().stream().map(it -> it.id().value()).collect(Collectors.toSet()));
    members = new MemberCells(new References(known, mapping, names));
    targets = new Targets(known);
    for (var it : known.partnerships()) {
      byId.put(it.id().value().toString(), it);
      byName.computeIfAbsent(Folding.fold(it.name()), _ -> new ArrayList<>(1)).add(it);
    }
  }

  @Override
  public boolean isNamed(Map<Field, String> values) {
    return values.containsKey(PartnershipField.NAME)
        || values.containsKey(PartnershipField.ID)
        || values.containsKey(PartnershipField.EXTERNAL_KEY);
  }

  @Override
  public String identity(Map<Field, String> values) {
    var id = values.get(PartnershipField.ID);
    if (id != null) return "i" + id.toLowerCase(Locale.ROOT);
    var key = values.get(PartnershipField.EXTERNAL_KEY);
    if (key != null) return "k" + Known.key(values.get(PartnershipField.EXTERNAL_SOURCE), key);
    return String.join(
        "\u0000",
        "n" + Folding.fold(values.getOrDefault(PartnershipField.NAME, "")),
        values.getOrDefault(PartnershipField.ACT_NUMBER, ""),
        values.getOrDefault(PartnershipField.START, ""),
        values.getOrDefault(PartnershipField.SIGNED_ON, ""));
  }

  @Override
  public Remark twin(Map<Field, String> values, long otherLine) {
    var key = values.get(PartnershipField.EXTERNAL_KEY);
    return key == null
        ? Remark.of(
            "import.row.sameName", values.getOrDefault(PartnershipField.NAME, ""), otherLine)
        : Remark.of("import.row.sameKey", key, otherLine);
  }

  @Override
  public Optional<Match<Entry.OfPartnership>> find(Map<Field, String> values) {
    var id = values.get(PartnershipField.ID);
    if (id != null && byId.get(id.toLowerCase(Locale.ROOT)) instanceof Partnership it)
      return Optional.of(match(it, values, true));
    var keyed = keys.record(values).map(UUID::toString).map(byId::get);
    if (keyed.isPresent()) return Optional.of(match(keyed.get(), values, true));
    var name = values.getOrDefault(PartnershipField.NAME, "");
    var fitting =
        byName.getOrDefault(Folding.fold(name), List.of()).stream()
            .filter(it -> !keys.isTaken(it.id().value(), values))
            .filter(it -> fits(values.get(PartnershipField.ACT_NUMBER), it.agreement().actNumber()))
            .filter(it -> fits(values.get(PartnershipField.START), text(it.agreement().start())))
            .filter(it -> isSigned(it.agreement(), values))
            .toList();
    if (fitting.size() > 1)
      throw new Refused("import.row.severalPartnerships", name, fitting.size());
    return fitting.stream().findFirst().map(it -> match(it, values, false));
  }

  /// Where the day of signature was not recorded and the row has no start, the day that it has may
  /// have been recorded as the start.
  private static boolean isSigned(Agreement it, Map<Field, String> values) {
    var signed = it.act().signedOn();
    var known = signed == null && values.get(PartnershipField.START) == null ? it.start() : signed;
    return fits(values.get(PartnershipField.SIGNED_ON), text(known));
  }

  private static boolean fits(@Nullable String said, @Nullable String known) {
    return said == null || known == null || Folding.fold(said).equals(Folding.fold(known));
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  private Match<Entry.OfPartnership> match(
      Partnership it, Map<Field, String> values, boolean byIdentity) {
    return new Match<>(
        new Entry.OfPartnership(it, keys.of(it.id().value(), values), names), byIdentity);
  }

  /// A partnership that is new here begins in any state: lists bring old ones too.
  @Override
  public Entry.OfPartnership fresh(Map<Field, String> values, Set<Stakeholder> brought) {
    var name = values.get(PartnershipField.NAME);
    if (name == null) throw new Refused("import.row.noName");
    var begun = Partnership.named(known.city(), name, type(name, values), state(values));
    var kept = Identity.free(values.get(PartnershipField.ID), known.elsewhere());
    if (kept != null) begun = begun.withId(new PartnershipId(kept));
    return fill(begun, values, brought);
  }

  private String type(String name, Map<Field, String> values) {
    var given = values.get(PartnershipField.TYPE);
    if (given != null) return given;
    return words
        .in(PartnershipField.TYPE, name)
        .or(() -> Optional.ofNullable(mapping.otherwise(PartnershipField.TYPE)))
        .orElseThrow(() -> new Refused("import.row.noPartnershipType"));
  }

  private String state(Map<Field, String> values) {
    var given = values.get(PartnershipField.STATE);
    var otherwise = mapping.otherwise(PartnershipField.STATE);
    if (given != null) return given;
    return otherwise == null ? catalogue.lifecycle().initialStateId() : otherwise;
  }

  @Override
  public Entry.OfPartnership changed(
      Match<Entry.OfPartnership> match, Map<Field, String> values, Set<Stakeholder> brought) {
    var known = match.entry().partnership();
    var state = values.get(PartnershipField.STATE);
    if (state != null && !catalogue.lifecycle().isAllowed(known.state(), state))
      throw new InvalidValue("partnership.state", "doesNotFollow");
    return fill(known, values, brought);
  }

  private Entry.OfPartnership fill(
      Partnership base, Map<Field, String> values, Set<Stakeholder> brought) {
    var all = PartnershipBuilder.builder(base);
    var agreement = AgreementBuilder.builder(base.agreement());
    var act = ActBuilder.builder(base.agreement().act());
    values.forEach(
        (field, it) -> {
          switch ((PartnershipField) field) {
            case NAME -> all.name(it);
            case PURPOSE -> all.purpose(it);
            case TYPE -> all.type(it);
            case STATE -> all.state(it);
            case START -> agreement.start(PartialDate.parse(it));
            case END -> agreement.end(PartialDate.parse(it));
            case NOTICE_DAYS -> agreement.noticeDays(Integer.valueOf(it));
            case TACIT_RENEWAL -> agreement.tacitRenewal(Boolean.parseBoolean(it));
            case RENEWAL_MONTHS -> agreement.renewalMonths(Integer.valueOf(it));
            case NOTICE_GIVEN_ON -> agreement.noticeGivenOn(PartialDate.parse(it));
            case ACT_NUMBER -> agreement.actNumber(it);
            case ACT_BODY -> act.body(it);
            case PROTOCOL_NUMBER -> agreement.protocolNumber(it);
            case SIGNED_ON -> act.signedOn(PartialDate.parse(it));
            case PUBLISHED_ON -> act.publishedOn(PartialDate.parse(it));
            case ENFORCEABLE_FROM -> act.enforceableFrom(PartialDate.parse(it));
            case CHANNEL -> agreement.channel(it);
            case NOTES -> all.notes(it);
            // Looked at below: they speak of other records.
            case STEP, STEP_ID, MEMBERS, MEMBER_IDS, LEADS, FUNDERS, BENEFICIARIES -> {}
            case ID, EXTERNAL_SOURCE, EXTERNAL_KEY -> {}
          }
        });
    var step =
        targets.step(
            PartnershipField.STEP,
            values.get(PartnershipField.STEP_ID),
            values.get(PartnershipField.STEP));
    if (step != null) all.step(step);
    var done =
        all.agreement(agreement.act(act.build()).build())
            .members(members.of(base.members(), values, brought))
            .build();
    return new Entry.OfPartnership(done, keys.after(done.id().value(), values), names);
  }

  @Override
  public void load(Entry.OfPartnership after, Load load) {
    if (!after.partnership().equals(byId.get(after.id().toString())))
      load.partnerships.add(after.partnership());
    keys.load(after.key(), load);
  }
}
