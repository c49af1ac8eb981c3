// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

/// Text of well-formed markup, element by element. Texts and attribute values are escaped here and
/// nowhere else.
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /// Opens an element with attributes, as name and value in turn.
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    attributes(attributes);
    out.append('>');
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /// An element without contents.
  Markup empty(String element, String... attributes) {
    out.append('<').append(element);
    attributes(attributes);
    out.append("/>");
    return this;
  }

  /// An element with a text.
  Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /// Markup of our own making; nothing that anybody typed.
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void attributes(String... attributes) {
    for (var i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
