// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// How often stakeholders want to be heard.
///
/// @param code the category of the catalogue, or the tag
/// @param idealDays days between two contacts, 1 or more
/// @param maximumDays days after which a stakeholder goes cold, at least the ideal
@RecordBuilder
public record Cadence(
    CadenceId id,
    long version,
    CityId city,
    CadenceScope scope,
    String code,
    int idealDays,
    int maximumDays)
    implements CadenceBuilder.With {
  public Cadence {
    code = code.strip();
    if (code.isEmpty()) throw new InvalidValue("cadence.code", "isBlank");
    if (idealDays < 1) throw new InvalidValue("cadence.idealDays", "oneOrMore");
    if (maximumDays < idealDays) throw new InvalidValue("cadence.maximumDays", "belowIdeal");
  }

  /// Whether it speaks of this stakeholder. Capitals and accents of a tag do not matter.
  public boolean appliesTo(Stakeholder stakeholder) {
    return switch (scope) {
      case CATEGORY -> code.equals(stakeholder.category());
      case TAG -> {
        var tag = Folding.fold(code);
        yield stakeholder.tags().stream().anyMatch(it -> Folding.fold(it).equals(tag));
      }
    };
  }
}
