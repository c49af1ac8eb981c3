// SPDX-License-Identifier: EUPL-1.2
/// Pictures as files for people.
@NullMarked
package org.learningcitydesk.report.picture;

import org.jspecify.annotations.NullMarked;
