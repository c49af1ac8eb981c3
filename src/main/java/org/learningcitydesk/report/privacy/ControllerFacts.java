// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Fact;

/// Who answers for the data, as every document on them says it.
final class ControllerFacts {
  private ControllerFacts() {}

  /// @param more what this document says with it
  static Block.Facts of(Controller controller, Blocks blocks, Fact... more) {
    var facts =
        Stream.of(
            blocks.fact("field.controller.name", blocks.said(controller.name())),
            blocks.fact("field.controller.contact", blocks.said(controller.contact())),
            blocks.fact("field.controller.officer", blocks.said(controller.officer())));
    return new Block.Facts(Stream.concat(facts, List.of(more).stream()).toList());
  }
}
