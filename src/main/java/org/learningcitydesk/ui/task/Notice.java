// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

/// Bad news in the user's language.
public sealed interface Notice {
  /// What happened, what was kept, what to do.
  String text();

  /// Something that the user can put right.
  record Sentence(String text) implements Notice {}

  /// A fault of the application. The details hold no personal data and can be sent to whoever
  /// maintains it.
  record Defect(String text, String details) implements Notice {}
}
