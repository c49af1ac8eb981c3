// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.text.LocalText;

/// The choices that ship with the application, and the template of the path. A value: nothing in it
/// changes.
public final class Catalogue {
  private final CatalogueReader.Contents contents;
  private final Map<String, Source> sources;
  private final Map<String, Term> roles;
  private final Map<String, DocumentType> documentTypes;
  private final Map<String, Category> categories;
  private final Map<String, PartnershipType> partnershipTypes;
  private final Map<String, Term> activityGroups;
  private final Map<String, ActivityType> activityTypes;
  private final Map<String, Term> targetGroups;
  private final Map<String, Term> keyCompetences;
  private final Map<String, Sdg> sdgs;
  private final Map<String, Term> clusters;

  Catalogue(CatalogueReader.Contents contents) {
    this.contents = contents;
    sources =
        contents.sources().stream()
            .collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
    roles = byId(contents.roles());
    documentTypes = byId(contents.documentTypes());
    categories = byId(contents.stakeholders().categories());
    partnershipTypes = byId(contents.partnerships().types());
    activityGroups = byId(contents.activities().groups());
    activityTypes = byId(contents.activities().types());
    targetGroups = byId(contents.activities().targetGroups());
    keyCompetences = byId(contents.activities().keyCompetences());
    sdgs = byId(contents.activities().sdgs());
    clusters = byId(contents.activities().gnlcClusters());
  }

  /// The catalogue of this version of the application; read once.
  public static Catalogue shipped() {
    return Shipped.CATALOGUE;
  }

  private static final class Shipped {
    static final Catalogue CATALOGUE = read();

    private static Catalogue read() {
      try (var json =
          Objects.requireNonNull(
              Catalogue.class.getResourceAsStream(
                  "/org/learningcitydesk/catalogue/manifesto.json"))) {
        return CatalogueReader.read(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static <E extends Entry> Map<String, E> byId(List<E> entries) {
    return entries.stream().collect(Collectors.toUnmodifiableMap(Entry::id, Function.identity()));
  }

  public PathTemplate pathTemplate() {
    return contents.pathTemplate();
  }

  public List<Source> sources() {
    return contents.sources();
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public List<Term> roles() {
    return contents.roles();
  }

  public Optional<Term> role(String id) {
    return Optional.ofNullable(roles.get(id));
  }

  public List<DocumentType> documentTypes() {
    return contents.documentTypes();
  }

  public Optional<DocumentType> documentType(String id) {
    return Optional.ofNullable(documentTypes.get(id));
  }

  public List<DescribedTerm> helices() {
    return contents.stakeholders().helices();
  }

  /// What a helix is, in a sentence.
  public LocalText description(Helix helix) {
    return helices().stream()
        .filter(it -> it.id().equals(helix.id()))
        .findFirst()
        .orElseThrow()
        .description();
  }

  public List<Category> categories() {
    return contents.stakeholders().categories();
  }

  public Optional<Category> category(String id) {
    return Optional.ofNullable(categories.get(id));
  }

  public List<Category> categories(Helix helix) {
    return categories().stream().filter(category -> category.helix() == helix).toList();
  }

  public List<Term> engagementStatuses() {
    return contents.stakeholders().engagementStatuses();
  }

  /// The rungs of participation, lowest first.
  public List<DescribedTerm> participationLevels() {
    return contents.stakeholders().participationLevels();
  }

  public List<PartnershipType> partnershipTypes() {
    return contents.partnerships().types();
  }

  public Optional<PartnershipType> partnershipType(String id) {
    return Optional.ofNullable(partnershipTypes.get(id));
  }

  public Lifecycle lifecycle() {
    return contents.partnerships().lifecycle();
  }

  /// How a partnership is judged.
  public GovernanceScale governance() {
    return contents.governance();
  }

  public List<Term> activityGroups() {
    return contents.activities().groups();
  }

  public Optional<Term> activityGroup(String id) {
    return Optional.ofNullable(activityGroups.get(id));
  }

  public List<ActivityType> activityTypes() {
    return contents.activities().types();
  }

  public Optional<ActivityType> activityType(String id) {
    return Optional.ofNullable(activityTypes.get(id));
  }

  public List<Term> activityStatuses() {
    return contents.activities().statuses();
  }

  public List<Term> targetGroups() {
    return contents.activities().targetGroups();
  }

  public Optional<Term> targetGroup(String id) {
    return Optional.ofNullable(targetGroups.get(id));
  }

  public List<DescribedTerm> learningForms() {
    return contents.activities().learningForms();
  }

  /// Where learning takes place.
  public List<Term> settings() {
    return contents.activities().settings();
  }

  public List<Term> keyCompetences() {
    return contents.activities().keyCompetences();
  }

  public Optional<Term> keyCompetence(String id) {
    return Optional.ofNullable(keyCompetences.get(id));
  }

  public List<Sdg> sdgs() {
    return contents.activities().sdgs();
  }

  public Optional<Sdg> sdg(String id) {
    return Optional.ofNullable(sdgs.get(id));
  }

  /// The thematic clusters of UNESCO's network.
  public List<Term> clusters() {
    return contents.activities().gnlcClusters();
  }

  public Optional<Term> cluster(String id) {
    return Optional.ofNullable(clusters.get(id));
  }

  public List<ActivityFormat> formats() {
    return contents.activities().formats();
  }

  public Optional<ActivityFormat> format(String id) {
    return formats().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
