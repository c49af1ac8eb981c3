// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.LinkList.Link;
import org.learningcitydesk.ui.control.Place;

/// The budget, partnerships and activities of a step, as ways to their records; of many, the first
// ones
/// and how many more there are.
final class StepLinks {
  private static final int MOST = 12;

  private StepLinks() {}

  static List<Link> of(PathScreenModel.Links links, Messages messages) {
    var all = new ArrayList<Link>();
    if (!links.budget().lines().isEmpty())
      all.add(new Link(Feather.CREDIT_CARD, budget(links.budget(), messages), place(links)));
    for (var it : first(links.partnerships()))
      all.add(new Link(Feather.LINK, it.name(), new Place.Partnerships(it.id())));
    var more = links.partnerships().size() - MOST;
    if (more > 0)
      all.add(
          new Link(
              Feather.MORE_HORIZONTAL,
              messages.get("path.moreLinks", more),
              new Place.Partnerships(null)));
    for (var it : first(links.activities()))
      all.add(new Link(Feather.CALENDAR, words(it, messages), new Place.Activities(it.id())));
    more = links.activities().size() - MOST;
    if (more > 0)
      all.add(
          new Link(
              Feather.MORE_HORIZONTAL,
              messages.get("path.moreLinks", more),
              new Place.Activities(null)));
    return all;
  }

  private static String budget(BudgetTotals budget, Messages messages) {
    var sums = budget.all().all();
    return messages.get(
        "budget.linked",
        budget.lines().size(),
        euros(sums.planned(), messages),
        euros(sums.spent(), messages));
  }

  private static String euros(@Nullable BigDecimal amount, Messages messages) {
    return amount == null ? messages.get("budget.unsaid") : messages.money(amount);
  }

  private static Place place(PathScreenModel.Links links) {
    var lines = links.budget().lines();
    return new Place.Budget(lines.size() == 1 ? lines.getFirst().id() : null);
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static String words(Activity it, Messages messages) {
    var state = messages.label(it.status());
    return it.title()
        + " · "
        + (it.start() == null ? state : messages.date(it.start()) + " · " + state);
  }
}
