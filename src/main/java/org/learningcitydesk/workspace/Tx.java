// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// One transaction: the stores that read and write in it. It is over when the work given to
/// [Workspace#read] or [Workspace#change] ends.
public final class Tx {
  private final DSLContext sql;
  private final Rows rows;

  /// A transaction that only reads.
  Tx(DSLContext sql) {
    this(sql, null);
  }

  /// A transaction that writes, and is heard by the journal.
  Tx(DSLContext sql, @Nullable Journal journal) {
    this.sql = sql;
    rows = new Rows(sql, journal);
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
