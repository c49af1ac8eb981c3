// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Interval;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.contact.CadenceScreenModel.Row;
import org.learningcitydesk.ui.contact.CadenceScreenModel.Target;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// How often stakeholders of a category or with a tag want to be heard: a table, and beside it the
/// line that is open.
public final class CadenceScreen {
  private static final List<Integer> USUAL = List.of(14, 30, 60, 90, 180, 365);
  private final Kit kit;
  private final ContactWords words;
  private final CadenceScreenModel model;
  private final RegisterTable<Row> table;
  private final RegisterPane<Row> root;

  public CadenceScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  CadenceScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    words = new ContactWords(kit.messages(), kit.catalogue());
    model =
        new CadenceScreenModel(workspace, kit.jobs(), city, kit.catalogue(), words::called, today);
    table =
        new RegisterTable<>(
            "cadences", kit, text("cadence.title"), row -> row.cadence().id(), columns());
    table.follow(model.rows);
    var form = form();
    root = new RegisterPane<>("cadences", kit, table, form, paneWords(), commands());
    root.setReadOnly(workspace.readOnly());
    root.way(
        "going-cold",
        Feather.CLOCK,
        text("goingCold.title"),
        () -> kit.navigator().open(new Place.GoingCold()));
    root.follow(model.register, row -> row.cadence().id());
    kit.versions()
        .of(Stakeholder.class, Contact.class, Cadence.class, Meeting.class, Person.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadSilences());
    kit.versions().of(Cadence.class).when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Node root() {
    return root;
  }

  private Form<Cadence> form() {
    var form = new Form<Cadence>(kit.messages(), Cadence::id, model.register::edit);
    form.search(
            "cadence.code",
            this::targets,
            this::called,
            this::target,
            (it, chosen) ->
                chosen == null ? it : it.withScope(chosen.scope()).withCode(chosen.code()))
        .required(text("field.required"))
        .warns(this::twice);
    form.suggest(
            "cadence.idealDays",
            this::usual,
            it -> words.interval(it.idealDays()),
            (it, typed) -> it.withIdealDays(days(typed, "cadence.idealDays")))
        .hint(text("cadence.idealHint"));
    form.suggest(
            "cadence.maximumDays",
            this::usual,
            it -> words.interval(it.maximumDays()),
            (it, typed) -> it.withMaximumDays(days(typed, "cadence.maximumDays")))
        .hint(text("cadence.maximumHint"));
    form.remark(text("cadence.rule"));
    model.register.onLeave(form::commit);
    model.register.openProperty().subscribe(form::show);
    form.setReadOnly(model.register.readOnly());
    return form;
  }

  private static int days(@Nullable String typed, String field) {
    return Interval.daysIn(typed == null ? "" : typed, field);
  }

  /// Nothing for a draft for which nobody has chosen yet.
  private @Nullable Target target(Cadence it) {
    return model.register.typedName(it).isEmpty() ? null : Target.of(it);
  }

  private String called(@Nullable Target it) {
    return it == null ? "" : words.called(it.scope(), it.code());
  }

  private List<Option<Target>> targets() {
    return model.targets().stream()
        .map(it -> new Option<>(it, called(it), kit.messages().label(it.scope())))
        .toList();
  }

  private List<Option<String>> usual() {
    return Option.all(USUAL.stream().map(words::interval).toList(), it -> it);
  }

  private Optional<String> twice(@Nullable Target target) {
    return model.isThereAlready(target) ? Optional.of(text("cadence.twice")) : Optional.empty();
  }

  private List<RegisterColumn<Row>> columns() {
    return List.of(
        RegisterColumn.<Row>text("code", "field.cadence.code", row -> words.called(row.cadence()))
            .width(280),
        RegisterColumn.<Row, CadenceScope>sorted(
                "scope",
                "cadence.scope",
                row -> kit.messages().label(row.cadence().scope()),
                row -> row.cadence().scope())
            .width(110),
        RegisterColumn.<Row, Integer>sorted(
                "idealDays",
                "field.cadence.idealDays",
                row -> words.interval(row.cadence().idealDays()),
                row -> row.cadence().idealDays())
            .width(150),
        RegisterColumn.<Row, Integer>sorted(
                "maximumDays",
                "field.cadence.maximumDays",
                row -> words.interval(row.cadence().maximumDays()),
                row -> row.cadence().maximumDays())
            .width(150),
        RegisterColumn.<Row, Integer>number(
                "reached",
                "cadence.reached",
                row -> kit.messages().number(row.reached()),
                Row::reached)
            .width(150),
        RegisterColumn.<Row, Integer>number(
                "cold", "cadence.cold", row -> kit.messages().number(row.cold()), Row::cold)
            .width(150));
  }

  private RegisterPane.Words paneWords() {
    return new RegisterPane.Words(
        text("cadence.title"),
        text("cadence.add"),
        text("cadence.empty"),
        text("cadence.rule"),
        text("cadence.draft"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        () -> model.begin(text("cadence.nameless")), null, this::remove, null, null);
  }

  private void remove() {
    if (model.register.isDraft()) model.register.discard();
    else model.register.remove(table.selection().stream().map(Row::cadence).toList());
  }

  private String text(String key) {
    return kit.messages().get(key);
  }
}
