// SPDX-License-Identifier: EUPL-1.2
/// Templates of a path at work: what a new version changes in a running path, and a path as a
/// template for others.
@NullMarked
package org.learningcitydesk.domain.template;

import org.jspecify.annotations.NullMarked;
