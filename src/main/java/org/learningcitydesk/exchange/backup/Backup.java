// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.nio.file.Path;

/// A backup that lies somewhere.
///
/// @param size in bytes
public record Backup(Path file, BackupHeading heading, long size) {}
