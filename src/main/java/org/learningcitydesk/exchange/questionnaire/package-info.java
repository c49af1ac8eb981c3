// SPDX-License-Identifier: EUPL-1.2
/// Questionnaires that leave as workbooks and come back filled in.
@NullMarked
package org.learningcitydesk.exchange.questionnaire;

import org.jspecify.annotations.NullMarked;
