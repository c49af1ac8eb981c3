// SPDX-License-Identifier: EUPL-1.2
/// The network of stakeholders: map, words, table.
@NullMarked
package org.learningcitydesk.ui.network;

import org.jspecify.annotations.NullMarked;
