// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.WordList;
import org.learningcitydesk.i18n.Messages;

/// Members of a partnership as lists write them: `Library (lead); School`, or a column for the lead
/// and one for each other role. A list of all members takes the place of those that are known, a
/// column for one role the place of those with that role.
final class MemberCells {
  private static final Pattern WITH_ROLE =
      Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)", Pattern.DOTALL);
  private static final Map<PartnershipField, MemberRole> ROLE_COLUMNS = new LinkedHashMap<>();
  private static final Map<String, MemberRole> WORDS = new HashMap<>();

  static {
    ROLE_COLUMNS.put(PartnershipField.LEADS, MemberRole.LEAD);
    ROLE_COLUMNS.put(PartnershipField.FUNDERS, MemberRole.FUNDER);
    ROLE_COLUMNS.put(PartnershipField.BENEFICIARIES, MemberRole.BENEFICIARY);
    for (var role : MemberRole.values()) {
      WORDS.put(role.id(), role);
      for (var language : Messages.LANGUAGES)
        WORDS.put(Folding.fold(Messages.in(language).label(role)), role);
    }
    for (var word : List.of("capofila", "ente capofila", "coordinatore", "promotore", "leader"))
      WORDS.putIfAbsent(word, MemberRole.LEAD);
    for (var word : List.of("partner", "socio", "aderente", "sottoscrittore", "member"))
      WORDS.putIfAbsent(word, MemberRole.PARTNER);
    for (var word : List.of("finanziatore", "sostenitore", "sponsor", "funder"))
      WORDS.putIfAbsent(word, MemberRole.FUNDER);
    for (var word : List.of("beneficiario", "destinatario", "beneficiary"))
      WORDS.putIfAbsent(word, MemberRole.BENEFICIARY);
  }

  private final References references;

  MemberCells(References references) {
    this.references = references;
  }

  /// @param before the members that are known
  List<Member> of(List<Member> before, Map<Field, String> values, Set<Stakeholder> brought) {
    var special = new LinkedHashMap<StakeholderId, MemberRole>();
    ROLE_COLUMNS.forEach(
        (field, role) -> {
          for (var name : WordList.parts(values.getOrDefault(field, "")))
            special.putIfAbsent(
                references.stakeholder(PartnershipField.MEMBERS, null, name, brought), role);
        });
    var all =
        values.containsKey(PartnershipField.MEMBERS)
            || values.containsKey(PartnershipField.MEMBER_IDS);
    if (!all && special.isEmpty()) return before;
    var members = new ArrayList<Member>();
    special.forEach((stakeholder, role) -> members.add(new Member(stakeholder, role)));
    var others =
        all
            ? listed(values, brought)
            : before.stream().filter(it -> !special.containsValue(it.role())).toList();
    for (var it : others) if (!special.containsKey(it.stakeholder())) members.add(it);
    return inOrderOf(before, members);
  }

  /// Members that were there keep their place: an order that nobody sees is no change.
  private static List<Member> inOrderOf(List<Member> before, List<Member> members) {
    return Set.copyOf(before).equals(Set.copyOf(members)) && before.size() == members.size()
        ? before
        : members;
  }

  private List<Member> listed(Map<Field, String> values, Set<Stakeholder> brought) {
    var ids = parts(values, PartnershipField.MEMBER_IDS);
    var names = parts(values, PartnershipField.MEMBERS);
    if (!ids.isEmpty() && !names.isEmpty() && ids.size() != names.size())
      throw new Refused(
          "import.row.idsAndNames", PartnershipField.MEMBERS.label(), names.size(), ids.size());
    var members = new ArrayList<Member>();
    for (var i = 0; i < Math.max(ids.size(), names.size()); i++) {
      var id = i < ids.size() ? ids.get(i) : null;
      var name = i < names.size() ? names.get(i) : null;
      var role = name == null ? id : name;
      members.add(
          new Member(
              references.stakeholder(
                  PartnershipField.MEMBERS,
                  id == null ? null : id.text(),
                  name == null ? null : name.text(),
                  brought),
              role == null ? MemberRole.PARTNER : role.role()));
    }
    return members;
  }

  private static List<Part> parts(Map<Field, String> values, Field field) {
    return WordList.parts(values.getOrDefault(field, "")).stream().map(Part::of).toList();
  }

  /// A name or an id, and the role behind it in brackets.
  private record Part(String text, MemberRole role) {
    static Part of(String part) {
      var match = WITH_ROLE.matcher(part);
      if (match.matches() && role(match.group(2)) instanceof MemberRole role)
        return new Part(match.group(1), role);
      return new Part(part, MemberRole.PARTNER);
    }

    private static @Nullable MemberRole role(String word) {
      return WORDS.get(Folding.fold(word));
    }
  }
}
