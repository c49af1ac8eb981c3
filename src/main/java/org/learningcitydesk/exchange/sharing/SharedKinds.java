// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.sharing;

import java.util.Optional;

/// What a file is called in the log of data protection that is no register: those go by their ids.
public final class SharedKinds {
  public static final String CALENDAR = "calendar";
  public static final String NETWORK = "network";
  public static final String EVIDENCE = "evidence";
  public static final String MATRIX = "matrix";
  public static final String TIMELINE = "timeline";
  public static final String FIGURES = "figures";
  private static final String REPORT = "report-";
  private static final String DOCUMENT = "document-";

  private SharedKinds() {}

  /// @param id of the kind of report
  public static String ofReport(String id) {
    return REPORT + id;
  }

  /// @param id of the document of one record
  public static String ofDocument(String id) {
    return DOCUMENT + id;
  }

  /// The kind of report that is meant.
  public static Optional<String> report(String kind) {
    return after(REPORT, kind);
  }

  /// The document of one record that is meant.
  public static Optional<String> document(String kind) {
    return after(DOCUMENT, kind);
  }

  private static Optional<String> after(String family, String kind) {
    return kind.startsWith(family)
        ? Optional.of(kind.substring(family.length()))
        : Optional.empty();
  }
}
