// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.List;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;

/// A path that was just made, with its steps and tasks.
public record StartedPath(Path path, List<Step> steps, List<Task> tasks) {}
