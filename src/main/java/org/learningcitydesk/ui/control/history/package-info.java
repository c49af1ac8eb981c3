// SPDX-License-Identifier: EUPL-1.2
/// What was done to a record, shown with the record.
@NullMarked
package org.learningcitydesk.ui.control.history;

import org.jspecify.annotations.NullMarked;
