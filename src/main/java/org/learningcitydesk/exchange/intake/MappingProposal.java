// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.text.OtherCurrency;
import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.WordList;

/// Reads a mapping off a table: first the names of its columns, then what stands in those that
/// nobody knows. The user sees it and changes it.
public final class MappingProposal {
  private static final int MOST_WORDS = 30;
  private final Sheet sheet;
  private final ImportKind kind;
  private final Catalogue catalogue;
  private final ChoiceWords words;
  private final HeaderWords headings;
  private final Map<String, Field> columns = new LinkedHashMap<>();
  private final Set<Field> given = new HashSet<>();

  private MappingProposal(Sheet sheet, ImportKind kind, Catalogue catalogue) {
    this.sheet = sheet;
    this.kind = kind;
    this.catalogue = catalogue;
    words = new ChoiceWords(catalogue);
    headings = HeaderWords.of(kind);
  }

  /// The mapping that seems right.
  ///
  /// @param known what the city knows: a list whose keys are known keeps its name
  public static Mapping of(Sheet sheet, ImportKind kind, Surroundings known, Catalogue catalogue) {
    return new MappingProposal(sheet, kind, catalogue).propose(known);
  }

  private Mapping propose(Surroundings known) {
    var own = isOwn();
    byNames(own);
    if (!own) byContents();
    var ordered = new LinkedHashMap<String, Field>();
    for (var column : sheet.columns())
      if (columns.get(column) instanceof Field field) ordered.put(column, field);
    return new Mapping(
        kind,
        ordered,
        values(),
        own ? Map.of() : defaults(),
        null,
        own ? List.of() : Mapping.USUAL_BLANKS,
        column(kind.externalKey())
            .flatMap(column -> ListSource.known(sheet, column, kind, known))
            .orElseGet(() -> ListSource.of(sheet.name())));
  }

  /// Whether the table is our own export: it has identities in the column of that name, and most
  /// of its columns are called as ours.
  private boolean isOwn() {
    var ours = sheet.columns().stream().filter(it -> headings.own(it).isPresent()).count();
    var identified =
        sheet.columns().stream()
            .filter(it -> headings.own(it).filter(kind.identity()::equals).isPresent())
            .findFirst();
    return identified.isPresent()
        && ours >= 4
        && ours * 10 >= sheet.columns().size() * 6L
        && cells(identified.get()).limit(50).anyMatch(it -> Identity.free(it, Set.of()) != null);
  }

  private void byNames(boolean own) {
    var found = new HashMap<String, Field>();
    for (var column : sheet.columns())
      (own ? headings.own(column).or(() -> headings.field(column)) : headings.field(column))
          .ifPresent(field -> found.put(column, field));
    for (var column : sheet.columns()) {
      var field = found.get(column);
      if (field == null) continue;
      if (own || holds(column, field))
        give(column, !own && field == kind.identity() ? kind.externalKey() : field);
      else if (field == StakeholderField.CATEGORY) give(column, StakeholderField.SECTOR_NOTES);
    }
    // A name beside a family name is what the family did not give.
    if (given.contains(PersonField.FAMILY_NAME))
      columns.replaceAll((_, it) -> it == PersonField.NAME ? PersonField.GIVEN_NAME : it);
  }

  /// Whether most cells of the column can be read as the field: a name alone does not make numbers
  /// and choices. Few different words of a choice are worth asking for.
  private boolean holds(String column, Field field) {
    var cells = cells(column).limit(500).toList();
    var readable = cells.stream().filter(cell -> isReadable(field, cell)).count();
    if (readable * 10 >= cells.size() * 6L) return true;
    return field.reading().sort() == Sort.CHOICE
        && kind != ImportKind.STAKEHOLDERS
        && Set.copyOf(cells).size() <= MOST_WORDS;
  }

  private boolean isReadable(Field field, String cell) {
    return switch (field.reading().sort()) {
      case CHOICE ->
          words.id(field, cell).isPresent()
              || field == StakeholderField.CATEGORY && CategoryHint.in(cell).isPresent();
      case CHOICES ->
          WordList.split(cell).stream().anyMatch(word -> words.id(field, word).isPresent());
      case SCORE -> cell.matches("[1-5]([.,]0)?");
      case DEGREE -> cell.matches("[+-]?\\d{1,3}([.,]\\d+)?");
      case COUNT -> NumberText.read(cell).isPresent();
      case MONEY -> NumberText.read(cell).isPresent() || OtherCurrency.isIn(cell);
      case DATE -> DateText.read(cell).isPresent();
      case TEXT, CODE, ADDRESS, WORDS, TRUTH, REFERENCE, REFERENCES -> true;
    };
  }

  private void give(String column, Field field) {
    if (given.contains(field) && (!field.takesSeveral() || field == StakeholderField.TAGS)) return;
    given.add(field);
    columns.put(column, field);
  }

  private void byContents() {
    var looks = ContentLooks.of(kind);
    for (var column : sheet.columns()) {
      if (columns.containsKey(column)) continue;
      var cells = cells(column).limit(500).toList();
      if (cells.isEmpty()) continue;
      looks.entrySet().stream()
          .filter(look -> !given.contains(look.getKey()))
          .filter(
              look ->
                  cells.stream().filter(cell -> look.getValue().matcher(cell).matches()).count()
                          * 10
                      >= cells.size() * 6L)
          .findFirst()
          .ifPresent(look -> give(column, look.getKey()));
    }
    if (kind.names().stream().noneMatch(given::contains)) nameByContents();
  }

  /// Without a word for it, the name is the first column of words in which nearly every row says
  /// something else.
  private void nameByContents() {
    for (var column : sheet.columns()) {
      if (columns.containsKey(column)) continue;
      var cells = cells(column).limit(500).toList();
      var wordy =
          cells.stream()
              .filter(cell -> cell.chars().filter(Character::isLetter).count() >= 4)
              .count();
      if (wordy * 10 >= Math.min(sheet.rows().size(), 500) * 9L
          && Set.copyOf(cells).size() * 10L >= cells.size() * 7L) {
        give(column, kind.names().getFirst());
        return;
      }
    }
  }

  private Stream<String> cells(String column) {
    var index = sheet.columns().indexOf(column);
    return sheet.rows().stream()
        .map(row -> row.cells().get(index).strip())
        .filter(
            cell ->
                !cell.isEmpty() && !Mapping.USUAL_BLANKS.stream().anyMatch(cell::equalsIgnoreCase));
  }

  private Optional<String> column(Field field) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// What holds for the whole list, where its name or most of its rows tell.
  private Map<Field, String> defaults() {
    var defaults = new LinkedHashMap<Field, String>();
    if (kind == ImportKind.STAKEHOLDERS) {
      var category = category();
      if (category != null) {
        defaults.put(StakeholderField.CATEGORY, category);
        catalogue
            .category(category)
            .map(Category::helix)
            .ifPresent(helix -> defaults.put(StakeholderField.HELIX, helix.id()));
      }
      return defaults;
    }
    for (var field : kind.defaults())
      if (!given.contains(field))
        words
            .in(field, sheet.name().replaceAll("[-_.]", " "))
            .ifPresent(id -> defaults.put(field, id));
    return defaults;
  }

  private @Nullable String category() {
    if (given.contains(StakeholderField.CATEGORY)) return null;
    var names =
        Stream.of(StakeholderField.NAME, StakeholderField.SECTOR_NOTES)
            .flatMap(field -> column(field).stream())
            .toList();
    return CategoryHint.ofList(sheet, names).orElse(null);
  }

  /// What the words of a column of choices mean, where they are neither an id nor a name of the
  /// catalogue.
  private Map<Field, Map<String, String>> values() {
    var proposed = new LinkedHashMap<Field, Map<String, String>>();
    for (var it : columns.entrySet()) {
      if (!words.isChoice(it.getValue())) continue;
      var meanings = new LinkedHashMap<String, String>();
      unknown(sheet, it.getKey(), it.getValue(), words)
          .forEach(word -> like(it.getValue(), word).ifPresent(id -> meanings.put(word, id)));
      if (!meanings.isEmpty()) proposed.put(it.getValue(), meanings);
    }
    return proposed;
  }

  private Optional<String> like(Field field, String word) {
    if (field == StakeholderField.CATEGORY) return CategoryHint.in(word);
    return kind == ImportKind.STAKEHOLDERS ? Optional.empty() : words.like(field, word);
  }

  /// The different words of a column that the catalogue does not know, in the order of the file.
  public static List<String> unknown(Sheet sheet, String column, Field field, ChoiceWords words) {
    var index = sheet.columns().indexOf(column);
    return sheet.rows().stream()
        .map(row -> row.cells().get(index).strip())
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .filter(cell -> words.id(field, cell).isEmpty())
        .flatMap(
            cell ->
                field.reading().sort() == Sort.CHOICES
                    ? WordList.split(cell).stream()
                    : Stream.of(cell))
        .distinct()
        .filter(
            word ->
                words.id(field, word).isEmpty()
                    && Mapping.USUAL_BLANKS.stream().noneMatch(word::equalsIgnoreCase))
        .limit(200)
        .toList();
  }
}
