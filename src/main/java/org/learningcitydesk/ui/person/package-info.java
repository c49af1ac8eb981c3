// SPDX-License-Identifier: EUPL-1.2
/// The register of persons and their roles.
@NullMarked
package org.learningcitydesk.ui.person;

import org.jspecify.annotations.NullMarked;
