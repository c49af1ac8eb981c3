// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Job;

/// Goes on when nothing runs any more; asks first whether running work shall be stopped.
final class Leaving {
  private final ObservableList<Job> running;
  private final Question question;
  private final Messages messages;
  private Subscription until = Subscription.EMPTY;

  Leaving(ObservableList<Job> running, Question question, Messages messages) {
    this.running = running;
    this.question = question;
    this.messages = messages;
  }

  /// Goes on once, or not at all where the user stays.
  void then(Runnable next) {
    if (running.isEmpty()) {
      next.run();
      return;
    }
    var sentence = messages.get("task.stillRunning", messages.get(running.getFirst().labelKey()));
    if (!question.agreed(sentence, "task.stopAndClose", "task.stay")) return;
    until = running.subscribe(() -> look(next));
    List.copyOf(running).forEach(Job::cancel);
  }

  private void look(Runnable next) {
    if (!running.isEmpty()) return;
    until.unsubscribe();
    next.run();
  }
}
