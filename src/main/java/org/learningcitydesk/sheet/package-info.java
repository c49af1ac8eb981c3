// SPDX-License-Identifier: EUPL-1.2
/// Tables with typed cells as sheets of workbooks, whoever fills them.
@NullMarked
package org.learningcitydesk.sheet;

import org.jspecify.annotations.NullMarked;
