// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

/// What may go into a file: one choice, so that nothing confidential can be asked for in a file
/// that others get.
///
/// @param confidential whether what is confidential goes out too; only in a full file
public record Sharing(SharingProfile profile, boolean confidential) {
  public static final Sharing FULL = new Sharing(SharingProfile.FULL, false);
  public static final Sharing CONFIDENTIAL = new Sharing(SharingProfile.FULL, true);
  public static final Sharing REDACTED = new Sharing(SharingProfile.REDACTED, false);
  public static final Sharing PUBLIC = new Sharing(SharingProfile.PUBLIC, false);

  public Sharing {
    confidential = confidential && profile == SharingProfile.FULL;
  }

  public static Sharing of(SharingProfile profile) {
    return new Sharing(profile, false);
  }

  public boolean isFull() {
    return profile == SharingProfile.FULL;
  }
}
