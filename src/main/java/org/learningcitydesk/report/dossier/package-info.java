// SPDX-License-Identifier: EUPL-1.2
/// All reports on a city in one.
@NullMarked
package org.learningcitydesk.report.dossier;

import org.jspecify.annotations.NullMarked;
