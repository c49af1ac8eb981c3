// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import picocli.CommandLine.Option;

/// For whom a file is.
final class ProfileOption {
  @Option(
      names = "--profile",
      paramLabel = "full|redacted|public",
      converter = Choice.ProfileName.class,
      descriptionKey = "cli.option.profile")
  @Nullable String name;

  /// The one that was asked for, else the one that is safe.
  SharingProfile chosen() {
    return name == null ? SharingProfile.USUAL : SharingProfile.of(name);
  }
}
