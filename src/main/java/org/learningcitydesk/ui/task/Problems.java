// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.UserProblem;

/// The one handler of failures: what the user can put right becomes a sentence, all else is a
/// defect, logged once. Exceptions may carry values of the user's data in their messages, therefore
/// only types and places are kept of a defect.
public final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final int FRAMES = 40;
  private final Supplier<Messages> messages;
  private final Consumer<Notice> display;

  /// @param display shows the news; has to be callable from any thread
  public Problems(Supplier<Messages> messages, Consumer<Notice> display) {
    this.messages = messages;
    this.display = display;
  }

  /// Catches what nobody else caught, in every thread.
  public void becomeFallback() {
    Thread.setDefaultUncaughtExceptionHandler((_, problem) -> show(problem));
  }

  public void show(Throwable problem) {
    switch (unwrapped(problem)) {
      case Cancelled _ -> {}
      case UserProblem known -> display.accept(new Notice.Sentence(messages.get().sentence(known)));
      case InvalidValue invalid ->
          display.accept(new Notice.Sentence(messages.get().sentence(invalid)));
      case Throwable defect -> {
        var details = trace(defect);
        LOG.log(Level.SEVERE, details);
        display.accept(
            new Notice.Defect(messages.get().get("problem.defect"), surroundings() + details));
      }
    }
  }

  private static Throwable unwrapped(Throwable problem) {
    var cause = problem.getCause();
    return (problem instanceof ExecutionException || problem instanceof CompletionException)
            && cause != null
        ? unwrapped(cause)
        : problem;
  }

  private static String surroundings() {
    var version = Problems.class.getPackage().getImplementationVersion();
    return "Learning City Desk %s, Java %s, %s %s%n%n"
        .formatted(
            version == null ? "" : version,
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.version"));
  }

  /// Types and places of an exception and its causes, without their messages.
  static String trace(Throwable problem) {
    var lines = new ArrayList<String>();
    for (@Nullable Throwable at = problem;
        at != null && lines.size() < 10 * FRAMES;
        at = at.getCause()) {
      lines.add((lines.isEmpty() ? "" : "caused by ") + at.getClass().getName());
      for (var frame : List.of(at.getStackTrace()).stream().limit(FRAMES).toList())
        lines.add("    at " + frame);
    }
    return lines.stream().collect(Collectors.joining(System.lineSeparator()));
  }
}
