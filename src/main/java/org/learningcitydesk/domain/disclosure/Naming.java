// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Listens to the texts of a file, to tell how many people it names: those who would be called P1,
/// P2 ... in it if it were for somebody else.
public final class Naming {
  private static final Pattern PSEUDONYM = Pattern.compile("\\bP\\d+\\b");
  private final Sight others;
  private final Set<String> people = new LinkedHashSet<>();

  /// @param others what somebody else would see
  public Naming(Sight others) {
    this.others = others;
  }

  /// Hears a text and gives it back as it is.
  public String hear(String text) {
    var called = others.named(text);
    if (!called.equals(text)) {
      var heard = pseudonyms(called);
      // A text may speak of a car park P1 as well.
      heard.removeAll(pseudonyms(text));
      people.addAll(heard);
    }
    return text;
  }

  private static Set<String> pseudonyms(String text) {
    var found = new LinkedHashSet<String>();
    var all = PSEUDONYM.matcher(text);
    while (all.find()) found.add(all.group());
    return found;
  }

  public int people() {
    return people.size();
  }
}
