// SPDX-License-Identifier: EUPL-1.2
/// A fictional Italian city to try the application with. Nothing in it exists: no body, person,
/// address or act. Its texts are Italian, as its people would type them.
@NullMarked
package org.learningcitydesk.domain.sample;

import org.jspecify.annotations.NullMarked;
