// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Known;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;

/// One transaction: the stores that read and write in it. It is over when the work given to
/// [Workspace#read] or [Workspace#change] ends.
public final class Tx {
  private final DSLContext sql;
  private final Rows rows;

  /// A transaction that only reads.
  Tx(DSLContext sql) {
    this(sql, (Journal) null);
  }

  /// A transaction that writes, and is heard by the journal.
  Tx(DSLContext sql, @Nullable Journal journal) {
    this.sql = sql;
    rows = new Rows(sql, journal);
  }

  private Tx(DSLContext sql, Rows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  /// The same for somebody else, who gets to see only what the profile lets through. It only reads,
  /// and of this city; the history and attached files are not looked through.
  public Tx sharedAs(SharingProfile profile, CityId city, Lifecycle lifecycle) {
    return profile == SharingProfile.FULL
        ? this
        : new Tx(sql, new Rows(sql, null, Sight.of(profile, known(city, lifecycle))));
  }

  /// The same for the house itself, to tell others that there is something they do not get to see.
  public Tx unshared() {
    return rows.sight() == Sight.ALL ? this : new Tx(sql, new Rows(sql, null));
  }

  /// What this transaction lets through, and what it kept back until now.
  public Sight sight() {
    return rows.sight();
  }

  private Known known(CityId city, Lifecycle lifecycle) {
    return new Known(
        stakeholders().all(city),
        persons().all(city),
        partnerships().all(city),
        activities().all(city),
        Known.typed(
            paths().steps(city),
            paths().tasks(city),
            meetings().all(city),
            contacts().all(city),
            governance().all(city)),
        cities().find(city).map(City::mayor).orElse(null),
        lifecycle);
  }

  public CityStore cities() {
    return new CityStore(rows);
  }

  public StakeholderStore stakeholders() {
    return new StakeholderStore(rows);
  }

  public AssessmentStore assessments() {
    return new AssessmentStore(rows);
  }

  public PersonStore persons() {
    return new PersonStore(rows);
  }

  public PartnershipStore partnerships() {
    return new PartnershipStore(rows);
  }

  public PathStore paths() {
    return new PathStore(rows);
  }

  public BudgetStore budget() {
    return new BudgetStore(rows);
  }

  public PathTemplateStore pathTemplates() {
    return new PathTemplateStore(rows);
  }

  public ActivityStore activities() {
    return new ActivityStore(rows);
  }

  public ContactStore contacts() {
    return new ContactStore(rows);
  }

  public CadenceStore cadences() {
    return new CadenceStore(rows);
  }

  public NetworkStore network() {
    return new NetworkStore(rows);
  }

  public AttachmentStore attachments() {
    return new AttachmentStore(rows);
  }

  public ExternalKeyStore externalKeys() {
    return new ExternalKeyStore(rows);
  }

  public ImportMappingStore importMappings() {
    return new ImportMappingStore(rows);
  }

  public DistinctStore distinct() {
    return new DistinctStore(rows);
  }

  public MergeStore merges() {
    return new MergeStore(rows);
  }

  public SmartGroupStore smartGroups() {
    return new SmartGroupStore(rows);
  }

  public AlertRuleStore alertRules() {
    return new AlertRuleStore(rows);
  }

  public ContributionStore contributions() {
    return new ContributionStore(rows);
  }

  public GovernanceStore governance() {
    return new GovernanceStore(rows);
  }

  public WorkingGroupStore workingGroups() {
    return new WorkingGroupStore(rows);
  }

  public MeetingStore meetings() {
    return new MeetingStore(rows);
  }

  public FiledDocumentStore documents() {
    return new FiledDocumentStore(rows);
  }

  public BaselineStore baselines() {
    return new BaselineStore(rows);
  }

  public RecipeStore recipes() {
    return new RecipeStore(rows);
  }

  public PrivacyStore privacy() {
    return new PrivacyStore(rows);
  }

  public SubjectStore subjects() {
    return new SubjectStore(sql);
  }

  public PastStore past() {
    return new PastStore(rows);
  }

  public RevisionStore revisions() {
    return new RevisionStore(rows);
  }

  public HistoryStore history() {
    return new HistoryStore(rows);
  }

  public BinStore bin() {
    return new BinStore(rows);
  }

  public SearchStore search() {
    return new SearchStore(sql);
  }

  public WholeStore whole() {
    return new WholeStore(sql);
  }

  public JournalStore journal() {
    return new JournalStore(sql);
  }

  DSLContext sql() {
    return sql;
  }
}
