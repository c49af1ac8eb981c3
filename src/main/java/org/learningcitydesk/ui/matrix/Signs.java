// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.matrix.MarkBy;
import org.learningcitydesk.ui.control.Icons;

/// The signs that marks carry: a letter, figure or icon in a shape of its own. The colour only
/// repeats what the sign says.
final class Signs {
  private final Messages messages;

  Signs(Messages messages) {
    this.messages = messages;
  }

  /// @param letter empty where there is an icon
  /// @param word what the sign means
  record Sign(String letter, @Nullable Ikon icon, String style, String word) {}

  Sign of(Stakeholder it, MarkBy by) {
    return switch (by) {
      case HELIX -> of(it.helix());
      case ENGAGEMENT -> of(it.stance().engagement());
      case GAP -> gap(it.stance());
    };
  }

  /// All that there are of a kind.
  List<Sign> all(MarkBy by) {
    return switch (by) {
      case HELIX -> Stream.of(Helix.values()).map(this::of).toList();
      case ENGAGEMENT -> Stream.of(EngagementStatus.values()).map(this::of).toList();
      case GAP ->
          Stream.concat(
                  IntStream.range(0, ParticipationLevel.values().length).mapToObj(this::gap),
                  Stream.of(unknownGap()))
              .toList();
    };
  }

  private Sign of(Helix helix) {
    return new Sign(
        messages.get("matrix.letter." + helix.id()),
        null,
        "helix-" + helix.id(),
        messages.label(helix));
  }

  private Sign of(EngagementStatus status) {
    var icon =
        switch (status) {
          case IDENTIFIED -> Feather.EYE;
          case CONTACTED -> Feather.MAIL;
          case INTERESTED -> Feather.MESSAGE_CIRCLE;
          case ENGAGED -> Feather.USERS;
          case SIGNATORY -> Feather.EDIT_3;
          case DORMANT -> Feather.MOON;
          case WITHDRAWN -> Feather.LOG_OUT;
        };
    var style =
        switch (status) {
          case ENGAGED, SIGNATORY -> "sign-good";
          case DORMANT, WITHDRAWN -> "sign-quiet";
          case IDENTIFIED, CONTACTED, INTERESTED -> "sign-open";
        };
    return new Sign("", icon, style, messages.label(status));
  }

  private Sign gap(Stance stance) {
    var gap = stance.participationGap();
    return gap.isPresent() ? gap(gap.getAsInt()) : unknownGap();
  }

  private Sign gap(int rungs) {
    return rungs <= 0
        ? new Sign("=", null, "sign-good", messages.get("matrix.gap.reached"))
        : new Sign("+" + rungs, null, "sign-open", messages.get("matrix.gap.missing", rungs));
  }

  private Sign unknownGap() {
    return new Sign("?", null, "sign-quiet", messages.get("matrix.gap.unknown"));
  }

  static Node node(Sign sign) {
    var icon = sign.icon();
    var label = icon == null ? new Label(sign.letter()) : new Label(null, Icons.of(icon));
    label.getStyleClass().addAll("sign", sign.style());
    label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
    return label;
  }

  /// Participation now and wanted, and what is missing, in words.
  String participation(Stance stance) {
    return messages.get(
        "matrix.participation", level(stance.now()), level(stance.wanted()), gap(stance).word());
  }

  private String level(@Nullable ParticipationLevel level) {
    return level == null ? messages.get("matrix.noLevel") : messages.label(level);
  }

  static String shortName(Stakeholder it) {
    var name = it.shortName();
    return name == null ? it.name() : name;
  }
}
