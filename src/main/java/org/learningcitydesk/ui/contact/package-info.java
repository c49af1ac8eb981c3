// SPDX-License-Identifier: EUPL-1.2
/// The log of contacts, who is going cold, and how often stakeholders want to be heard.
@NullMarked
package org.learningcitydesk.ui.contact;

import org.jspecify.annotations.NullMarked;
