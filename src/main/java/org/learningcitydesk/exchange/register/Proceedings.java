// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.workspace.Tx;

/// What partnerships do: meetings, working groups, contributions, and how they are judged.
public record Proceedings(
    List<Meeting> meetings,
    List<WorkingGroup> groups,
    List<Contribution> contributions,
    List<GovernanceRound> rounds) {
  public static final Proceedings NONE =
      new Proceedings(List.of(), List.of(), List.of(), List.of());

  public Proceedings {
    meetings = List.copyOf(meetings);
    groups = List.copyOf(groups);
    contributions = List.copyOf(contributions);
    rounds = List.copyOf(rounds);
  }

  static Proceedings of(Tx tx, CityId city) {
    return new Proceedings(
        tx.meetings().all(city),
        tx.workingGroups().all(city),
        tx.contributions().all(city),
        tx.governance().all(city));
  }

  /// What may leave the room: without what is confidential in meetings, and without the remarks
  /// that people made when they judged.
  Proceedings withoutConfidential() {
    return new Proceedings(
        meetings.stream().map(Meeting::withoutConfidential).toList(),
        groups,
        contributions,
        rounds.stream()
            .map(it -> it.withAnswers(it.answers().stream().map(Proceedings::silent).toList()))
            .toList());
  }

  private static GovernanceAnswer silent(GovernanceAnswer answer) {
    return answer
        .withRemark(null)
        .withScores(
            answer.scores().stream()
                .map(it -> new Score(it.criterion(), it.value(), null))
                .toList());
  }

  /// How many items, outcomes, decisions, actions and remarks these registers leave out.
  int confidential(Set<Register> registers) {
    var open = withoutConfidential();
    var left = 0;
    if (registers.contains(Register.MEETINGS))
      left += missing(open, Meeting::agenda) + missing(open, Meeting::outcomes);
    if (registers.contains(Register.MEETINGS) || registers.contains(Register.DECISIONS))
      left += missing(open, Meeting::decisions);
    if (registers.contains(Register.MEETINGS) || registers.contains(Register.ACTIONS))
      left += missing(open, Meeting::actions);
    if (registers.contains(Register.ANSWERS)) left += remarks();
    return left;
  }

  private int missing(Proceedings open, Function<Meeting, List<?>> parts) {
    return count(meetings, parts) - count(open.meetings, parts);
  }

  private static int count(List<Meeting> meetings, Function<Meeting, List<?>> parts) {
    return meetings.stream().mapToInt(it -> parts.apply(it).size()).sum();
  }

  private int remarks() {
    var said = 0;
    for (var round : rounds)
      for (var answer : round.answers()) {
        if (answer.remark() != null) said++;
        for (var score : answer.scores()) if (score.remark() != null) said++;
      }
    return said;
  }

  /// The parts of all meetings, each with its meeting.
  <P> List<OfMeeting<P>> parts(Function<Meeting, List<P>> parts) {
    var all = new ArrayList<OfMeeting<P>>();
    for (var meeting : meetings)
      for (var part : parts.apply(meeting)) all.add(new OfMeeting<>(meeting, part));
    return all;
  }

  /// A decision or an action with its meeting.
  record OfMeeting<P>(Meeting meeting, P part) {}

  /// What all answers say, criterion by criterion.
  List<AnswerLine> lines() {
    return rounds.stream().flatMap(it -> AnswerLine.all(it).stream()).toList();
  }
}
