// SPDX-License-Identifier: EUPL-1.2
/// The tables of a document as data, with numbers and dates as values.
@NullMarked
package org.learningcitydesk.report.table;

import org.jspecify.annotations.NullMarked;
