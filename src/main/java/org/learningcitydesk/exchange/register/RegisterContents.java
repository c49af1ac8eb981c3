// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// The records of one city that the registers are made of.
public record RegisterContents(
    List<Stakeholder> stakeholders, List<Partnership> partnerships, List<Step> steps, List<Task> tasks, List<Evidence> evidence, List<Activity> activities) {}
