// SPDX-License-Identifier: EUPL-1.2
/// Passwords: asked for, chosen, and the screen of a workspace that is locked.
@NullMarked
package org.learningcitydesk.ui.lock;

import org.jspecify.annotations.NullMarked;
