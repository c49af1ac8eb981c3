// SPDX-License-Identifier: EUPL-1.2
/// What a municipality publishes as open data, in a form that portals take.
@NullMarked
package org.learningcitydesk.exchange.opendata;

import org.jspecify.annotations.NullMarked;
