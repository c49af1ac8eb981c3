// SPDX-License-Identifier: EUPL-1.2
/// What passed between the city and its stakeholders, what was promised, and how often they
/// want to be heard.
@NullMarked
package org.learningcitydesk.domain.contact;

import org.jspecify.annotations.NullMarked;
