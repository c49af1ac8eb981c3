// SPDX-License-Identifier: EUPL-1.2
/// Backups of a whole workspace: written in a format of our own, read back before they count,
/// thinned with time, and taken back.
@NullMarked
package org.learningcitydesk.exchange.backup;

import org.jspecify.annotations.NullMarked;
