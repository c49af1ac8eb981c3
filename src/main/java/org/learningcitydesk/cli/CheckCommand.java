// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.learningcitydesk.workspace.Integrity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks at everything in a workspace without changing it.
@Command(name = "check")
final class CheckCommand extends FileCommand {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  boolean json;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws JsonProcessingException {
    Integrity integrity;
    try (var workspace = look()) {
      integrity = workspace.check();
    }
    if (json) console.out().println(json(integrity));
    else tell(integrity);
    return integrity.isSound() ? Cli.DONE : Cli.FAILED;
  }

  private void tell(Integrity integrity) {
    var rows = integrity.counts().values().stream().mapToLong(it -> it).sum();
    if (integrity.isSound()) console.say("cli.check.sound", shown(file), rows);
    else console.say("cli.check.findings", shown(file), integrity.findings().size(), rows);
    for (var finding : integrity.findings()) console.out().println("- " + sentence(finding));
  }

  private String sentence(Integrity.Finding finding) {
    return console
        .messages()
        .get(
            "cli.check.finding",
            console.messages().label(finding.severity()),
            console.messages().get(finding.key(), finding.args().toArray()));
  }

  private String json(Integrity integrity) throws JsonProcessingException {
    var root = JSON.createObjectNode().put("file", shown(file)).put("sound", integrity.isSound());
    var findings = root.putArray("findings");
    for (var finding : integrity.findings()) {
      findings
          .addObject()
          .put("severity", finding.severity().id())
          .put("key", finding.key())
          .put("sentence", console.messages().get(finding.key(), finding.args().toArray()));
    }
    var rows = root.putObject("rows");
    integrity.counts().forEach(rows::put);
    return JSON.writeValueAsString(root);
  }
}
