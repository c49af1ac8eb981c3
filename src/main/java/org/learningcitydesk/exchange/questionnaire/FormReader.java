// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceAnswerId;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;

/// Reads one form that somebody filled in. The sheet is believed in nothing: what does not fit is a
/// problem with a sentence, and then nothing of the form is taken.
final class FormReader {
  /// Rows of a form and some that somebody may have written below.
  private static final int MOST_ROWS = 500;

  private static final long LARGEST = 20L << 20;

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private final Questionnaire questionnaire;
  private final Messages messages;
  private final Path file;
  private final String name;
  private final Map<Integer, List<String>> rows = new HashMap<>();
  private final Map<String, String> flaws = new HashMap<>();

  private FormReader(Questionnaire questionnaire, Messages messages, Path file) {
    this.questionnaire = questionnaire;
    this.messages = messages;
    this.file = file;
    name = name(file);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// @throws UserProblem where it is no form of this round or something in it cannot be true
  static FormFile.Accepted read(Questionnaire questionnaire, Messages messages, Path file) {
    var reader = new FormReader(questionnaire, messages, file);
    reader.requireWorkbook();
    try (var workbook = Workbook.open(file)) {
      workbook.visit(reader.new Rows());
    }
    return reader.answer();
  }

  private void requireWorkbook() {
    if (!Files.isRegularFile(file)) throw problem("notAWorkbook");
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(2);
      if (head.length < 2 || head[0] != 'P' || head[1] != 'K') throw problem("notAWorkbook");
      if (Files.size(file) > LARGEST) throw problem("notAForm");
    } catch (IOException e) {
      throw new UserProblem(e, "problem.import.unreadable", name);
    }
  }

  private UserProblem problem(String key, Object... more) {
    var args = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
    return new UserProblem("problem.questionnaire." + key, args);
  }

  private final class Rows implements Workbook.Visitor {
    @Override
    public boolean table(int place, String table, boolean hidden) {
      return rows.isEmpty();
    }

    /// Of all tables only the one that begins like a form.
    @Override
    public boolean row(Workbook.TableRow row) {
      if (row.number() > MOST_ROWS) return false;
      if (rows.isEmpty()
          && (row.number() - 1 != FormLayout.IDENTITY
              || row.cells().isEmpty()
              || !row.cells().getFirst().strip().startsWith(FormLayout.KIND))) return false;
      rows.put((int) row.number() - 1, row.cells());
      for (var flaw : row.flaws())
        flaws.put(row.number() - 1 + ":" + flaw.column(), flaw.place() + " " + flaw.error());
      return true;
    }
  }

  private String cell(int row, int column) {
    var cells = rows.getOrDefault(row, List.of());
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  private FormFile.Accepted answer() {
    var form = form();
    var scores = scores();
    if (scores.stream().allMatch(Score::isSilent)) throw problem("blank");
    var side = side();
    var organisation = cell(FormLayout.ORGANISATION, FormLayout.VALUE);
    var stakeholder = stakeholder(organisation).orElse(null);
    try {
      var answer =
          new GovernanceAnswer(
              GovernanceAnswerId.next(),
              side,
              stakeholder,
              respondent(organisation, stakeholder),
              date(),
              null,
              form,
              scores);
      return new FormFile.Accepted(name, answer, organisation, stakeholder != null, null, false);
    } catch (InvalidValue invalid) {
      throw problem("invalid", messages.sentence(invalid));
    }
  }

  /// The number of the form, which has to be one of this round.
  private String form() {
    var mark = cell(FormLayout.IDENTITY, 0);
    if (!mark.startsWith(FormLayout.KIND)) throw problem("notAForm");
    if (!mark.equals(FormLayout.MARK)) throw problem("newer");
    if (!belongs(FormLayout.CITY, questionnaire.city().id().value()))
      throw problem("otherCity", questionnaire.city().name());
    if (!belongs(FormLayout.PARTNERSHIP, questionnaire.round().partnership().value()))
      throw problem("otherPartnership", questionnaire.partnership());
    if (!belongs(FormLayout.ROUND, questionnaire.round().id().value()))
      throw problem("otherRound", questionnaire.round().name());
    var form = cell(FormLayout.IDENTITY, FormLayout.FORM);
    if (form.isEmpty() || form.length() > 100) throw problem("changed");
    return form;
  }

  private boolean belongs(int place, UUID id) {
    return cell(FormLayout.IDENTITY, place).equals(id.toString());
  }

  private Side side() {
    var typed = cell(FormLayout.SIDE, FormLayout.VALUE);
    return FormLayout.side(typed)
        .orElseThrow(() -> typed.isEmpty() ? problem("noSide") : problem("strangeSide", typed));
  }

  private Optional<StakeholderId> stakeholder(String organisation) {
    var folded = Folding.fold(organisation);
    if (folded.isEmpty()) return Optional.empty();
    var found =
        questionnaire.stakeholders().entrySet().stream()
            .filter(it -> Folding.fold(it.getValue()).equals(folded))
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Who filled it in, with the organisation where the register does not know it.
  private @Nullable String respondent(String organisation, @Nullable StakeholderId stakeholder) {
    var parts = new ArrayList<String>();
    if (stakeholder == null && !organisation.isEmpty()) parts.add(organisation);
    var person = cell(FormLayout.RESPONDENT, FormLayout.VALUE);
    if (!person.isEmpty()) parts.add(person);
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private @Nullable PartialDate date() {
    var typed = cell(FormLayout.DATE, FormLayout.VALUE);
    if (typed.isEmpty()) return null;
    var day = DAY.matcher(typed);
    try {
      return day.matches()
          ? new PartialDate(
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(1)))
          : PartialDate.parse(typed);
    } catch (DateTimeException | IllegalArgumentException _) {
      throw problem("date", typed);
    }
  }

  private List<Score> scores() {
    var scores = new ArrayList<Score>();
    var row = FormLayout.FIRST;
    for (var criterion : questionnaire.scale().criteria()) {
      if (!cell(row, FormLayout.ID).equals(criterion.id())) throw problem("changed");
      var remark = cell(row, FormLayout.REMARK);
      scores.add(
          new Score(
              criterion.id(),
              value(row, criterion.name().in(messages.locale())),
              remark.isEmpty() ? null : remark));
      row++;
    }
    if (!cell(row, FormLayout.ID).isEmpty()) throw problem("changed");
    return scores;
  }

  private @Nullable Integer value(int row, String criterion) {
    var flaw = flaws.get(row + ":" + FormLayout.SCORE);
    if (flaw != null) throw problem("score", criterion, flaw);
    var typed = cell(row, FormLayout.SCORE);
    if (FormLayout.isNotAssessed(typed)) return null;
    if (!typed.matches("[1-5]([.,]0+)?")) throw problem("score", criterion, typed);
    return Integer.valueOf(typed.substring(0, 1));
  }
}
