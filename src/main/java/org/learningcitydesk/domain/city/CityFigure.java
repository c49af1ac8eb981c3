// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One figure of the city profile for one year. Either an exact amount or a band, where the city
/// has no exact value.
///
/// @param source where the figure was published
public record CityFigure(
    CityFigureId id,
    long version,
    CityId city,
    FigureKind kind,
    int year,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal bandLow,
    @Nullable BigDecimal bandHigh,
    @Nullable String source) {}
