// SPDX-License-Identifier: EUPL-1.2
/// The path of a city: its steps, what is to be done in them and the documents that show it.
@NullMarked
package org.learningcitydesk.ui.path;

import org.jspecify.annotations.NullMarked;
