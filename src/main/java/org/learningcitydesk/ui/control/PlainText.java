// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.learningcitydesk.workspace.Workspace;

/// Asks before something of an encrypted workspace is written into a file that anybody can read:
/// once for each workspace, until the application ends.
public final class PlainText {
  /// Where there is nothing to ask.
  public static final PlainText FREE = new PlainText(() -> false, () -> {});

  private static final Set<Workspace> AGREED =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final BooleanSupplier asks;
  private final Runnable agreed;

  private PlainText(BooleanSupplier asks, Runnable agreed) {
    this.asks = asks;
    this.agreed = agreed;
  }

  /// Asks where the workspace is encrypted at that moment.
  public static PlainText of(Workspace workspace) {
    return new PlainText(
        () -> workspace.seal().isPresent() && !AGREED.contains(workspace),
        () -> AGREED.add(workspace));
  }

  /// Goes on where nothing is to be asked, or after the user agreed.
  ///
  /// @param owner the place that asks
  public void before(Node owner, Kit kit, Runnable action) {
    if (!asks.getAsBoolean()) {
      action.run();
      return;
    }
    var messages = kit.messages();
    new Question(
            messages.get("plainText.title"),
            messages.get("plainText.sentence"),
            List.of(),
            messages.get("plainText.goOn"),
            messages.get("plainText.leave"))
        .ask(
            owner,
            kit,
            () -> {
              agreed.run();
              // The next window opens when this one is gone.
              kit.jobs().load(() -> true, _ -> action.run());
            });
  }
}
