// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.LookalikeList;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.ScoreList;

/// One stakeholder, all its fields in groups.
final class StakeholderForm {
  private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5);
  private static final int SHOWN_NAMESAKES = 3;
  private final StakeholderScreenModel model;
  private final Messages messages;
  private final Catalogue catalogue;
  final Form<Stakeholder> form;

  StakeholderForm(StakeholderScreenModel model, StakeholderPeople people, Kit kit) {
    this.model = model;
    messages = kit.messages();
    catalogue = kit.catalogue();
    form = new Form<>(messages, Stakeholder::id, model.register::edit);
    who(kit);
    reach();
    form.heading(messages.get("person.people"));
    form.wide(new PeoplePane(people, kit));
    stance();
    offersAndNeeds();
    form.heading(messages.get("contact.title"));
    form.wide(new ContactsPane(model, kit, this::categoryName));
    form.heading(messages.get("stakeholder.links"));
    form.wide(links(kit));
    origin();
    model.register.onLeave(form::commit);
    model.register.openProperty().subscribe(form::show);
    form.setReadOnly(model.register.readOnly());
  }

  private void who(Kit kit) {
    form.heading(messages.get("stakeholder.who"));
    form.text("stakeholder.name", model.register::typedName, Stakeholder::withName)
        .required(messages.get("field.required"))
        .warns(this::namesakes);
    form.wide(
        new LookalikeList<>(
            "stakeholder-alike",
            kit,
            model.lookalikes,
            this::oneLine,
            it -> new Place.Stakeholders(it.id())));
    form.text("stakeholder.shortName", Stakeholder::shortName, Stakeholder::withShortName)
        .half()
        .warns(typed -> compared(it -> it.withShortName(typed)));
    form.text("stakeholder.taxCode", Stakeholder::taxCode, Stakeholder::withTaxCode)
        .half()
        .warns(typed -> compared(it -> it.withTaxCode(typed)));
    form.search(
        "stakeholder.category",
        this::categories,
        this::categoryName,
        Stakeholder::category,
        model::inCategory);
    form.choice(
            "stakeholder.helix",
            List.of(Helix.values()),
            messages::label,
            Stakeholder::helix,
            Stakeholder::withHelix)
        .warns(this::departure);
    form.text("stakeholder.sectorNotes", Stakeholder::sectorNotes, Stakeholder::withSectorNotes);
    form.tags("stakeholder.tags", model::tags, Stakeholder::tags, Stakeholder::withTags)
        .hint(messages.get("stakeholder.tagsHint"));
  }

  private void reach() {
    form.heading(messages.get("stakeholder.reach"));
    form.text(
        "stakeholder.street",
        it -> it.reach().street(),
        (it, typed) -> it.withReach(it.reach().withStreet(typed)));
    form.text(
            "stakeholder.postalCode",
            it -> it.reach().postalCode(),
            (it, typed) -> it.withReach(it.reach().withPostalCode(typed)))
        .half();
    form.text(
            "stakeholder.town",
            it -> it.reach().town(),
            (it, typed) -> it.withReach(it.reach().withTown(typed)))
        .half();
    form.text(
            "stakeholder.area",
            it -> it.reach().area(),
            (it, typed) -> it.withReach(it.reach().withArea(typed)))
        .half();
    form.text(
            "stakeholder.phone",
            it -> it.reach().phone(),
            (it, typed) -> it.withReach(it.reach().withPhone(typed)))
        .half();
    form.text(
            "stakeholder.email",
            it -> it.reach().email(),
            (it, typed) -> it.withReach(it.reach().withEmail(typed)))
        .warns(typed -> compared(it -> it.withReach(it.reach().withEmail(typed))));
    form.text(
        "stakeholder.pec",
        it -> it.reach().pec(),
        (it, typed) -> it.withReach(it.reach().withPec(typed)));
    form.text(
        "stakeholder.website",
        it -> it.reach().website(),
        (it, typed) -> it.withReach(it.reach().withWebsite(typed)));
    form.decimal(
            "stakeholder.latitude",
            it -> it.reach().latitude(),
            (it, typed) -> it.withReach(it.reach().withLatitude(typed)))
        .half();
    form.decimal(
            "stakeholder.longitude",
            it -> it.reach().longitude(),
            (it, typed) -> it.withReach(it.reach().withLongitude(typed)))
        .half();
  }

  private void stance() {
    form.heading(messages.get("stakeholder.stance"));
    form.choice(
        "stakeholder.engagement",
        List.of(EngagementStatus.values()),
        messages::label,
        it -> it.stance().engagement(),
        (it, chosen) -> it.withStance(it.stance().withEngagement(chosen)));
    form.choiceOrNone(
            "stakeholder.influence",
            SCORES,
            this::score,
            it -> it.stance().influence(),
            (it, chosen) -> it.withStance(it.stance().withInfluence(chosen)))
        .half();
    form.choiceOrNone(
            "stakeholder.interest",
            SCORES,
            this::score,
            it -> it.stance().interest(),
            (it, chosen) -> it.withStance(it.stance().withInterest(chosen)))
        .half();
    form.choiceOrNone(
            "stakeholder.participationNow",
            List.of(ParticipationLevel.values()),
            messages::label,
            it -> it.stance().now(),
            (it, chosen) -> it.withStance(it.stance().withNow(chosen)))
        .half();
    form.choiceOrNone(
            "stakeholder.participationWanted",
            List.of(ParticipationLevel.values()),
            messages::label,
            it -> it.stance().wanted(),
            (it, chosen) -> it.withStance(it.stance().withWanted(chosen)))
        .half();
    form.wide(scores());
  }

  private Node scores() {
    var list = new ScoreList("stakeholder-scores", messages);
    model.scores.assessmentsProperty().subscribe(list::show);
    var part = new TitledPane(messages.get("assessment.title"), list);
    part.setExpanded(false);
    part.getStyleClass().add("score-part");
    return part;
  }

  private void offersAndNeeds() {
    form.heading(messages.get("stakeholder.offersAndNeeds"));
    form.area("stakeholder.offers", 3, Stakeholder::offers, Stakeholder::withOffers);
    form.area("stakeholder.needs", 3, Stakeholder::needs, Stakeholder::withNeeds);
    form.area("stakeholder.notes", 4, Stakeholder::notes, Stakeholder::withNotes);
  }

  private void origin() {
    form.heading(messages.get("stakeholder.origin"));
    form.text(
        "stakeholder.origin",
        it -> it.origin().text(),
        (it, typed) -> it.withOrigin(new Origin(typed, it.origin().source(), it.origin().key())));
    form.text(
            "stakeholder.externalSource",
            it -> it.origin().source(),
            (it, typed) -> it.withOrigin(new Origin(it.origin().text(), typed, it.origin().key())))
        .half();
    form.text(
            "stakeholder.externalKey",
            it -> it.origin().key(),
            (it, typed) ->
                it.withOrigin(new Origin(it.origin().text(), it.origin().source(), typed)))
        .half();
    form.remark(messages.get("stakeholder.keyHint"));
  }

  private Node links(Kit kit) {
    var list =
        new LinkList("stakeholder-links", kit.navigator(), messages.get("stakeholder.noLinks"));
    model
        .linksProperty()
        .subscribe(
            links -> {
              var partnerships =
                  links.partnerships().stream()
                      .map(
                          it ->
                              new LinkList.Link(
                                  Feather.LINK, it.name(), new Place.Partnerships(it.id())));
              var activities =
                  links.activities().stream()
                      .map(
                          it ->
                              new LinkList.Link(
                                  Feather.CALENDAR, dated(it), new Place.Activities(it.id())));
              list.show(Stream.concat(partnerships, activities).toList());
            });
    return list;
  }

  private String dated(Activity it) {
    return it.start() == null
        ? it.title()
        : messages.get("stakeholder.activityOn", it.title(), it.start());
  }

  /// What is typed is compared with the other records; the list below the name says the result.
  private Optional<String> compared(UnaryOperator<Stakeholder> change) {
    model.typed(change);
    return Optional.empty();
  }

  private Optional<String> namesakes(@Nullable String typed) {
    var open = model.register.open();
    model.typed(it -> typed == null || typed.isBlank() ? it : it.withName(typed));
    if (open == null || typed == null || typed.isBlank()) return Optional.empty();
    var same = model.namesakes(typed, open.id());
    if (same.isEmpty()) return Optional.empty();
    var where =
        same.stream().limit(SHOWN_NAMESAKES).map(this::oneLine).collect(Collectors.joining("; "));
    return Optional.of(messages.get("stakeholder.namesakes", same.size(), where));
  }

  private String oneLine(Stakeholder it) {
    return Stream.of(it.name(), categoryName(it.category()), it.reach().town())
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> departure(@Nullable Helix helix) {
    var open = model.register.open();
    if (open == null || helix == null) return Optional.empty();
    return model
        .categoryOfAnotherHelix(open.withHelix(helix))
        .map(
            it ->
                messages.get(
                    "stakeholder.otherHelix", it.name().in(messages.locale()), it.helix()));
  }

  private List<Option<String>> categories() {
    return catalogue.categories().stream()
        .map(
            it ->
                new Option<>(it.id(), it.name().in(messages.locale()), messages.label(it.helix())))
        .toList();
  }

  /// A category that the catalogue does not know is shown as it is.
  String categoryName(@Nullable String id) {
    if (id == null) return "";
    return catalogue.category(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  private String score(int score) {
    return messages.get("stakeholder.score." + score);
  }
}
