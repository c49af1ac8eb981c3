// SPDX-License-Identifier: EUPL-1.2
/// The network of stakeholders as texts, as a table and as a picture.
@NullMarked
package org.learningcitydesk.report.network;

import org.jspecify.annotations.NullMarked;
