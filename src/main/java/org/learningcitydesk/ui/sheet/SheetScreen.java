// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.ui.control.Columns;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// Everything about one partnership on one page.
public final class SheetScreen {
  private static final int COLUMNS = 3;

  /// Width of a column in letters.
  private static final double COLUMN = 22;

  private final Kit kit;
  private final SheetScreenModel model;
  private final HeadPane head;
  private final FactPanes facts;
  private final ContributionsPane contributions;
  private final GovernancePane governance;
  private final LinkPanes links;
  private final StackPane root = new StackPane();

  public SheetScreen(Workspace workspace, CityId city, PartnershipId partnership, Kit kit) {
    this(workspace, city, partnership, kit, LocalDate::now);
  }

  SheetScreen(
      Workspace workspace,
      CityId city,
      PartnershipId partnership,
      Kit kit,
      Supplier<LocalDate> today) {
    this.kit = kit;
    model = new SheetScreenModel(workspace, kit.jobs(), city, partnership, kit.catalogue(), today);
    head = new HeadPane(model, kit, this::commit);
    facts = new FactPanes(model, kit);
    contributions = new ContributionsPane(model, kit);
    governance =
        new GovernancePane(
            new GovernanceScreenModel(model, kit.catalogue().governance().criterionIds()),
            model,
            kit);
    links = new LinkPanes(model, kit);
    root.setId("sheet");
    root.getChildren().setAll(page(), gone());
    model.sheetProperty().subscribe(this::show);
    kit.versions()
        .of(
            Partnership.class,
            Stakeholder.class,
            Contribution.class,
            GovernanceRound.class,
            WorkingGroup.class,
            Meeting.class,
            Activity.class,
            FiledDocument.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
    Shown.in(root)
        .subscribe(
            shown -> {
              if (!shown) commit();
            });
  }

  public Node root() {
    return root;
  }

  private void commit() {
    contributions.commit();
    governance.commit();
  }

  private void show(@Nullable Sheet sheet) {
    if (sheet == null) return;
    head.show(sheet);
    facts.show(sheet);
    contributions.show(sheet);
    links.show(sheet);
  }

  private Node page() {
    var top = columns(List.of(facts.due(), facts.members(), facts.agreement()));
    var bottom = columns(links.sections());
    var page = new VBox(head, top, contributions, governance, bottom);
    page.getStyleClass().add("sheet-page");
    var scroll = new ScrollPane(page);
    scroll.setId("sheet-scroll");
    scroll.getStyleClass().addAll("edge-to-edge", "overview-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll
        .visibleProperty()
        .bind(model.sheetProperty().isNotNull().and(model.goneProperty().not()));
    return scroll;
  }

  private Node columns(List<Section> sections) {
    var columns = Columns.ofCards(sections, COLUMNS, COLUMN, kit.settings().textSizeProperty());
    columns.getStyleClass().add("sheet-cards");
    return columns;
  }

  /// Somebody has removed the partnership; undo may bring it back.
  private Node gone() {
    var back =
        Section.button(
            "sheet-gone-back",
            Feather.LINK,
            kit.messages().get("sheet.all"),
            () -> kit.navigator().open(new Place.Partnerships(null)));
    var empty =
        new EmptyState(
            Feather.INBOX,
            kit.messages().get("sheet.gone"),
            kit.messages().get("sheet.goneHint"),
            List.of(back));
    empty.visibleProperty().bind(model.goneProperty());
    return empty;
  }
}
