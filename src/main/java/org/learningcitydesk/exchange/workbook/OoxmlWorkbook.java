// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A workbook in Office Open XML, as Excel writes it.
final class OoxmlWorkbook extends Workbook {
  /// Letters of all texts that cells share.
  private static final long MOST_TEXT = 100_000_000;

  /// More than the programs that write such files allow themselves.
  private static final int MOST_STYLES = 100_000;

  private static final int MOST_TABLES = 2_000;

  private final String folder;
  private final Map<String, String> targets = new HashMap<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<NumberShown> styles = new ArrayList<>();
  private @Nullable String styleSheet;
  private @Nullable String sharedTexts;
  private @Nullable List<String> shared;
  private boolean since1904;
  private boolean macros;

  private record Table(String name, String part, boolean hidden) {}

  OoxmlWorkbook(SafeZip zip) {
    super(zip);
    var workbook = workbook();
    var slash = workbook.lastIndexOf('/') + 1;
    folder = workbook.substring(0, slash);
    relations(folder + "_rels/" + workbook.substring(slash) + ".rels");
    tables(workbook);
    var styleSheet = this.styleSheet;
    if (styleSheet != null && zip.has(styleSheet)) styles(styleSheet);
  }

  @Override
  public WorkbookKind kind() {
    return WorkbookKind.OOXML;
  }

  @Override
  public boolean hasMacros() {
    return macros;
  }

  private String workbook() {
    try (var xml = new SafeXml(zip, "_rels/.rels")) {
      while (xml.nextStart()) {
        var type = xml.attribute("Type");
        var target = xml.attribute("Target");
        if (type != null && target != null && type.endsWith("/officeDocument"))
          return resolve("", target);
      }
    }
    throw zip.broken(null);
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private void relations(String part) {
    try (var xml = new SafeXml(zip, part)) {
      while (xml.nextStart()) {
        var type = xml.attribute("Type");
        var target = xml.attribute("Target");
        var id = xml.attribute("Id");
        // What lies outside of the file is never looked at.
        if (type == null
            || target == null
            || id == null
            || xml.attribute("TargetMode") != null
                && "External".equals(xml.attribute("TargetMode"))) continue;
        var at = resolve(folder, target);
        if (targets.size() > SafeZip.MOST_PARTS) throw zip.bomb();
        switch (type.substring(type.lastIndexOf('/') + 1)) {
          case "worksheet" -> targets.put(id, at);
          case "styles" -> styleSheet = at;
          case "sharedStrings" -> sharedTexts = at;
          case "vbaProject" -> macros = true;
          default -> {}
        }
      }
    }
  }

  private void tables(String workbook) {
    var parts = new HashSet<String>();
    try (var xml = new SafeXml(zip, workbook)) {
      while (xml.nextStart()) {
        switch (xml.element()) {
          case "workbookPr" -> since1904 = xml.holds("date1904");
          case "sheet" -> {
            var id = xml.attribute("relationships", "id");
            var part = id == null ? null : targets.get(id);
            var name = xml.attribute("name");
            var state = xml.attribute("state");
            if (tables.size() == MOST_TABLES) throw zip.bomb();
            // Two tables that are the same part would have to be read twice, or thousands of times.
            if (part != null && zip.has(part) && parts.add(part))
              tables.add(
                  new Table(
                      name == null ? "" : name, part, state != null && !state.equals("visible")));
          }
          default -> {}
        }
      }
    }
    if (tables.isEmpty()) throw zip.broken(null);
  }

  private void styles(String part) {
    var formats = new HashMap<Integer, NumberShown>();
    try (var xml = new SafeXml(zip, part)) {
      while (xml.nextStart()) {
        switch (xml.element()) {
          case "numFmt" -> {
            var code = xml.attribute("formatCode");
            if (formats.size() == MOST_STYLES) throw zip.bomb();
            if (code != null) formats.put(xml.number("numFmtId", 0), NumberShown.of(code));
          }
          case "cellXfs" -> {
            while (xml.nextStart("cellXfs"))
              if (xml.element().equals("xf")) {
                if (styles.size() == MOST_STYLES) throw zip.bomb();
                var id = xml.number("numFmtId", 0);
                var format = formats.get(id);
                styles.add(format == null ? NumberShown.builtIn(id) : format);
              }
          }
          default -> {}
        }
      }
    }
  }

  private List<String> shared() {
    var known = shared;
    if (known != null) return known;
    var texts = new ArrayList<String>();
    var part = sharedTexts;
    if (part != null && zip.has(part)) {
      var text = new StringBuilder();
      long length = 0;
      try (var xml = new SafeXml(zip, part)) {
        while (xml.nextStart()) {
          if (!xml.element().equals("si")) continue;
          text.setLength(0);
          rich(xml, "si", text);
          length += text.length();
          if (length > MOST_TEXT || texts.size() == MOST_CELLS)
            throw new UserProblem("problem.import.tooMuchText", zip.name(), MOST_TEXT);
          texts.add(unescaped(text.toString()));
        }
      }
    }
    shared = texts;
    return texts;
  }

  /// The text of an element, its formats aside; how Japanese is pronounced is no part of it.
  private static void rich(SafeXml xml, String element, StringBuilder text) {
    while (xml.nextStart(element)) {
      switch (xml.element()) {
        case "t" -> xml.text(text);
        case "rPh" -> xml.skip();
        default -> {}
      }
    }
  }

  /// Signs that XML does not admit are written like `_x000D_`.
  static String unescaped(String text) {
    if (!text.contains("_x")) return text;
    var plain = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      if (text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_') {
        try {
          plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
          i += 6;
          continue;
        } catch (NumberFormatException _) {
          // It only looks like one.
        }
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  @Override
  public void visit(Visitor visitor) {
    for (var place = 0; place < tables.size(); place++) {
      var table = tables.get(place);
      if (!visitor.table(place, table.name(), table.hidden())) continue;
      var texts = shared();
      try (var xml = new SafeXml(zip, table.part())) {
        new OoxmlTable(xml, zip, texts, styles, since1904).read(visitor);
      }
    }
  }

  static void inline(SafeXml xml, StringBuilder text) {
    rich(xml, "is", text);
  }
}
