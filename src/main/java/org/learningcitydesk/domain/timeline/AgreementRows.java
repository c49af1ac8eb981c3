// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.Term;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

/// The rows of agreements: the term as it was agreed or renewed, and as much of it as has passed.
record AgreementRows(Lifecycle lifecycle, LocalDate today) {
  Row of(Partnership it) {
    var term = it.agreement().termOn(today);
    var inForce = lifecycle.isInForce(it.state());
    return new Row(
        new Subject.OfPartnership(it.id()),
        RowKind.AGREEMENT,
        LocalText.same(it.name()),
        term.state(),
        planned(it, term),
        actual(it, term, inForce),
        milestones(it, term, inForce),
        delay(term, inForce).orElse(null));
  }

  /// The end that was written down, as exactly as it was; that of a renewal is a day.
  private static Optional<PartialDate> end(Partnership it, Term term) {
    if (term.end() == null) return Optional.empty();
    return Optional.of(
        term.renewals() == 0 && it.agreement().end() != null
            ? it.agreement().end()
            : PartialDate.of(term.end()));
  }

  private static List<Bar> planned(Partnership it, Term term) {
    var start = it.agreement().start();
    if (start == null) return List.of();
    return List.of(
        end(it, term).map(end -> Bar.between(start, end)).orElseGet(() -> Bar.from(start)));
  }

  /// Only where partners are, or were, bound by it.
  private List<Bar> actual(Partnership it, Term term, boolean inForce) {
    var start = it.agreement().start();
    if (start == null || start.first().isAfter(today)) return List.of();
    if (term.state() == TermState.EXPIRED)
      return end(it, term).map(end -> List.of(Bar.between(start, end))).orElse(List.of());
    return inForce ? List.of(Bar.since(start, today)) : List.of();
  }

  /// The last day of notice while somebody can still act on it, and the end.
  private static List<Milestone> milestones(Partnership it, Term term, boolean inForce) {
    var milestones = new ArrayList<Milestone>();
    if (inForce && term.noticeBy() != null && it.agreement().noticeGivenOn() == null)
      milestones.add(new Milestone(MilestoneKind.NOTICE, PartialDate.of(term.noticeBy())));
    end(it, term).ifPresent(end -> milestones.add(new Milestone(MilestoneKind.END, end)));
    return milestones;
  }

  private Optional<Delay> delay(Term term, boolean inForce) {
    return inForce && term.end() != null
        ? Delay.since(DelayKind.EXPIRED, PartialDate.of(term.end()), today)
        : Optional.empty();
  }
}
