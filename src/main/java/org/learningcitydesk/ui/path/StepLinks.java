// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.ui.control.BudgetLink;
import org.learningcitydesk.ui.control.LinkList.Link;
import org.learningcitydesk.ui.control.Place;

/// The budget, partnerships and activities of a step, as ways to their records; of many, the
/// first ones and how many more there are.
final class StepLinks {
  private static final int MOST = 12;

  private StepLinks() {}

  static List<Link> of(PathScreenModel.Links links, Messages messages) {
    var all = new ArrayList<Link>();
    BudgetLink.of(links.budget().lines(), messages).ifPresent(all::add);
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

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static String words(Activity it, Messages messages) {
    var state = messages.label(it.status());
    var start = it.start();
    if (start == null) return it.title() + " · " + state;
    var when = new RecurrenceWords(messages).brief(it).orElseGet(() -> messages.date(start));
    return it.title() + " · " + when + " · " + state;
  }
}
