// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.picture;

import org.learningcitydesk.domain.Code;

/// A form in which people look at the timeline.
public enum TimelineFormat implements Code {
  /// On as many sheets as it needs.
  PDF_A4("pdf"),
  /// On as many sheets as it needs.
  PDF_A3("pdf"),
  SVG("svg"),
  PNG("png");

  private final String extension;

  TimelineFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }
}
