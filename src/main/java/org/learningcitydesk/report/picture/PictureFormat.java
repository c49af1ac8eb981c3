// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.picture;

import org.learningcitydesk.domain.Code;

/// A form in which people look at a picture; as a text it is the same in words.
public enum PictureFormat implements Code {
  SVG("svg", 1),
  PDF("pdf", 1),
  PNG("png", 1),
  PNG_TWICE("png", 2),
  PNG_FOUR_TIMES("png", 4),
  TEXT("txt", 1);

  private final String extension;
  private final int times;

  PictureFormat(String extension, int times) {
    this.extension = extension;
    this.times = times;
  }

  public String extension() {
    return extension;
  }

  /// How fine a picture of points is.
  int times() {
    return times;
  }
}
