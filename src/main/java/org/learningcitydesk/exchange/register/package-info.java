// SPDX-License-Identifier: EUPL-1.2
/// The registers of a city as tables for other programs.
@NullMarked
package org.learningcitydesk.exchange.register;

import org.jspecify.annotations.NullMarked;
