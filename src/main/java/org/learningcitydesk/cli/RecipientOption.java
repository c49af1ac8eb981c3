// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.privacy.Disclosure;
import picocli.CommandLine.Option;

/// Who gets a file that names people, and what for; kept in the log of data protection.
final class RecipientOption {
  @Option(names = "--recipient", paramLabel = "NAME", descriptionKey = "cli.option.recipient")
  @Nullable String recipient;

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "cli.option.purpose")
  @Nullable String purpose;

  /// @param kinds ids of what is shared
  Disclosure disclosure(SharingProfile profile, List<String> kinds) {
    return new Disclosure(recipient, purpose, profile, kinds);
  }

  boolean isSaid() {
    return disclosure(SharingProfile.FULL, List.of()).isTold();
  }
}
