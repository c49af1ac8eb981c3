// SPDX-License-Identifier: EUPL-1.2
/// Spreadsheets of other programs, row after row: nothing in them is run, fetched or believed.
@NullMarked
package org.learningcitydesk.exchange.workbook;

import org.jspecify.annotations.NullMarked;
