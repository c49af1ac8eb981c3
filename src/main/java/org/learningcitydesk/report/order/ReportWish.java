// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;

/// A report with all that was chosen for it: what a recipe keeps.
@RecordBuilder
public record ReportWish(ReportOrder order, Locale language, ReportFormat format, Layout layout)
    implements ReportWishBuilder.With {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// All of a report for those who usually get it, as PDF on A4.
  public static ReportWish of(ReportKind kind, Locale language) {
    return new ReportWish(
        ReportOrder.of(kind).withProfile(SharingProfile.USUAL),
        language,
        ReportFormat.PDF,
        Layout.A4);
  }

  /// The JSON of a recipe.
  public String toJson() {
    var period = order.period();
    try {
      return JSON.writeValueAsString(
          new Kept(
              order.kind().id(),
              order.scope().id(),
              period.kind().id(),
              text(period.days().from()),
              text(period.days().to()),
              switch (order.since()) {
                case Since.Nothing _ -> "nothing";
                case Since.Latest _ -> "latest";
                case Since.Named _ -> "baseline";
                case Since.Day _ -> "day";
              },
              order.since() instanceof Since.Named named && named.id() != null
                  ? named.id().value().toString()
                  : null,
              order.since() instanceof Since.Named named ? named.name() : null,
              order.since() instanceof Since.Day day ? day.day().toString() : null,
              order.without().stream().sorted().map(Code::id).toList(),
              language.getLanguage(),
              format.ending(),
              layout.paper().id(),
              layout.landscape(),
              order.profile().id()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads what [#toJson] wrote; what it does not know is as usual.
  ///
  /// @param usual what is taken where nothing, or nothing known, was kept
  public static ReportWish fromJson(String json, ReportWish usual) {
    try {
      return JSON.readValue(json, Kept.class).wish(usual);
    } catch (JsonProcessingException | RuntimeException _) {
      return usual;
    }
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private record Kept(
      @Nullable String kind,
      @Nullable String scope,
      @Nullable String period,
      @Nullable String from,
      @Nullable String to,
      @Nullable String since,
      @Nullable String baseline,
      @Nullable String baselineName,
      @Nullable String day,
      @Nullable List<String> without,
      @Nullable String language,
      @Nullable String format,
      @Nullable String paper,
      boolean landscape,
      @Nullable String profile) {
    ReportWish wish(ReportWish usual) {
      return new ReportWish(
          new ReportOrder(
              constant(ReportKind.class, kind, usual.order().kind()),
              constant(Scope.class, scope, Scope.CITY),
              new PeriodChoice(
                  constant(PeriodKind.class, period, PeriodKind.ALL),
                  new Period(date(from), date(to))),
              compared(),
              without == null
                  ? Set.of()
                  : Arrays.stream(Section.values())
                      .filter(it -> without.contains(it.id()))
                      .collect(Collectors.toUnmodifiableSet()),
              constant(SharingProfile.class, profile, usual.order().profile())),
          language == null ? usual.language() : Locale.of(language),
          Arrays.stream(ReportFormat.values())
              .filter(it -> it.ending().equals(format))
              .findFirst()
              .orElse(ReportFormat.PDF),
          new Layout(constant(Layout.Paper.class, paper, Layout.Paper.A4), landscape));
    }

    private Since compared() {
      if ("nothing".equals(since)) return new Since.Nothing();
      if ("day".equals(since) && day != null) return new Since.Day(LocalDate.parse(day));
      return "baseline".equals(since) && baselineName != null
          ? new Since.Named(
              baseline == null ? null : new BaselineId(UUID.fromString(baseline)), baselineName)
          : new Since.Latest();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
      return text == null ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E> & Code> E constant(
        Class<E> type, @Nullable String id, E otherwise) {
      return Arrays.stream(type.getEnumConstants())
          .filter(it -> it.id().equals(id))
          .findFirst()
          .orElse(otherwise);
    }
  }
}
