// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.work.UserProblem;

/// The words of a template file: in both languages where they are there, else the same in both.
/// Remembers what was put right.
final class TemplateTexts {
  private static final int LONGEST = 4000;
  private static final int LONGEST_CODE = 60;

  private final String file;
  private final Catalogue catalogue;
  private final Set<String> unknown = new LinkedHashSet<>();
  private int missing;

  TemplateTexts(String file, Catalogue catalogue) {
    this.file = file;
    this.catalogue = catalogue;
  }

  int missing() {
    return missing;
  }

  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /// A word that everything depends on.
  String required(JsonNode from, String member, int room, String where) {
    var node = from.path(member);
    var text = node.isTextual() || node.isNumber() ? node.asText().strip() : "";
    if (text.isEmpty()) throw new UserProblem("problem.template.noMember", file, member, where);
    return fitting(text, member, room, where);
  }

  /// A text that has to be there in one language at least.
  LocalText titleOf(JsonNode from, String member, int room, String where) {
    var text = of(from, member);
    if (text.isBlank()) throw new UserProblem("problem.template.noMember", file, member, where);
    fitting(text.en(), member, room, where);
    fitting(text.it(), member, room, where);
    return text;
  }

  @Nullable LocalText orNull(JsonNode from, String member) {
    var text = of(from, member);
    return text.isBlank() ? null : text;
  }

  /// Blank in both languages where it is in neither.
  LocalText of(JsonNode from, String member) {
    var node = from.path(member);
    if (node.isTextual()) return fitting(LocalText.same(node.asText().strip()), member);
    var en = node.path("en").asText("").strip();
    var it = node.path("it").asText("").strip();
    if (en.isEmpty() != it.isEmpty()) missing++;
    return fitting(new LocalText(en.isEmpty() ? it : en, it.isEmpty() ? en : it), member);
  }

  private LocalText fitting(LocalText text, String member) {
    fitting(text.en(), member, LONGEST, "");
    fitting(text.it(), member, LONGEST, "");
    return text;
  }

  private String fitting(String text, String member, int room, String where) {
    if (text.length() > room)
      throw new UserProblem("problem.template.tooLong", file, member, where, room);
    return text;
  }

  List<String> documents(JsonNode from) {
    var types = words(from);
    for (var it : types) {
      fitting(it, "documentTypeIds", LONGEST_CODE, it);
      if (catalogue.documentType(it).isEmpty()) unknown.add(it);
    }
    return types;
  }

  @Nullable String role(JsonNode from) {
    var role = from.asText("").strip();
    if (role.isEmpty()) return null;
    if (catalogue.role(role).isEmpty()) unknown.add(role);
    return role;
  }

  List<String> roles(JsonNode from) {
    var roles = words(from);
    for (var it : roles) if (catalogue.role(it).isEmpty()) unknown.add(it);
    return roles;
  }

  /// Each word once, without line ends.
  static List<String> words(JsonNode from) {
    var words = new ArrayList<String>();
    for (var it : from) {
      var word = it.asText("").replaceAll("\\s+", " ").strip();
      if (!word.isEmpty() && !words.contains(word)) words.add(word);
    }
    return words;
  }
}
