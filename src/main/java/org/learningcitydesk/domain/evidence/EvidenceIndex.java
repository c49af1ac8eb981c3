// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;

/// What is in a bundle of evidence, step by step, and what should be and is not.
///
/// @param profile for whom it is
public record EvidenceIndex(City city, LocalDate day, SharingProfile profile, List<Entry> entries) {
  public EvidenceIndex {
    entries = List.copyOf(entries);
  }

  /// What became of the file of a document.
  public enum State {
    /// It is in the bundle.
    THERE,
    /// The document has none, perhaps a link.
    WITHOUT,
    /// It stays in the house: nobody can look through it for names.
    KEPT_BACK,
    /// It was removed from the workspace.
    GONE,
    /// Its bytes are not those that were attached.
    DAMAGED
  }

  /// A document.
  ///
  /// @param file where it is in the bundle; null where it is not
  /// @param size in bytes
  /// @param sha256 64 hexadecimal digits; null where there is no file
  public record Entry(
      Step step,
      Evidence evidence,
      State state,
      @Nullable String file,
      long size,
      @Nullable String sha256) {}

  /// Those with a file.
  public List<Entry> files() {
    return entries.stream().filter(it -> it.state() == State.THERE).toList();
  }

  /// Those of which the file is missing or damaged.
  public List<Entry> lost() {
    return entries.stream()
        .filter(it -> it.state() == State.GONE || it.state() == State.DAMAGED)
        .toList();
  }

  public int keptBack() {
    return (int) entries.stream().filter(it -> it.state() == State.KEPT_BACK).count();
  }

  public int links() {
    return (int) entries.stream().filter(it -> it.evidence().link() != null).count();
  }

  public long bytes() {
    return entries.stream().mapToLong(Entry::size).sum();
  }
}
