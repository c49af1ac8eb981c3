// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import org.learningcitydesk.domain.city.City;

/// The time by which a city lives.
public final class CityZone {
  private CityZone() {}

  /// The zone of its country where that has one, as Italy has; else that of this computer.
  public static ZoneId of(City city) {
    var zones =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, city.country(), null);
    if (zones.size() != 1) return ZoneId.systemDefault();
    var zone = zones.iterator().next();
    return ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : ZoneId.systemDefault();
  }
}
