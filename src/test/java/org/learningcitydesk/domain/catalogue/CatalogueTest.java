// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.i18n.Messages;

class CatalogueTest {
  private final Catalogue catalogue = Catalogue.shipped();
  private final JsonNode json = json();

  private static JsonNode json() {
    try (var in =
        Catalogue.class.getResourceAsStream("/org/learningcitydesk/catalogue/manifesto.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everySourceThatIsCitedIsListed() {
    var cited = new HashSet<String>();
    walk(
        json,
        (name, node) -> {
          if (name.equals("sourceId")) cited.add(node.asText());
        });
    assertThat(cited)
        .hasSizeGreaterThan(20)
        .allSatisfy(id -> assertThat(catalogue.source(id)).as(id).isPresent());
  }

  @Test
  void everyRoleAndDocumentOfTheTemplateIsListed() {
    assertThat(catalogue.pathTemplate().steps())
        .hasSize(10)
        .allSatisfy(
            step -> {
              assertThat(catalogue.role(step.leadRoleId())).as(step.leadRoleId()).isPresent();
              assertThat(step.supportRoleIds())
                  .allSatisfy(id -> assertThat(catalogue.role(id)).as(id).isPresent());
              assertThat(step.documentTypeIds())
                  .isNotEmpty()
                  .allSatisfy(id -> assertThat(catalogue.documentType(id)).as(id).isPresent());
              assertThat(step.documentAlternatives())
                  .allSatisfy(group -> assertThat(step.documentTypeIds()).containsAll(group));
              assertThat(step.tasks()).isNotEmpty();
            });
    assertThat(catalogue.documentTypes())
        .allSatisfy(
            type -> assertThat(catalogue.role(type.usualAuthorRoleId())).as(type.id()).isPresent());
  }

  @Test
  void theStepsOfTheTemplateAreNumberedFromOne() {
    assertThat(catalogue.pathTemplate().steps())
        .extracting(TemplateStep::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void theLifecycleLeadsFromTheFirstStateToEveryOther() {
    var lifecycle = catalogue.lifecycle();
    assertThat(lifecycle.transitions())
        .allSatisfy(
            way -> {
              assertThat(lifecycle.state(way.from())).as(way.from()).isPresent();
              assertThat(lifecycle.state(way.to())).as(way.to()).isPresent();
            });
    var reached = new HashSet<>(List.of(lifecycle.initialStateId()));
    for (var before = 0; before < reached.size(); ) {
      before = reached.size();
      for (var from : List.copyOf(reached))
        lifecycle.allowed(from).forEach(state -> reached.add(state.id()));
    }
    assertThat(reached).hasSameSizeAs(lifecycle.states());
    assertThat(lifecycle.allowed("contact"))
        .extracting(Lifecycle.State::id)
        .containsExactly("proposal", "active", "not-started");
    assertThat(lifecycle.allowed("terminated")).isEmpty();
    assertThat(lifecycle.isInForce("active")).isTrue();
    assertThat(lifecycle.isInForce("concluded")).isFalse();
  }

  @Test
  void everyActivityTypeAndFormatPointsToAnEntry() {
    assertThat(catalogue.activityTypes())
        .allSatisfy(
            type -> assertThat(catalogue.activityGroup(type.groupId())).as(type.id()).isPresent());
    assertThat(catalogue.formats())
        .isNotEmpty()
        .allSatisfy(
            format ->
                assertThat(catalogue.activityType(format.activityTypeId()))
                    .as(format.id())
                    .isPresent());
  }

  @Test
  void everyHelixHasACategory() {
    for (var helix : Helix.values()) {
      assertThat(catalogue.categories(helix)).as(helix.id()).isNotEmpty();
      assertThat(catalogue.description(helix).it()).isNotBlank();
    }
  }

  @Test
  void theEnumsHaveExactlyTheIdsOfTheCatalogue() {
    assertThat(ids(catalogue.helices())).containsExactly(ids(Helix.values()));
    assertThat(ids(catalogue.engagementStatuses())).containsExactly(ids(EngagementStatus.values()));
    assertThat(ids(catalogue.participationLevels()))
        .containsExactly(ids(ParticipationLevel.values()));
    assertThat(ids(catalogue.pathTemplate().stepStatuses()))
        .containsExactly(ids(StepStatus.values()));
    assertThat(ids(catalogue.activityStatuses())).containsExactly(ids(ActivityStatus.values()));
    assertThat(ids(catalogue.learningForms())).containsExactly(ids(LearningForm.values()));
  }

  @Test
  void theLabelsOfTheEnumsSayWhatTheCatalogueSays() {
    for (var language : Messages.LANGUAGES) {
      assertSameWords(language, catalogue.helices(), Helix.values());
      assertSameWords(language, catalogue.engagementStatuses(), EngagementStatus.values());
      assertSameWords(language, catalogue.participationLevels(), ParticipationLevel.values());
      assertSameWords(language, catalogue.activityStatuses(), ActivityStatus.values());
      assertSameWords(language, catalogue.learningForms(), LearningForm.values());
    }
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    var wrong = new ArrayList<String>();
    walk(
        json,
        (name, node) -> {
          if (node.has("en") != node.has("it")
              || node.has("en")
                  && (node.get("en").asText().isBlank() || node.get("it").asText().isBlank()))
            wrong.add(name + " " + node);
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void idsAreUniqueInTheirList() {
    var twice = new ArrayList<String>();
    walk(
        json,
        (_, node) -> {
          if (!node.isArray()) return;
          var seen = new HashSet<String>();
          for (var entry : node)
            if (entry.has("id") && !seen.add(entry.get("id").asText()))
              twice.add(entry.get("id").asText());
        });
    assertThat(twice).isEmpty();
  }

  @Test
  void nothingThatTheReaderOffersIsNull() {
    assertNoNulls(catalogue.pathTemplate());
    for (var list :
        List.of(
            catalogue.roles(),
            catalogue.documentTypes(),
            catalogue.helices(),
            catalogue.categories(),
            catalogue.engagementStatuses(),
            catalogue.participationLevels(),
            catalogue.activityGroups(),
            catalogue.activityTypes(),
            catalogue.activityStatuses(),
            catalogue.targetGroups(),
            catalogue.learningForms(),
            catalogue.settings(),
            catalogue.keyCompetences(),
            catalogue.sdgs(),
            catalogue.clusters(),
            catalogue.formats())) {
      assertThat(list).isNotEmpty();
      list.forEach(CatalogueTest::assertNoNulls);
    }
    assertNoNulls(catalogue.lifecycle());
  }

  private static void assertNoNulls(Object value) {
    switch (value) {
      case List<?> list -> list.forEach(CatalogueTest::assertNoNulls);
      case Record it -> {
        for (var component : it.getClass().getRecordComponents()) {
          try {
            component.getAccessor().setAccessible(true);
            var inner = component.getAccessor().invoke(it);
            if (component.getName().equals("locator")) continue;
            assertThat(inner).as("%s of %s", component.getName(), it).isNotNull();
            assertNoNulls(inner);
          } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
          }
        }
      }
      default -> assertThat(value).isNotNull();
    }
  }

  private static void assertSameWords(
      Locale language, List<? extends Entry> entries, Code[] codes) {
    var messages = Messages.in(language);
    for (var code : codes)
      assertThat(messages.label(code))
          .isEqualTo(
              entries.stream()
                  .filter(it -> it.id().equals(code.id()))
                  .findFirst()
                  .orElseThrow()
                  .name()
                  .in(language));
  }

  private static List<String> ids(List<? extends Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  private static String[] ids(Code[] codes) {
    return Arrays.stream(codes).map(Code::id).toArray(String[]::new);
  }

  private static void walk(JsonNode node, BiConsumer<String, JsonNode> visitor) {
    if (node.isArray())
      StreamSupport.stream(node.spliterator(), false).forEach(it -> visit("", it, visitor));
    node.properties().forEach(member -> visit(member.getKey(), member.getValue(), visitor));
  }

  private static void visit(String name, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(name, node);
    walk(node, visitor);
  }
}
