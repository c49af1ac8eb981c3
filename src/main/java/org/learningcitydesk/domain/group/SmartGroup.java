// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.group;

import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;

/// A filter of a register that was saved under a name. It holds no members: whoever fits is in.
///
/// @param register id of the register
/// @param filter as JSON, in the words of the register
public record SmartGroup(
    SmartGroupId id, long version, CityId city, String register, String name, String filter) {
  public SmartGroup {
    name = name.strip();
    if (name.isEmpty()) throw new InvalidValue("group.name", "isBlank");
    if (name.length() > 200) throw new InvalidValue("group.name", "tooLong");
  }
}
