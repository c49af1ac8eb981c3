// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// Stakeholders and persons that may be there twice.
public final class DuplicateScreen {
  private final BorderPane root = new BorderPane();
  private final TabPane tabs;
  private final DuplicateScreenModel<Stakeholder> stakeholders;
  private final DuplicateScreenModel<Person> persons;

  public DuplicateScreen(Workspace workspace, CityId city, Kit kit) {
    stakeholders =
        new DuplicateScreenModel<>(workspace, kit.jobs(), new DuplicateKind.OfStakeholders(city));
    persons = new DuplicateScreenModel<>(workspace, kit.jobs(), new DuplicateKind.OfPersons(city));
    var title = new Label(kit.messages().get("duplicate.title"));
    title.getStyleClass().add("page-title");
    var head = new VBox(title);
    head.getStyleClass().add("register-head");
    tabs =
        new TabPane(
            tab(kit, "duplicate.stakeholders", stakeholders, Stakeholder.class),
            tab(kit, "duplicate.persons", persons, Person.class));
    tabs.setId("duplicate-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    root.setTop(head);
    root.setCenter(tabs);
    root.setId("duplicates");
  }

  private static <T> Tab tab(Kit kit, String key, DuplicateScreenModel<T> model, Class<T> type) {
    var pane = new PairsPane<>(model, kit);
    var tab = new Tab(kit.messages().get(key), pane);
    tab.setId("duplicate-tab-" + model.kind().stem());
    kit.versions().of(type).when(Shown.in(pane)).subscribe(_ -> model.touched());
    return tab;
  }

  public Parent root() {
    return root;
  }

  /// Compares the chosen records of a kind with the first of them; with less than two, all are
  /// searched.
  public void open(List<StakeholderId> some, List<PersonId> people) {
    if (some.size() > 1) stakeholders.choose(some.stream().map(StakeholderId::value).toList());
    if (people.size() < 2) return;
    persons.choose(people.stream().map(PersonId::value).toList());
    tabs.getSelectionModel().selectLast();
  }
}
