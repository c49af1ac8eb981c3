// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

/// What a profile keeps back.
public enum Withheld {
  /// People who are called P1, P2 ...
  PEOPLE,
  /// People whose data are restricted.
  RESTRICTED,
  /// E-mail addresses, numbers and the like of people.
  REACH,
  /// Notes, remarks, summaries of contacts, promises.
  NOTES,
  /// Items, outcomes, decisions and actions that are confidential.
  CONFIDENTIAL,
  /// Records that are not published.
  RECORDS
}
