// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

/// Takes away what XML 1.0 cannot carry: control signs and halves of signs.
final class XmlText {
  private XmlText() {}

  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int sign) {
    return sign == '\t'
        || sign == '\n'
        || sign >= 0x20 && sign <= 0xD7FF
        || sign >= 0xE000 && sign <= 0xFFFD
        || sign >= 0x10000;
  }
}
