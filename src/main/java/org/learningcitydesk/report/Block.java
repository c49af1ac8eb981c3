// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.i18n.Messages;

/// A part of a document. What the parts are is decided here; how they look, by each format.
public sealed interface Block {
  /// The deepest level of a heading.
  int DEEPEST = 5;

  /// The same with each of its texts put through a function.
  default Block with(UnaryOperator<String> words) {
    return switch (this) {
      case Heading(var level, var text) -> new Heading(level, words.apply(text));
      case Paragraph(var text) -> new Paragraph(words.apply(text));
      case Notice(var title, var text) -> new Notice(words.apply(title), words.apply(text));
      case Listing(var items, var numbered) ->
          new Listing(items.stream().map(words).toList(), numbered);
      case KeyFigures(var figures) ->
          new KeyFigures(figures.stream().map(it -> it.with(words)).toList());
      case Facts(var facts) -> new Facts(facts.stream().map(it -> it.with(words)).toList());
      case Marks(var marks) ->
          new Marks(marks.stream().map(it -> new Mark(words.apply(it.text()), it.tone())).toList());
      case Table(var caption, var columns, var rows, var whenEmpty, var totalled) ->
          new Table(
              words.apply(caption),
              columns,
              rows.stream().map(row -> row.stream().map(words).toList()).toList(),
              whenEmpty,
              totalled);
      case Signatures(var signers) ->
          new Signatures(signers.stream().map(it -> it.with(words)).toList());
      case Chart(var figure) -> new Chart(figure.with(words));
      case Contents contents -> contents;
      case PageBreak pageBreak -> pageBreak;
    };
  }

  /// The same so many levels deeper, as a part of a larger document.
  default Block below(int levels) {
    return this instanceof Heading(var level, var text)
        ? new Heading(Math.min(DEEPEST, level + levels), text)
        : this;
  }

  /// @param level 1 for a part of the document, 2 below it, up to 5
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > DEEPEST) throw new IllegalArgumentException("level " + level);
    }
  }

  record Paragraph(String text) implements Block {}

  /// Something that must not be overlooked, such as where the text of the steps comes from.
  record Notice(String title, String text) implements Block {}

  /// @param numbered from 1, where the order matters
  record Listing(List<String> items, boolean numbered) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    /// A list without an order.
    public Listing(List<String> items) {
      this(items, false);
    }
  }

  /// A few numbers to see first.
  record KeyFigures(List<Fact> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /// Names and values in two columns.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// A state in words with a few remarks, in one line below a heading.
  record Marks(List<Mark> marks) implements Block {
    public Marks {
      marks = List.copyOf(marks);
    }
  }

  /// @param tone how it is coloured; the text says it all
  record Mark(String text, Tone tone) {}

  /// How a mark is coloured.
  enum Tone {
    QUIET,
    GOOD,
    ACTIVE,
    WARNING
  }

  /// Rows under named columns; the first column names its row.
  ///
  /// @param whenEmpty what is written where there are no rows
  /// @param totalled whether the last row sums up those above it
  record Table(
      String caption,
      List<Column> columns,
      List<List<String>> rows,
      String whenEmpty,
      boolean totalled)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows)
        if (row.size() != columns.size())
          throw new IllegalArgumentException("each row has a cell for each column");
    }

    /// Without a row of sums.
    public Table(String caption, List<Column> columns, List<List<String>> rows, String whenEmpty) {
      this(caption, columns, rows, whenEmpty, false);
    }
  }

  /// @param share of the width in percent, all columns together 100
  /// @param number written to the right
  /// @param room its cells are high enough to be written in by hand
  record Column(String name, int share, boolean number, boolean room) {
    public static Column text(String name, int share) {
      return new Column(name, share, false, false);
    }

    public static Column number(String name, int share) {
      return new Column(name, share, true, false);
    }

    /// A column to fill in by hand, for example with a signature.
    public static Column room(String name, int share) {
      return new Column(name, share, false, true);
    }
  }

  /// Room to sign.
  ///
  /// @param signers what they sign as, and their names as far as they are known
  record Signatures(List<Fact> signers) implements Block {
    public Signatures {
      signers = List.copyOf(signers);
    }
  }

  /// A picture with its alternative text, and its numbers as a table.
  record Chart(Illustration figure) implements Block {
    /// The numbers behind it: as wide as they need, to the right; words share the room.
    public Table data() {
      var data = figure.table();
      var others = data.header().size() - 1;
      var first =
          data.inWords()
              ? Math.max(22, 100 - others * 22)
              : others == 1 ? 70 : Math.max(30, 100 - others * 15);
      var columns = new ArrayList<Column>();
      for (var name : data.header())
        columns.add(
            columns.isEmpty()
                ? Column.text(name, first)
                : new Column(name, (100 - first) / others, !data.inWords(), false));
      return new Table(
          Messages.in(figure.locale()).get("chart.data", figure.title()), columns, data.rows(), "");
    }
  }

  /// The headings of the document with their pages, where there are pages.
  ///
  /// @param depth the deepest level that is listed
  record Contents(int depth) implements Block {}

  /// What follows begins on a new page, where there are pages.
  record PageBreak() implements Block {}
}
