// SPDX-License-Identifier: EUPL-1.2
/// One page for everybody.
@NullMarked
package org.learningcitydesk.report.leaflet;

import org.jspecify.annotations.NullMarked;
