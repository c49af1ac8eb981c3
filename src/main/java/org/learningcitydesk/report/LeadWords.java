// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.i18n.Messages;

/// Who leads a step as a rule, in words.
public record LeadWords(Messages messages, Catalogue catalogue) {
  /// Who leads and who supports; empty where the template does not say who leads.
  public String sentence(TemplateStep step) {
    var lead = step.leadRoleId();
    return lead == null
        ? ""
        : sentence(Stream.concat(Stream.of(lead), step.supportRoleIds().stream()).toList());
  }

  /// @param roles who leads, then who supports
  public String sentence(List<String> roles) {
    var lead = role(roles.getFirst());
    var support = roles.stream().skip(1).map(this::role).collect(Collectors.joining(", "));
    return support.isEmpty() ? lead : messages.get("path.usualLeadWith", lead, support);
  }

  /// A role; one that the catalogue does not know is called as it is.
  public String role(String id) {
    return catalogue.role(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }
}
