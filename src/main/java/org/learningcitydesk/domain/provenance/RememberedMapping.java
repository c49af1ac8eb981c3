// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.provenance;

import java.util.List;
import org.learningcitydesk.domain.city.CityId;

/// How a list was read last time.
///
/// @param register what the list was read into
/// @param source name of the list
/// @param columns headings of the list, in their order
/// @param mapping as the text of a mapping file
public record RememberedMapping(
    RememberedMappingId id,
    long version,
    CityId city,
    String register,
    String source,
    List<String> columns,
    String mapping) {
  public RememberedMapping {
    columns = List.copyOf(columns);
  }
}
