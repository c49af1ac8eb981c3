// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateJson;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;

/// A template that was read from a file.
///
/// @param missing how many texts were there in one language only; the other one says the same
/// @param unknown kinds of documents and roles that the catalogue does not know; kept as they are
public record TemplateFile(PathTemplate template, int missing, List<String> unknown) {
  /// A template is a few dozen kilobytes.
  static final int LIMIT_IN_KB = 256;

  public TemplateFile {
    unknown = List.copyOf(unknown);
  }

  /// @throws UserProblem where the file is no template, or one that does not hold together
  public static TemplateFile read(Path file, Catalogue catalogue) {
    var name = String.valueOf(file.getFileName());
    try {
      if (!Files.exists(file)) throw new UserProblem("problem.template.missing", name);
      if (!Files.isRegularFile(file)) throw new UserProblem("problem.template.wrongKind", name);
      if (Files.size(file) > LIMIT_IN_KB * 1000L)
        throw new UserProblem("problem.template.tooBig", name, LIMIT_IN_KB);
      return TemplateReader.read(name, Files.readAllBytes(file), catalogue);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", name);
    }
  }

  public static void write(PathTemplate template, Path target) {
    var json = TemplateJson.write(template) + "\n";
    TargetFile.write(target, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
  }

  /// What was put right while reading, in sentences.
  public List<String> remarks(Messages messages) {
    var remarks = new java.util.ArrayList<String>();
    if (missing > 0) remarks.add(messages.get("template.remark.language", missing));
    if (!unknown.isEmpty())
      remarks.add(messages.get("template.remark.unknown", String.join(", ", unknown)));
    return remarks;
  }
}
