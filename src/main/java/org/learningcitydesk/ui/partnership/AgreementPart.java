// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Act;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.TermWords;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormField;
import org.learningcitydesk.ui.control.Kit;

/// The fields of the agreement: its term first, and folded below it how it was approved and
/// published.
final class AgreementPart {
  private final Form<Partnership> form;
  private final PartnershipScreenModel model;
  private final Messages messages;

  private AgreementPart(Form<Partnership> form, PartnershipScreenModel model, Kit kit) {
    this.form = form;
    this.model = model;
    messages = kit.messages();
  }

  static void add(Form<Partnership> form, PartnershipScreenModel model, Kit kit) {
    var part = new AgreementPart(form, model, kit);
    part.term();
    part.act();
  }

  private void term() {
    form.heading(messages.get("partnership.agreement"));
    form.wide(today());
    date("start", Agreement::start, Agreement::withStart).half();
    date("end", Agreement::end, Agreement::withEnd).half();
    number("noticeDays", Agreement::noticeDays, Agreement::withNoticeDays).half();
    date("noticeGivenOn", Agreement::noticeGivenOn, Agreement::withNoticeGivenOn).half();
    form.check(
        "partnership.tacitRenewal",
        it -> it.agreement().tacitRenewal(),
        (it, chosen) -> it.withAgreement(it.agreement().withTacitRenewal(chosen)));
    number("renewalMonths", Agreement::renewalMonths, Agreement::withRenewalMonths)
        .half()
        .hint(messages.get("partnership.renewalHint"));
  }

  /// How it stands today, in words.
  private Node today() {
    var words = new TermWords(messages);
    var label = new Label();
    label.setId("partnership-term");
    label.getStyleClass().add("form-remark");
    label.setWrapText(true);
    model
        .register
        .openProperty()
        .subscribe(
            it -> label.setText(it == null ? "" : words.sentences(it.agreement(), model.today())));
    return label;
  }

  private void act() {
    var part = form.part("partnership-act", messages.get("partnership.act"));
    model
        .register
        .openProperty()
        .subscribe(
            it -> {
              var number = it == null ? null : it.agreement().actNumber();
              part.setText(
                  number == null
                      ? messages.get("partnership.act")
                      : messages.get("partnership.actNumbered", number));
            });
    form.text(
        "partnership.actBody",
        it -> Objects.requireNonNullElse(it.agreement().act().body(), ""),
        (it, typed) -> withAct(it, it.agreement().act().withBody(typed)));
    text("actNumber", Agreement::actNumber, Agreement::withActNumber).half();
    text("protocolNumber", Agreement::protocolNumber, Agreement::withProtocolNumber).half();
    actDate("signedOn", Act::signedOn, Act::withSignedOn).half();
    actDate("publishedOn", Act::publishedOn, Act::withPublishedOn).half();
    actDate("enforceableFrom", Act::enforceableFrom, Act::withEnforceableFrom).half();
    text("channel", Agreement::channel, Agreement::withChannel)
        .hint(messages.get("partnership.channelHint"));
    form.endPart();
  }

  private static Partnership withAct(Partnership it, Act act) {
    return it.withAgreement(it.agreement().withAct(act));
  }

  private FormField<String> text(
      String name,
      Function<Agreement, @Nullable String> getter,
      BiFunction<Agreement, String, Agreement> wither) {
    return form.text(
        "partnership." + name,
        it -> getter.apply(it.agreement()),
        (it, typed) -> it.withAgreement(wither.apply(it.agreement(), typed)));
  }

  private FormField<Integer> number(
      String name,
      Function<Agreement, @Nullable Integer> getter,
      BiFunction<Agreement, @Nullable Integer, Agreement> wither) {
    return form.number(
        "partnership." + name,
        it -> getter.apply(it.agreement()),
        (it, typed) -> it.withAgreement(wither.apply(it.agreement(), typed)));
  }

  private FormField<PartialDate> date(
      String name,
      Function<Agreement, @Nullable PartialDate> getter,
      BiFunction<Agreement, @Nullable PartialDate, Agreement> wither) {
    return form.date(
        "partnership." + name,
        it -> getter.apply(it.agreement()),
        (it, typed) -> it.withAgreement(wither.apply(it.agreement(), typed)));
  }

  private FormField<PartialDate> actDate(
      String name,
      Function<Act, @Nullable PartialDate> getter,
      BiFunction<Act, @Nullable PartialDate, Act> wither) {
    return date(
        name,
        it -> getter.apply(it.act()),
        (it, typed) -> it.withAct(wither.apply(it.act(), typed)));
  }
}
