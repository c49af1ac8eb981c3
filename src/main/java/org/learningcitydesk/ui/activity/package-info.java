// SPDX-License-Identifier: EUPL-1.2
/// The register of activities.
@NullMarked
package org.learningcitydesk.ui.activity;

import org.jspecify.annotations.NullMarked;
