// SPDX-License-Identifier: EUPL-1.2
/// The application without a window: a class a command.
@NullMarked
package org.learningcitydesk.cli;

import org.jspecify.annotations.NullMarked;
