// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.governance.QuestionnaireForm;
import org.learningcitydesk.work.Progress;

/// The questionnaires of a round as files: one, or one for each member.
///
/// @param round its name
/// @param names for whom they are; null for anybody
record QuestionnaireFiles(
    String round, QuestionnaireOrder order, List<@Nullable String> names, Messages messages) {
  static QuestionnaireFiles of(
      Sheet sheet, String round, QuestionnaireOrder order, Messages messages) {
    var names = new ArrayList<@Nullable String>();
    switch (order.recipient()) {
      case QuestionnaireOrder.Recipient.Anybody() -> names.add(null);
      case QuestionnaireOrder.Recipient.EachMember() ->
          sheet.partnership().members().stream()
              .map(Member::stakeholder)
              .distinct()
              .forEach(it -> names.add(sheet.name(it)));
      case QuestionnaireOrder.Recipient.Member(var id) -> names.add(sheet.name(id));
    }
    return new QuestionnaireFiles(round, order, names, messages);
  }

  /// How the files are called, for example `questionario_autunno_biblioteca-civica.xlsx`.
  List<String> fileNames() {
    var taken = new HashSet<String>();
    var all = new ArrayList<String>();
    for (var name : names) {
      var stem =
          plain(messages.get("questionnaire.kicker"))
              + "_"
              + plain(round)
              + (name == null ? "" : "_" + plain(name));
      var free = stem;
      for (var i = 2; !taken.add(free); i++) free = stem + "-" + i;
      all.add(free + "." + order.format().ending());
    }
    return all;
  }

  private static String plain(String words) {
    var plain = Folding.fold(words).replaceAll("[^a-z0-9]+", "-");
    return plain.substring(0, Math.min(60, plain.length())).replaceAll("^-|-$", "");
  }

  /// The files in this place: a folder where there are several.
  List<Path> in(Path place) {
    return order.isMany() ? fileNames().stream().map(place::resolve).toList() : List.of(place);
  }

  /// Each form gets a number of its own.
  List<Path> write(Questionnaire questionnaire, Path place, Progress progress) {
    var files = in(place);
    for (var i = 0; i < files.size(); i++) {
      progress.step(i, files.size());
      order
          .format()
          .write(
              questionnaire,
              new QuestionnaireForm.Recipient(
                  Questionnaire.newNumber(), order.side().orElse(null), names.get(i)),
              messages,
              files.get(i));
    }
    return files;
  }
}
