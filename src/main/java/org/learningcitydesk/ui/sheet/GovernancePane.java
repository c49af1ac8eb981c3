// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.radar.RadarFigure;
import org.learningcitydesk.chart.radar.RadarNode;
import org.learningcitydesk.domain.governance.Radar;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.governance.RadarFigures;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;

/// How both sides judge the partnership: rounds, what they say criterion by criterion, and the
/// answers.
final class GovernancePane extends VBox {
  private static final int TEXT = 12;
  private final SheetScreenModel sheets;
  private final Kit kit;
  private final Messages messages;
  private final SheetWords words;
  private final RoundBar rounds;
  private final Label none = Section.text("sheet-no-rounds", "quiet");
  private final Label remark = Section.text("sheet-round-remark", "sheet-purpose");
  private final Label municipality = Section.text("sheet-mean-municipality", "sheet-mean");
  private final Label partners = Section.text("sheet-mean-partner", "sheet-mean");
  private final Label disagreement = Section.text("sheet-disagreement", "sheet-disagreement");
  private final CriteriaTable criteria;
  private final AnswersPane answers;
  private final VBox picture = new VBox();
  private final VBox round;
  private @Nullable RadarNode radar;

  GovernancePane(GovernanceScreenModel model, SheetScreenModel sheets, Kit kit) {
    this.sheets = sheets;
    this.kit = kit;
    messages = kit.messages();
    words = new SheetWords(messages, kit.catalogue());
    setId("sheet-governance-pane");
    getStyleClass().addAll("sheet-section", "sheet-wide");
    var heading = Section.text("sheet-governance-heading", "sheet-heading");
    heading.setText(messages.get("sheet.governance"));
    var forms = new RoundForms(model, sheets, kit);
    rounds = new RoundBar(model, forms, kit);
    criteria = new CriteriaTable(kit, words);
    answers = new AnswersPane(model, sheets, kit);
    none.setText(messages.get("sheet.noRounds"));
    round = new VBox(remark, municipality, partners, disagreement, picture, criteria, answers);
    round.getStyleClass().add("sheet-round");
    picture.managedProperty().bind(picture.visibleProperty());
    round.managedProperty().bind(round.visibleProperty());
    getChildren().setAll(heading, none, rounds, forms.results(), round);
    model.viewProperty().subscribe(this::show);
    sheets.sheetProperty().subscribe(_ -> rounds.refresh());
  }

  /// Takes over what is being typed.
  void commit() {
    answers.commit();
  }

  private void show(@Nullable GovernanceView view) {
    none.setVisible(view == null);
    round.setVisible(view != null);
    rounds.refresh();
    answers.show(view);
    if (view == null) return;
    Section.say(remark, view.round().remark() == null ? "" : view.round().remark());
    municipality.setText(mean(view, Side.MUNICIPALITY));
    partners.setText(mean(view, Side.PARTNER));
    showDisagreements(view.radar());
    draw(view);
    criteria.show(view);
  }

  /// The same numbers as in the table below.
  private void draw(GovernanceView view) {
    var sheet = sheets.sheetProperty().get();
    if (sheet == null) return;
    var figure =
        new RadarFigures(kit.catalogue().governance(), messages)
            .of(sheet.partnership().name(), view.round(), view.before());
    picture.setVisible(!figure.isEmpty());
    if (radar == null) radar = node(figure);
    radar.figureProperty().set(figure);
    picture.getChildren().setAll(radar);
  }

  private RadarNode node(RadarFigure figure) {
    var settings = kit.settings();
    var node = new RadarNode(figure, look(settings));
    node.setId("sheet-radar");
    node.themeProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> look(settings), settings.themeProperty(), settings.textSizeProperty()));
    return node;
  }

  private static ChartTheme look(Settings settings) {
    var colours =
        settings.themeProperty().get() == Settings.Theme.DARK ? ChartTheme.DARK : ChartTheme.LIGHT;
    return colours.withTextSize(TEXT * settings.textSizeProperty().get() / 100);
  }

  private String mean(GovernanceView view, Side side) {
    var mean = words.mean(view.radar().mean(side));
    var change = words.change(view.change(side));
    var before = view.before();
    return messages.get(
        "sheet.meanOf",
        messages.label(side),
        mean == null ? "none" : mean,
        view.round().of(side).size(),
        change == null ? "none" : change.equals("=") ? "same" : "moved",
        change == null ? "" : change,
        before == null ? "" : before.name());
  }

  private void showDisagreements(Radar radar) {
    var apart = radar.disagreements();
    var both = radar.mean(Side.MUNICIPALITY).isPresent() && radar.mean(Side.PARTNER).isPresent();
    disagreement.setGraphic(
        Icons.of(apart.isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
    Section.say(
        disagreement,
        !both
            ? ""
            : messages.get(
                "sheet.disagreements",
                apart.size(),
                String.join(
                    ", ", apart.stream().map(it -> words.criterion(it.criterion())).toList())));
  }
}
