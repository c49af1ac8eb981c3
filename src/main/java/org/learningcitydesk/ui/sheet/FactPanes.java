// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Place;

/// What is due, who takes part, what the agreement says. It is edited in the register.
final class FactPanes {
  private record Fact(String word, String value) {}

  private final SheetScreenModel model;
  private final Messages messages;
  private final SheetWords words;
  private final LinkList due;
  private final LinkList members;
  private final VBox facts = new VBox();
  private final Section dueSection;
  private final Section memberSection;
  private final Section agreementSection;

  FactPanes(SheetScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    words = new SheetWords(messages, kit.catalogue());
    due = new LinkList("sheet-due-list", kit.navigator(), messages.get("sheet.due.none"));
    members =
        new LinkList("sheet-member-list", kit.navigator(), messages.get("partnership.noMembers"));
    facts.setId("sheet-facts");
    facts.getStyleClass().add("sheet-facts");
    dueSection = new Section("sheet-due", messages.get("sheet.due"), due);
    memberSection =
        new Section("sheet-members", messages.get("field.partnership.members"), members);
    agreementSection = new Section("sheet-agreement", messages.get("partnership.agreement"), facts);
    if (model.readOnly()) return;
    Runnable register = () -> kit.navigator().open(new Place.Partnerships(model.partnership()));
    memberSection.tool(
        "sheet-add-member", Feather.PLUS, messages.get("partnership.addMember"), register);
    agreementSection.tool(
        "sheet-complete-agreement",
        Feather.EDIT_2,
        messages.get("sheet.completeAgreement"),
        register);
  }

  Section due() {
    return dueSection;
  }

  Section members() {
    return memberSection;
  }

  Section agreement() {
    return agreementSection;
  }

  void show(Sheet sheet) {
    due.show(dueLinks(sheet));
    members.show(
        sheet.partnership().members().stream()
            .map(
                it ->
                    new LinkList.Link(
                        Feather.USERS,
                        messages.get(
                            "sheet.member",
                            sheet.name(it.stakeholder()),
                            messages.label(it.role())),
                        new Place.Stakeholders(it.stakeholder())))
            .toList());
    var known = facts(sheet.partnership());
    facts
        .getChildren()
        .setAll(
            known.isEmpty()
                ? List.of(hint(messages.get("sheet.noAgreement")))
                : known.stream().map(this::line).toList());
  }

  private List<LinkList.Link> dueLinks(Sheet sheet) {
    var today = model.today();
    var deadlines =
        model.deadlines().stream()
            .map(
                it ->
                    new LinkList.Link(
                        it.daysLeft(today) < 0 ? Feather.ALERT_TRIANGLE : Feather.CALENDAR,
                        words.deadline(it, today),
                        new Place.Partnerships(model.partnership())));
    var actions =
        sheet.openActions().stream()
            .map(
                it ->
                    new LinkList.Link(icon(it), action(it), new Place.Meetings(it.meeting().id())));
    return Stream.concat(deadlines, actions).toList();
  }

  /// That it is late is in the words too; the lock comes first, because it says who may hear of it.
  private Feather icon(DueAction it) {
    if (it.confidential()) return Feather.LOCK;
    return it.isOverdueOn(model.today()) ? Feather.ALERT_TRIANGLE : Feather.SQUARE;
  }

  private String action(DueAction it) {
    var due = it.action().due();
    var owner = it.action().owner();
    var said =
        messages.get(
            "sheet.due.action",
            it.action().text(),
            owner == null ? "none" : owner,
            due == null ? "none" : it.isOverdueOn(model.today()) ? "overdue" : "due",
            due == null ? "" : messages.date(due));
    return it.confidential() ? messages.get("sheet.due.confidential", said) : said;
  }

  private List<Fact> facts(Partnership it) {
    var agreement = it.agreement();
    var act = agreement.act();
    var known = new ArrayList<Fact>();
    add(known, "field.partnership.actNumber", agreement.actNumber());
    add(known, "field.partnership.actBody", act.body());
    add(known, "sheet.signedOn", date(act.signedOn()));
    add(known, "sheet.publishedOn", date(act.publishedOn()));
    add(known, "sheet.enforceableFrom", date(act.enforceableFrom()));
    add(known, "field.partnership.protocolNumber", agreement.protocolNumber());
    add(known, "field.partnership.start", date(agreement.start()));
    add(known, "field.partnership.end", date(agreement.end()));
    add(known, "field.partnership.noticeDays", number(agreement.noticeDays()));
    add(known, "field.partnership.noticeGivenOn", date(agreement.noticeGivenOn()));
    if (agreement.tacitRenewal())
      add(
          known,
          "field.partnership.tacitRenewal",
          agreement.renewalMonths() == null
              ? messages.get("partnership.yes")
              : messages.get("sheet.renewalMonths", agreement.renewalMonths()));
    add(known, "field.partnership.channel", agreement.channel());
    return known;
  }

  private void add(List<Fact> known, String key, @Nullable String value) {
    if (value != null) known.add(new Fact(messages.get(key), value));
  }

  private @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : messages.date(date);
  }

  private @Nullable String number(@Nullable Integer number) {
    return number == null ? null : messages.number(number);
  }

  private Label line(Fact fact) {
    var line = new Label(messages.get("sheet.fact", fact.word(), fact.value()));
    line.setWrapText(true);
    return line;
  }

  private static Label hint(String sentence) {
    var hint = new Label(sentence);
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    return hint;
  }
}
