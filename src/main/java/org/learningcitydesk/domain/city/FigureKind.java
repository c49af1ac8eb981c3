// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import org.learningcitydesk.domain.Code;

/// What a figure of the city profile counts.
public enum FigureKind implements Code {
  POPULATION,
  AREA_KM2,
  GDP_PER_HEAD,
  SCHOOLING_YEARS_WOMEN,
  SCHOOLING_YEARS_MEN;

  /// The constant with this id of the catalogue.
  public static FigureKind of(String id) {
    return Code.of(FigureKind.class, id);
  }
}
