// SPDX-License-Identifier: EUPL-1.2
/// What the municipality plans, commits and spends itself.
@NullMarked
package org.learningcitydesk.domain.budget;

import org.jspecify.annotations.NullMarked;
