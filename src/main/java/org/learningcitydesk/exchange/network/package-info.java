// SPDX-License-Identifier: EUPL-1.2
/// The network of stakeholders for other programs.
@NullMarked
package org.learningcitydesk.exchange.network;

import org.jspecify.annotations.NullMarked;
