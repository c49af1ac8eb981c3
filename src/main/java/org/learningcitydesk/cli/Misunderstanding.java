// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.stream.Collectors;
import org.learningcitydesk.i18n.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what was wrong with a command; picocli itself speaks English.
record Misunderstanding(Messages messages) {
  String sentence(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          messages.get(
              "cli.problem.missing",
              missing.getMissing().stream()
                  .map(Misunderstanding::name)
                  .distinct()
                  .collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice ->
          messages.get("cli.problem.twice", name(twice.getOverwritten()));
      default -> value(problem);
    };
  }

  private String unmatched(UnmatchedArgumentException problem) {
    var word = problem.getUnmatched().getFirst();
    var sentence =
        messages.get(
            problem.isUnknownOption() ? "cli.problem.unknownOption" : "cli.problem.unknownWord",
            word);
    var near = problem.getSuggestions();
    return near.isEmpty()
        ? sentence
        : messages.get("cli.problem.near", sentence, String.join(", ", near));
  }

  private String value(ParameterException problem) {
    var place = problem.getArgSpec();
    if (place == null) return messages.get("cli.problem.other");
    var word = problem.getValue() == null ? "" : problem.getValue();
    for (var converter : place.converters()) {
      if (converter instanceof Choice choice)
        return messages.get(
            "cli.problem.choice", word, name(place), String.join(", ", choice.words()));
    }
    return messages.get("cli.problem.value", word, name(place));
  }

  private static String name(ArgSpec place) {
    return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
  }
}
