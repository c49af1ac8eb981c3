// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// RDF in Turtle, resource by resource. It writes what a catalogue needs of the language and no
/// more; texts and addresses are escaped here and nowhere else.
final class Turtle {
  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("adms", "http://www.w3.org/ns/adms#");
    PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
    PREFIXES.put("dcatapit", "http://dati.gov.it/onto/dcatapit#");
    PREFIXES.put("dct", "http://purl.org/dc/terms/");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("locn", "http://www.w3.org/ns/locn#");
    PREFIXES.put("owl", "http://www.w3.org/2002/07/owl#");
    PREFIXES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private final StringBuilder out = new StringBuilder();

  Turtle() {
    PREFIXES.forEach(
        (prefix, of) ->
            out.append("@prefix ").append(prefix).append(": <").append(of).append("> .\n"));
  }

  /// Begins with a resource.
  ///
  /// @param types with prefixes
  Resource about(String iri, String... types) {
    out.append('\n').append(iri(iri)).append("\n  a ").append(String.join(", ", types));
    return new Resource();
  }

  /// What is said of one resource.
  final class Resource {
    /// @param property with its prefix
    Resource iris(String property, List<String> iris) {
      return say(property, iris.stream().map(Turtle::iri).toList());
    }

    Resource iri(String property, String iri) {
      return iris(property, List.of(iri));
    }

    Resource text(String property, String text) {
      return say(property, List.of(quoted(text)));
    }

    Resource texts(String property, List<Bilingual.Text> texts) {
      return say(
          property, texts.stream().map(it -> quoted(it.text()) + "@" + it.language()).toList());
    }

    Resource date(String property, LocalDate date) {
      return say(property, List.of(quoted(date.toString()) + "^^xsd:date"));
    }

    Resource number(String property, long number) {
      return say(property, List.of(quoted(Long.toString(number)) + "^^xsd:decimal"));
    }

    private Resource say(String property, List<String> values) {
      if (!values.isEmpty())
        out.append(" ;\n  ").append(property).append(' ').append(String.join(", ", values));
      return this;
    }

    void end() {
      out.append(" .\n");
    }
  }

  private static String iri(String iri) {
    var safe = new StringBuilder("<");
    for (var b : iri.getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (b & 0xFF);
      if (c <= ' ' || c > '~' || "<>\"{}|^`\\".indexOf(c) >= 0)
        safe.append("%%%02X".formatted((int) c));
      else safe.append(c);
    }
    return safe.append('>').toString();
  }

  private static String quoted(String text) {
    var safe = new StringBuilder("\"");
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '"' -> safe.append("\\\"");
        case '\\' -> safe.append("\\\\");
        case '\n' -> safe.append("\\n");
        case '\r' -> safe.append("\\r");
        case '\t' -> safe.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7F) safe.append("\\u%04X".formatted((int) c));
          else safe.append(c);
        }
      }
    }
    return safe.append('"').toString();
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
