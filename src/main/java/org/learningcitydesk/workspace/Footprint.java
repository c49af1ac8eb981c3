// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;
import java.util.List;
import org.learningcitydesk.domain.attachment.Attachment;

/// Where persons are in a workspace: what an erasure takes away, and what it cannot.
///
/// @param persons how many of them there are
/// @param texts values of other records in which they are named
/// @param entries rows of the history in which they are
/// @param namesakes others who have one of their names: texts with it are left
/// @param shared addresses and numbers of theirs that others have too: those are left
/// @param files attached files that may be about them; the program does not look into all kinds
/// @param sources lists they were imported from: those will bring them back unless they go there
///     too
/// @param olderCopies copies of the workspace beside it, in which they still are
public record Footprint(
    int persons,
    int texts,
    int entries,
    int namesakes,
    int shared,
    List<Attachment> files,
    List<String> sources,
    List<Path> olderCopies) {
  public Footprint {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
    olderCopies = List.copyOf(olderCopies);
  }
}
