// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A part of a spreadsheet as a stream of elements. A document type, with which entities could grow
/// or files be fetched, is refused: no spreadsheet program writes one.
final class SafeXml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();
  private final SafeZip zip;
  private final InputStream in;
  private final XMLStreamReader xml;

  SafeXml(SafeZip zip, String part) {
    this.zip = zip;
    try {
      in = zip.open(part);
      xml = FACTORY.createXMLStreamReader(in);
    } catch (IOException | XMLStreamException e) {
      throw zip.broken(e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    // It counts every `&amp;` as an entity that may grow, and a long list has more of them than it
    // allows. Those that do grow need a document type, which is refused.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /// Goes on to the next start or end of an element, or to the end of the part.
  int next() {
    try {
      while (xml.hasNext()) {
        var event = xml.next();
        zip.elementSeen();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            return XMLStreamConstants.START_ELEMENT;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return XMLStreamConstants.END_ELEMENT;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw suspicious();
          default -> {}
        }
      }
      return XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw zip.broken(e);
    }
  }

  /// Goes on to the next start of an element; false at the end of the part.
  boolean nextStart() {
    for (int event; (event = next()) != XMLStreamConstants.END_DOCUMENT; )
      if (event == XMLStreamConstants.START_ELEMENT) return true;
    return false;
  }

  /// Goes on to the next start of an element before this one ends.
  boolean nextStart(String within) {
    for (int event; (event = next()) != XMLStreamConstants.END_DOCUMENT; ) {
      if (event == XMLStreamConstants.START_ELEMENT) return true;
      if (xml.getLocalName().equals(within)) return false;
    }
    return false;
  }

  /// Goes on to the next piece of text, or start or end of an element.
  int nextPiece() {
    try {
      while (xml.hasNext()) {
        var event = xml.next();
        zip.elementSeen();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
          throw suspicious();
        if (event == XMLStreamConstants.START_ELEMENT
            || event == XMLStreamConstants.END_ELEMENT
            || event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.SPACE
            || event == XMLStreamConstants.CDATA) return event;
      }
      return XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw zip.broken(e);
    }
  }

  /// Adds the text of this element, up to its end.
  void text(StringBuilder text) {
    for (var depth = 1; depth > 0; ) {
      switch (nextPiece()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> throw zip.broken(null);
        default -> piece(text);
      }
    }
  }

  /// Adds the piece of text at hand.
  void piece(StringBuilder text) {
    if (text.length() + xml.getTextLength() > Workbook.LONGEST_ROW)
      throw new UserProblem("problem.import.cellTooLong", zip.name(), Workbook.LONGEST_ROW);
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /// Steps over this element with all that is in it.
  void skip() {
    for (var depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> throw zip.broken(null);
      }
    }
  }

  String element() {
    return xml.getLocalName();
  }

  /// The attribute of this name, whatever its name space.
  @Nullable String attribute(String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++)
      if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
    return null;
  }

  /// The attribute of this name in a name space that ends like this.
  @Nullable String attribute(String space, String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      var uri = xml.getAttributeNamespace(i);
      if (uri != null && uri.endsWith(space) && xml.getAttributeLocalName(i).equals(name))
        return xml.getAttributeValue(i);
    }
    return null;
  }

  boolean holds(String attribute) {
    var value = attribute(attribute);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  int number(String attribute, int otherwise) {
    var value = attribute(attribute);
    if (value == null) return otherwise;
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw zip.broken(e);
    }
  }

  private UserProblem suspicious() {
    return new UserProblem("problem.import.suspicious", zip.name());
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (IOException | XMLStreamException _) {
      // Nothing was written, nothing is lost.
    }
  }
}
