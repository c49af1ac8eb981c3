// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// Something that the learning city does with people.
///
/// @param type id of the catalogue
/// @param partners stakeholders that take part beside the lead
/// @param cost in euro
@RecordBuilder
public record Activity(
    ActivityId id,
    long version,
    CityId city,
    String title,
    String type,
    @Nullable LearningForm learningForm,
    ActivityStatus status,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable String place,
    @Nullable String area,
    @Nullable StakeholderId lead,
    List<StakeholderId> partners,
    @Nullable PartnershipId partnership,
    @Nullable StepId step,
    Participation participation,
    @Nullable BigDecimal cost,
    Themes themes,
    @Nullable String outputs,
    @Nullable String lesson,
    boolean goodPractice,
    @Nullable String notes)
    implements ActivityBuilder.With {
  public Activity {
    title = Blank.strip(title);
    if (title.isEmpty()) throw new InvalidValue("activity.title", "isBlank");
    if (title.length() > 300) throw new InvalidValue("activity.title", "tooLong");
    if (start != null && end != null && end.last().isBefore(start.first()))
      throw new InvalidValue("activity.end", "endBeforeStart");
    if (cost != null && cost.signum() < 0) throw new InvalidValue("activity.cost", "negative");
    place = Blank.toNull(place);
    area = Blank.toNull(area);
    outputs = Blank.toNull(outputs);
    lesson = Blank.toNull(lesson);
    notes = Blank.toNull(notes);
    partners = partners.stream().distinct().toList();
  }

  /// An activity of which only title, type and start are known.
  public static Activity titled(
      CityId city, String title, String type, @Nullable PartialDate start) {
    return new Activity(
        ActivityId.next(),
        0,
        city,
        title,
        type,
        null,
        ActivityStatus.PLANNED,
        start,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        Participation.NONE,
        null,
        Themes.NONE,
        null,
        null,
        false,
        null);
  }

  /// Whom it is for and how many came. Blank is not zero.
  public record Participation(
      List<String> targetGroups, @Nullable Integer planned, @Nullable Integer actual) {
    public static final Participation NONE = new Participation(List.of(), null, null);

    public Participation {
      targetGroups = List.copyOf(targetGroups);
      if (planned != null && planned < 0)
        throw new InvalidValue("activity.participantsPlanned", "negative");
      if (actual != null && actual < 0)
        throw new InvalidValue("activity.participantsActual", "negative");
    }
  }

  /// What it contributes to: ids of the catalogue.
  public record Themes(List<String> sdgs, List<String> keyCompetences, List<String> clusters) {
    public static final Themes NONE = new Themes(List.of(), List.of(), List.of());

    public Themes {
      sdgs = List.copyOf(sdgs);
      keyCompetences = List.copyOf(keyCompetences);
      clusters = List.copyOf(clusters);
    }
  }
}
