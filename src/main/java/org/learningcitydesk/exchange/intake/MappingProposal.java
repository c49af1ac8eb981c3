// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;

/// Reads a mapping off a table: first the names of its columns, then what stands in those that
/// nobody knows. The user sees it and changes it.
public final class MappingProposal {
  private static final Map<StakeholderField, Pattern> LOOKS = new LinkedHashMap<>();

  static {
    LOOKS.put(
        StakeholderField.PEC,
        Pattern.compile(
            "[^\\s@]+@(?:[^\\s@]*\\.)?[^\\s@]*(?:pec|legalmail|postacert)[^\\s@]*\\.[a-z]{2,}",
            Pattern.CASE_INSENSITIVE));
    LOOKS.put(StakeholderField.EMAIL, Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"));
    LOOKS.put(
        StakeholderField.WEBSITE,
        Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE));
    LOOKS.put(StakeholderField.POSTAL_CODE, Pattern.compile("\\d{5}"));
    LOOKS.put(
        StakeholderField.TAX_CODE,
        Pattern.compile(
            "\\d{11}|[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]", Pattern.CASE_INSENSITIVE));
    LOOKS.put(
        StakeholderField.PHONE, Pattern.compile("(?:\\+39 ?)?[03]\\d{1,3}[ ./-]?\\d[\\d ./-]{3,}"));
    LOOKS.put(
        StakeholderField.STREET,
        Pattern.compile(
            "(?:via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|largo|strada|contrada|c\\.da|vicolo|traversa)\\b.*",
            Pattern.CASE_INSENSITIVE));
  }

  private final Sheet sheet;
  private final Catalogue catalogue;
  private final ChoiceWords words;
  private final Map<String, StakeholderField> columns = new LinkedHashMap<>();
  private final Set<StakeholderField> given = EnumSet.noneOf(StakeholderField.class);

  private MappingProposal(Sheet sheet, Catalogue catalogue) {
    this.sheet = sheet;
    this.catalogue = catalogue;
    words = new ChoiceWords(catalogue);
  }

  /// The mapping that seems right.
  ///
  /// @param existing the stakeholders of the city: a list whose keys are known keeps its name
  public static Mapping of(Sheet sheet, List<Stakeholder> existing, Catalogue catalogue) {
    return new MappingProposal(sheet, catalogue).propose(existing);
  }

  private Mapping propose(List<Stakeholder> existing) {
    var own = byNames();
    if (!own) byContents();
    var category = own ? null : category();
    var helix =
        category == null ? null : catalogue.category(category).map(Category::helix).orElse(null);
    var ordered = new LinkedHashMap<String, StakeholderField>();
    for (var column : sheet.columns())
      if (columns.get(column) instanceof StakeholderField field) ordered.put(column, field);
    return new Mapping(
        ordered,
        values(),
        category,
        helix,
        own ? List.of() : Mapping.USUAL_BLANKS,
        source(existing));
  }

  /// Returns true where the table is our own export.
  private boolean byNames() {
    var found = new HashMap<String, StakeholderField>();
    for (var column : sheet.columns())
      HeaderWords.field(column).ifPresent(field -> found.put(column, field));
    var own =
        found.containsValue(StakeholderField.EXTERNAL_SOURCE)
            && (found.containsValue(StakeholderField.ID) || sheet.columns().contains("id"));
    for (var column : sheet.columns()) {
      var field = found.get(column);
      if (field == null) continue;
      if (own && column.equals("id")) give(column, StakeholderField.ID);
      else if (own || holds(column, field))
        give(column, !own && field == StakeholderField.ID ? StakeholderField.EXTERNAL_KEY : field);
      else if (field == StakeholderField.CATEGORY) give(column, StakeholderField.SECTOR_NOTES);
    }
    return own;
  }

  /// Whether most cells of the column can be read as the field: a name alone does not make numbers
  /// and choices.
  private boolean holds(String column, StakeholderField field) {
    var cells = cells(column).limit(500).toList();
    var readable = cells.stream().filter(cell -> isReadable(field, cell)).count();
    return readable * 10 >= cells.size() * 6L;
  }

  private boolean isReadable(StakeholderField field, String cell) {
    return switch (field) {
      case CATEGORY -> words.id(field, cell).isPresent() || CategoryHint.in(cell).isPresent();
      case HELIX, ENGAGEMENT, PARTICIPATION_NOW, PARTICIPATION_WANTED ->
          words.id(field, cell).isPresent();
      case INFLUENCE, INTEREST -> cell.matches("[1-5]([.,]0)?");
      case LATITUDE, LONGITUDE -> cell.matches("[+-]?\\d{1,3}([.,]\\d+)?");
      default -> true;
    };
  }

  private void give(String column, StakeholderField field) {
    if (given.contains(field) && (!field.takesSeveral() || field == StakeholderField.TAGS)) return;
    given.add(field);
    columns.put(column, field);
  }

  private void byContents() {
    for (var column : sheet.columns()) {
      if (columns.containsKey(column)) continue;
      var cells = cells(column).limit(500).toList();
      if (cells.isEmpty()) continue;
      LOOKS.entrySet().stream()
          .filter(look -> !given.contains(look.getKey()))
          .filter(
              look ->
                  cells.stream().filter(cell -> look.getValue().matcher(cell).matches()).count()
                          * 10
                      >= cells.size() * 6L)
          .findFirst()
          .ifPresent(look -> give(column, look.getKey()));
    }
    if (!given.contains(StakeholderField.NAME)) nameByContents();
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
        give(column, StakeholderField.NAME);
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

  private Optional<String> column(StakeholderField field) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private @Nullable String category() {
    if (given.contains(StakeholderField.CATEGORY)) return null;
    var schools =
        sheet.columns().stream()
            .filter(
                column ->
                    CategoryHint.in(column.replaceAll("(?i)scuola", " scuola "))
                        .filter("school"::equals)
                        .isPresent())
            .count();
    if (schools >= 2) return "school";
    var names =
        Stream.of(StakeholderField.NAME, StakeholderField.SECTOR_NOTES)
            .flatMap(field -> column(field).stream())
            .map(sheet.columns()::indexOf)
            .toList();
    var texts =
        sheet.rows().stream()
            .limit(500)
            .map(row -> names.stream().map(row.cells()::get).collect(Collectors.joining(" ")));
    return CategoryHint.inMost(texts)
        .or(() -> CategoryHint.in(sheet.name().replaceAll("[-_.]", " ")))
        .orElse(null);
  }

  /// What the words of a column of choices mean, where they are neither an id nor a name of the
  /// catalogue.
  private Map<StakeholderField, Map<String, String>> values() {
    var proposed = new LinkedHashMap<StakeholderField, Map<String, String>>();
    column(StakeholderField.CATEGORY)
        .ifPresent(
            column -> {
              var meanings = new LinkedHashMap<String, String>();
              unknown(sheet, column, StakeholderField.CATEGORY, words)
                  .forEach(word -> CategoryHint.in(word).ifPresent(id -> meanings.put(word, id)));
              if (!meanings.isEmpty()) proposed.put(StakeholderField.CATEGORY, meanings);
            });
    return proposed;
  }

  /// The different words of a column that the catalogue does not know, in the order of the file.
  public static List<String> unknown(
      Sheet sheet, String column, StakeholderField field, ChoiceWords words) {
    var index = sheet.columns().indexOf(column);
    return sheet.rows().stream()
        .map(row -> row.cells().get(index).strip())
        .filter(word -> !word.isEmpty())
        .distinct()
        .filter(
            word ->
                words.id(field, word).isEmpty()
                    && Mapping.USUAL_BLANKS.stream().noneMatch(word::equalsIgnoreCase))
        .limit(200)
        .toList();
  }

  private String source(List<Stakeholder> existing) {
    return column(StakeholderField.EXTERNAL_KEY)
        .flatMap(column -> knownSource(column, existing))
        .orElseGet(() -> sourceOf(sheet.name()));
  }

  private Optional<String> knownSource(String column, List<Stakeholder> existing) {
    var index = sheet.columns().indexOf(column);
    var keys = new HashSet<String>();
    for (Row row : sheet.rows()) keys.add(row.cells().get(index).strip());
    var counts =
        existing.stream()
            .map(Stakeholder::origin)
            .filter(
                origin ->
                    origin.source() != null && origin.key() != null && keys.contains(origin.key()))
            .collect(
                Collectors.groupingBy(
                    origin -> Objects.requireNonNull(origin.source()), Collectors.counting()));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * 2 >= keys.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The name of the file without what changes from year to year: dates, school years, numbers of
  /// copies, the kind of file.
  public static String sourceOf(String fileName) {
    var base = fileName.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    var stable =
        base.replaceAll("\\(\\d+\\)", " ")
            .replaceAll("(?<!\\d)\\d{1,2}[-_. ]\\d{1,2}[-_. ](?:19|20)\\d{2}(?!\\d)", " ")
            .replaceAll("(?<!\\d)\\d{4,}(?:[-_. ]\\d{1,2}(?!\\d))*", " ")
            .replaceAll("[-_. ]{2,}", "-")
            .replaceAll("^[-_. ]+|[-_. ]+$", "");
    return stable.isEmpty() ? base : stable.length() > 100 ? stable.substring(0, 100) : stable;
  }
}
