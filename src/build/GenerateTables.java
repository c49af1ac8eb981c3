// SPDX-License-Identifier: EUPL-1.2
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/// Runs the migrations in a database in memory and writes jOOQ's classes for the result. Does
/// nothing when neither the migrations nor this file changed.
public class GenerateTables {
  private static final String DOMAIN = "org.learningcitydesk.domain.";

  public static void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var target = Path.of(args[1]);
    var stamp = target.resolve("stamp");
    var state = fingerprint(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) return;

    Logger.getLogger("").setLevel(Level.WARNING);
    var url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withJdbc(
                new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withIncludes(".*")
                            .withForcedTypes(forcedTypes()))
                    .withGenerate(
                        new Generate()
                            .withGlobalCatalogReferences(false)
                            .withGeneratedAnnotation(true)
                            .withImplicitJoinPathsToOne(false)
                            .withImplicitJoinPathsToMany(false)
                            .withImplicitJoinPathsManyToMany(false))
                    .withTarget(
                        new Target()
                            .withPackageName("org.learningcitydesk.workspace.jooq")
                            .withDirectory(target.toString()))));
    Files.writeString(stamp, state);
  }

  private static List<ForcedType> forcedTypes() {
    return List.of(
        id("city.CityId", "CITY\\.ID|.*\\.CITY_ID"),
        id("city.CityFigureId", "CITY_FIGURE\\.ID"),
        id("city.CityMembershipId", "CITY_MEMBERSHIP\\.ID"),
        id("attachment.AttachmentId", "ATTACHMENT\\.ID|.*\\.ATTACHMENT_ID"),
        id("stakeholder.StakeholderId", "STAKEHOLDER\\.ID|.*\\.STAKEHOLDER_ID|ACTIVITY\\.LEAD_ID"),
        id("person.PersonId", "PERSON\\.ID|.*\\.PERSON_ID"),
        id("person.PersonRoleId", "PERSON_ROLE\\.ID"),
        id("path.PathId", "PATH\\.ID|.*\\.PATH_ID"),
        id("path.StepId", "STEP\\.ID|.*\\.STEP_ID"),
        id("path.TaskId", "TASK\\.ID"),
        id("path.EvidenceId", "EVIDENCE\\.ID"),
        id("partnership.PartnershipId", "PARTNERSHIP\\.ID|.*\\.PARTNERSHIP_ID"),
        id("activity.ActivityId", "ACTIVITY\\.ID|.*\\.ACTIVITY_ID"),
        id("stakeholder.AssessmentId", "ASSESSMENT\\.ID"),
        id("stakeholder.StakeholderId", "DISTINCT_STAKEHOLDERS\\.(ONE_ID|OTHER_ID)"),
        id("person.PersonId", "DISTINCT_PERSONS\\.(ONE_ID|OTHER_ID)"),
        id("contact.ContactId", "CONTACT\\.ID|.*\\.CONTACT_ID"),
        id("contact.PromiseId", "PROMISE\\.ID"),
        id("contact.CadenceId", "CADENCE\\.ID"),
        id("group.SmartGroupId", "SMART_GROUP\\.ID"),
        id("network.NetworkSnapshotId", "NETWORK_SNAPSHOT\\.ID"),
        id("provenance.RememberedMappingId", "IMPORT_MAPPING\\.ID"),
        id("partnership.StateChangeId", "STATE_CHANGE\\.ID"),
        id("partnership.AlertRuleId", "ALERT_RULE\\.ID"),
        id("partnership.ContributionId", "CONTRIBUTION\\.ID"),
        id("governance.GovernanceRoundId", "GOVERNANCE_ROUND\\.ID|GOVERNANCE_ANSWER\\.ROUND_ID"),
        id("governance.GovernanceAnswerId", "GOVERNANCE_ANSWER\\.ID|GOVERNANCE_SCORE\\.ANSWER_ID"),
        id("workinggroup.WorkingGroupId", "WORKING_GROUP\\.ID|.*\\.WORKING_GROUP_ID"),
        id("workinggroup.GroupMemberId", "WORKING_GROUP_MEMBER\\.ID"),
        id("meeting.MeetingId", "MEETING\\.ID|.*\\.MEETING_ID"),
        id("meeting.AgendaItemId", "AGENDA_ITEM\\.ID|.*\\.AGENDA_ITEM_ID"),
        id("meeting.AttendeeId", "ATTENDEE\\.ID"),
        id("meeting.OutcomeId", "OUTCOME\\.ID"),
        id("meeting.DecisionId", "DECISION\\.ID"),
        id("meeting.ActionItemId", "ACTION_ITEM\\.ID"),
        id("document.FiledDocumentId", "FILED_DOCUMENT\\.ID"),
        id("baseline.BaselineId", "BASELINE\\.ID"),
        id("recipe.RecipeId", "RECIPE\\.ID"),
        id("privacy.RetentionRuleId", "PRIVACY_RULE\\.ID"),
        id("privacy.ControllerId", "CONTROLLER\\.ID"),
        id("budget.BudgetLineId", "BUDGET_LINE\\.ID"),
        code("budget.FundingSource", "BUDGET_LINE\\.SOURCE"),
        code("partnership.ContributionKind", "(CONTRIBUTION|BUDGET_LINE)\\.KIND"),
        code("partnership.AlertOccasion", "ALERT_RULE\\.OCCASION"),
        code("governance.Side", "GOVERNANCE_ANSWER\\.SIDE"),
        code("workinggroup.GroupRole", "WORKING_GROUP_MEMBER\\.ROLE"),
        code("meeting.MeetingKind", "MEETING\\.KIND"),
        code("meeting.MeetingStatus", "MEETING\\.STATUS"),
        code("meeting.Presence", "ATTENDEE\\.PRESENCE"),
        code("meeting.DecisionResult", "DECISION\\.RESULT"),
        code("contact.ContactKind", "CONTACT\\.KIND"),
        code("contact.CadenceScope", "CADENCE\\.SCOPE"),
        code("stakeholder.Helix", "STAKEHOLDER\\.HELIX"),
        code("stakeholder.EngagementStatus", "STAKEHOLDER\\.ENGAGEMENT"),
        code("stakeholder.ParticipationLevel", "STAKEHOLDER\\.PARTICIPATION_.*"),
        code("path.StepStatus", "STEP\\.STATUS"),
        code("path.Basis", "STEP\\.BASIS"),
        code("partnership.MemberRole", "PARTNERSHIP_MEMBER\\.ROLE"),
        code("activity.ActivityStatus", "ACTIVITY\\.STATUS"),
        code("activity.LearningForm", "ACTIVITY\\.LEARNING_FORM"),
        code("activity.AgeBand", "ACTIVITY_PARTICIPANT\\.AGE"),
        code("activity.Sex", "ACTIVITY_PARTICIPANT\\.SEX"),
        code("privacy.SubjectCategory", "PRIVACY_RULE\\.CATEGORY"),
        code("privacy.PrivacyDeed", "PRIVACY_LOG\\.DEED"),
        code("city.FigureKind", "CITY_FIGURE\\.KIND"),
        type(
            DOMAIN + "time.PartialDate",
            "org.jooq.Converter.ofNullable(String.class, org.learningcitydesk.domain.time.PartialDate.class,"
                + " org.learningcitydesk.domain.time.PartialDate::parse, org.learningcitydesk.domain.time.PartialDate::toString)",
            ".*\\.(MANIFESTO_DATE|MANIFESTO_ENFORCEABLE|JOINED_ON|INFORMED_ON|RETENTION_UNTIL|FROM_DATE|TO_DATE|START_DATE|END_DATE"
                + "|PLANNED_START|PLANNED_END|ACTUAL_START|ACTUAL_END|DUE|DONE_ON|DATED"
                + "|SIGNED_ON|ENFORCEABLE_FROM|PUBLISHED_ON|NOTICE_GIVEN_ON|APPROVED_ON|COMMITTED_ON|SPENT_ON"
                + "|CLOSED_ON)"),
        type(
            "java.util.List<String>",
            "org.learningcitydesk.workspace.WordsConverter",
            "STAKEHOLDER\\.TAGS|IMPORT_MAPPING\\.COLUMNS|ACTIVITY\\.(TARGET_GROUPS|SDGS|KEY_COMPETENCES|CLUSTERS|LEFT_OUT)"));
  }

  private static ForcedType id(String name, String columns) {
    var type = DOMAIN + name;
    return type(
        type,
        "org.jooq.Converter.ofNullable(java.util.UUID.class, %s.class, %s::new, %s::value)"
            .formatted(type, type, type),
        columns);
  }

  private static ForcedType code(String name, String columns) {
    var type = DOMAIN + name;
    return type(
        type,
        "org.jooq.Converter.ofNullable(String.class, %s.class, %s::of, %s::id)"
            .formatted(type, type, type),
        columns);
  }

  private static ForcedType type(String type, String converter, String columns) {
    return new ForcedType()
        .withUserType(type)
        .withConverter(converter)
        .withIncludeExpression("(?:.*\\.)?(?:" + columns + ")");
  }

  private static String fingerprint(Path migrations) throws Exception {
    var hash = MessageDigest.getInstance("SHA-256");
    try (var files = Files.list(migrations)) {
      for (var file : files.sorted().toList()) {
        hash.update(file.getFileName().toString().getBytes("UTF-8"));
        hash.update(Files.readAllBytes(file));
      }
    }
    hash.update(Files.readAllBytes(Path.of("src/build/GenerateTables.java")));
    return HexFormat.of().formatHex(hash.digest());
  }
}
