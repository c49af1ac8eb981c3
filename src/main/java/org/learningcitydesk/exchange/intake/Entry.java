// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.RecurrenceRule;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.provenance.ExternalKey;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.WordList;

/// What one row of a list is about, with its fields as plain text: choices by their id, numbers
/// with a point, ISO dates, references by their name, nothing as an empty text.
public sealed interface Entry {
  /// What the record is called.
  String name();

  UUID id();

  /// @param field of the kind of this entry
  String text(Field field);

  record OfStakeholder(Stakeholder stakeholder) implements Entry {
    @Override
    public String name() {
      return stakeholder.name();
    }

    @Override
    public UUID id() {
      return stakeholder.id().value();
    }

    @Override
    public String text(Field field) {
      return FieldText.of((StakeholderField) field, stakeholder);
    }
  }

  /// A person and one of its roles.
  record OfPerson(Person person, @Nullable PersonRole role, @Nullable ExternalKey key, Names names)
      implements Entry {
    @Override
    public String name() {
      return person.name();
    }

    @Override
    public UUID id() {
      return person.id().value();
    }

    @Override
    public String text(Field field) {
      return switch ((PersonField) field) {
        case ID -> id().toString();
        case NAME -> person.name();
        case GIVEN_NAME, FAMILY_NAME -> "";
        case EMAIL -> plain(person.email());
        case PHONE -> plain(person.phone());
        case LEGAL_BASIS -> plain(person.legalBasis());
        case INFORMED_ON -> plain(person.informedOn());
        case ORIGIN -> plain(person.origin());
        case RETENTION_UNTIL -> plain(person.retentionUntil());
        case RESTRICTED -> Boolean.toString(person.restricted());
        case NOTES -> plain(person.notes());
        case ROLE_ID -> role == null ? "" : role.id().value().toString();
        case STAKEHOLDER -> role == null ? "" : names.of(role.stakeholder());
        case STAKEHOLDER_ID -> role == null ? "" : role.stakeholder().value().toString();
        case ROLE_TITLE -> role == null ? "" : plain(role.title());
        case ROLE_FROM -> role == null ? "" : plain(role.from());
        case ROLE_TO -> role == null ? "" : plain(role.to());
        case EXTERNAL_SOURCE -> key == null ? "" : key.source();
        case EXTERNAL_KEY -> key == null ? "" : key.key();
      };
    }
  }

  record OfPartnership(Partnership partnership, @Nullable ExternalKey key, Names names)
      implements Entry {
    @Override
    public String name() {
      return partnership.name();
    }

    @Override
    public UUID id() {
      return partnership.id().value();
    }

    @Override
    public String text(Field field) {
      var agreement = partnership.agreement();
      return switch ((PartnershipField) field) {
        case ID -> id().toString();
        case NAME -> partnership.name();
        case PURPOSE -> plain(partnership.purpose());
        case TYPE -> partnership.type();
        case STATE -> partnership.state();
        case STEP -> names.of(partnership.step());
        case STEP_ID -> partnership.step() == null ? "" : partnership.step().value().toString();
        case MEMBERS ->
            partnership.members().stream()
                .map(it -> names.of(it.stakeholder()) + " (" + it.role().id() + ")")
                .sorted()
                .collect(Collectors.joining("; "));
        case MEMBER_IDS ->
            partnership.members().stream()
                .map(Member::stakeholder)
                .map(it -> it.value().toString())
                .sorted()
                .collect(Collectors.joining("; "));
        case LEADS, FUNDERS, BENEFICIARIES -> "";
        case START -> plain(agreement.start());
        case END -> plain(agreement.end());
        case NOTICE_DAYS -> plain(agreement.noticeDays());
        case TACIT_RENEWAL -> Boolean.toString(agreement.tacitRenewal());
        case RENEWAL_MONTHS -> plain(agreement.renewalMonths());
        case NOTICE_GIVEN_ON -> plain(agreement.noticeGivenOn());
        case ACT_NUMBER -> plain(agreement.actNumber());
        case ACT_BODY -> plain(agreement.act().body());
        case PROTOCOL_NUMBER -> plain(agreement.protocolNumber());
        case SIGNED_ON -> plain(agreement.act().signedOn());
        case PUBLISHED_ON -> plain(agreement.act().publishedOn());
        case ENFORCEABLE_FROM -> plain(agreement.act().enforceableFrom());
        case CHANNEL -> plain(agreement.channel());
        case NOTES -> plain(partnership.notes());
        case EXTERNAL_SOURCE -> key == null ? "" : key.source();
        case EXTERNAL_KEY -> key == null ? "" : key.key();
      };
    }
  }

  record OfActivity(Activity activity, @Nullable ExternalKey key, Names names) implements Entry {
    @Override
    public String name() {
      return activity.title();
    }

    @Override
    public UUID id() {
      return activity.id().value();
    }

    @Override
    public String text(Field field) {
      var participation = activity.participation();
      var themes = activity.themes();
      if (field instanceof GroupField it) return plain(it.of(participation).of(it.group()));
      return switch ((ActivityField) field) {
        case ID -> id().toString();
        case TITLE -> activity.title();
        case TYPE -> activity.type();
        case LEARNING_FORM -> code(activity.learningForm());
        case SETTING -> plain(activity.setting());
        case FORMAT -> plain(activity.format());
        case STATUS -> activity.status().id();
        case START -> plain(activity.start());
        case END -> plain(activity.end());
        case START_TIME -> plain(activity.timing().from());
        case END_TIME -> plain(activity.timing().to());
        case RECURRENCE -> rule();
        case LEFT_OUT -> leftOut();
        case PLACE -> plain(activity.place());
        case AREA -> plain(activity.area());
        case LEAD -> activity.lead() == null ? "" : names.of(activity.lead());
        case LEAD_ID -> activity.lead() == null ? "" : activity.lead().value().toString();
        case PARTNERS ->
            activity.partners().stream().map(names::of).sorted().collect(Collectors.joining("; "));
        case PARTNER_IDS ->
            activity.partners().stream()
                .map(it -> it.value().toString())
                .sorted()
                .collect(Collectors.joining("; "));
        case PARTNERSHIP -> names.of(activity.partnership());
        case PARTNERSHIP_ID ->
            activity.partnership() == null ? "" : activity.partnership().value().toString();
        case STEP -> names.of(activity.step());
        case STEP_ID -> activity.step() == null ? "" : activity.step().value().toString();
        case TARGET_GROUPS -> WordList.join(participation.targetGroups());
        case PARTICIPANTS_PLANNED -> plain(participation.planned());
        case PARTICIPANTS_ACTUAL -> plain(participation.actual());
        case COST ->
            activity.cost() == null ? "" : activity.cost().stripTrailingZeros().toPlainString();
        case SDGS -> WordList.join(themes.sdgs());
        case KEY_COMPETENCES -> WordList.join(themes.keyCompetences());
        case CLUSTERS -> WordList.join(themes.clusters());
        case OUTPUTS -> plain(activity.outputs());
        case LESSON -> plain(activity.lesson());
        case GOOD_PRACTICE -> Boolean.toString(activity.goodPractice());
        case NOTES -> plain(activity.notes());
        case EXTERNAL_SOURCE -> key == null ? "" : key.source();
        case EXTERNAL_KEY -> key == null ? "" : key.key();
      };
    }

    private String rule() {
      var recurrence = activity.timing().recurrence();
      return recurrence == null || activity.start() == null
          ? ""
          : RecurrenceRule.of(recurrence, activity.start().first());
    }

    private String leftOut() {
      var recurrence = activity.timing().recurrence();
      return recurrence == null
          ? ""
          : WordList.join(recurrence.leftOut().stream().map(Object::toString).toList());
    }
  }

  record OfBudgetLine(BudgetLine line, @Nullable ExternalKey key, Names names) implements Entry {
    @Override
    public String name() {
      return line.title();
    }

    @Override
    public UUID id() {
      return line.id().value();
    }

    @Override
    public String text(Field field) {
      return switch ((BudgetField) field) {
        case ID -> id().toString();
        case TITLE -> line.title();
        case YEAR -> Integer.toString(line.year());
        case CHAPTER -> plain(line.chapter());
        case STEP -> names.of(line.step());
        case STEP_ID -> line.step() == null ? "" : line.step().value().toString();
        case ACTIVITY -> names.of(line.activity());
        case ACTIVITY_ID -> line.activity() == null ? "" : line.activity().value().toString();
        case SOURCE -> line.source().id();
        case SOURCE_NAME -> plain(line.sourceName());
        case KIND -> line.kind().id();
        case PLANNED -> number(line.planned());
        case COMMITTED -> number(line.committed());
        case SPENT -> number(line.spent());
        case RATE -> number(line.rate());
        case ACT_NUMBER -> plain(line.actNumber());
        case COMMITTED_ON -> plain(line.committedOn());
        case SPENT_ON -> plain(line.spentOn());
        case NOTES -> plain(line.notes());
        case EXTERNAL_SOURCE -> key == null ? "" : key.source();
        case EXTERNAL_KEY -> key == null ? "" : key.key();
      };
    }

    private static String number(@Nullable BigDecimal number) {
      return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
  }

  /// What differs, in the order of the fields. An identity is told only where the name that stands
  /// for it says nothing.
  static List<ImportPlan.FieldChange> changes(ImportKind kind, Entry before, Entry after) {
    var fields = new ArrayList<ImportPlan.FieldChange>();
    if (before.equals(after)) return fields;
    var told = new java.util.HashSet<String>();
    for (var field : kind.fields()) {
      var old = before.text(field);
      var now = after.text(field);
      if (same(old, now)) continue;
      if (field.column().endsWith("_id") && told.contains(field.column().replace("_id", "")))
        continue;
      if (field.column().endsWith("_ids") && told.contains(field.column().replace("_ids", "s")))
        continue;
      if (NEVER_ALONE.contains(field.column()) && !told.isEmpty()) continue;
      told.add(field.column());
      fields.add(new ImportPlan.FieldChange(field, old, now));
    }
    return fields;
  }

  /// The identity of a role that is added says nothing beside its words.
  Set<String> NEVER_ALONE = Set.of("role_id");

  private static String plain(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String code(@Nullable Code code) {
    return code == null ? "" : code.id();
  }

  /// Whether two texts say the same: line ends, spaces that do not break and ways to compose an
  /// accent differ between programs.
  static boolean same(String a, String b) {
    return a.equals(b) || spaced(a).equals(spaced(b));
  }

  private static String spaced(String text) {
    return Normalizer.normalize(
            text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' '),
            Normalizer.Form.NFC)
        .strip();
  }
}
