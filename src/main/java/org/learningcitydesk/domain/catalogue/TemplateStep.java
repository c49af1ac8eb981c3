// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.text.LocalText;

/// One step of the template.
///
/// @param conditional applies only where it is needed
/// @param documentAlternatives groups of document types of which one is enough
/// @param criterion when the step counts as completed
/// @param basisScope what of the step the basis speaks of: `action-only` or `none`
public record TemplateStep(
    String id,
    int number,
    LocalText title,
    LocalText purpose,
    boolean conditional,
    List<TemplateTask> tasks,
    List<String> documentTypeIds,
    List<List<String>> documentAlternatives,
    String leadRoleId,
    List<String> supportRoleIds,
    @JsonProperty("typicalDurationWeeks") Weeks duration,
    @JsonProperty("completionCriterion") LocalText criterion,
    Basis basis,
    String basisScope,
    LocalText basisNote,
    List<Source.Cited> sources) {

  /// A thing to do.
  public record TemplateTask(String id, LocalText text) {}

  /// From the shortest to the longest; an estimate.
  public record Weeks(int min, int max, String basis) {}
}
