// SPDX-License-Identifier: EUPL-1.2
/// Any table in a text file, read as the user's programs wrote it: its charset, separator and
/// quotes are found out, its rows keep their line numbers.
@NullMarked
package org.learningcitydesk.exchange.tabular;

import org.jspecify.annotations.NullMarked;
