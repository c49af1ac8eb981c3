// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import org.learningcitydesk.domain.Code;

/// For whom a file is, and so what of the records it may hold. One rule for each, whatever the
/// format:
///
/// - *full* stays in the house: everything that was asked for; what is confidential only where that
///   was asked for too, and nobody whose data are restricted.
/// - *redacted* is for partners, the association and consultants. Organisations stay. People are
///   called P1, P2 ... in the whole file, in lists as in what was typed; of them only their roles
///   are told. Left out are their e-mail addresses and numbers, notes and remarks, what contacts
///   and promises say, where records come from, links to video calls, and what is confidential.
/// - *public* is what the open data package would publish: activities that are certain,
///   partnerships that were agreed, and the organisations in them, without notes, assessments,
///   money and addresses; small counts of participants are withheld.
public enum SharingProfile implements Code {
  FULL,
  REDACTED,
  PUBLIC;

  /// What is chosen for a file as long as nobody chose: most files leave the house.
  public static final SharingProfile USUAL = REDACTED;

  /// The constant with this id.
  public static SharingProfile of(String id) {
    return Code.of(SharingProfile.class, id);
  }
}
