// SPDX-License-Identifier: EUPL-1.2
/// The choices that ship with the application, with their texts in both languages, and the template
/// of the path.
@NullMarked
package org.learningcitydesk.domain.catalogue;

import org.jspecify.annotations.NullMarked;
