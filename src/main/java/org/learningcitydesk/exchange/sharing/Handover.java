// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.sharing;

import java.util.Map;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// A file that names people goes to somebody: checked before it is written, and kept in the log of
/// data protection when it is there.
public record Handover(Workspace workspace, CityId city, Disclosure disclosure) {
  /// How many people a file names, in the counts of the log.
  public static final String PERSONS = "persons";

  /// @param persons whom the file names
  /// @throws UserProblem where something is said of a file that names nobody
  /// @throws org.learningcitydesk.domain.InvalidValue where a person of the register is named
  public void require(int persons) {
    if (!disclosure.isTold()) return;
    if (persons == 0) throw new UserProblem("problem.sharing.namesNobody");
    disclosure.requireNobody(workspace.read(tx -> tx.persons().all(city)));
  }

  /// Writes the line, where there is something to say.
  ///
  /// @return whether there was
  public boolean keep(Map<String, Integer> counts) {
    if (!disclosure.isTold()) return false;
    workspace.note(disclosure, counts);
    return true;
  }
}
