// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// What a person is, or was, in a stakeholder.
public record PersonRole(
    PersonRoleId id,
    long version,
    PersonId person,
    StakeholderId stakeholder,
    @Nullable String title,
    @Nullable PartialDate from,
    @Nullable PartialDate to) {}
