// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.exchange.calendar.CalendarPart;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.opendata.Licence;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.report.resolution.Resolution;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A word out of a few.
abstract class Choice implements ITypeConverter<String> {
  private final List<String> words;

  Choice(String... words) {
    this.words = List.of(words);
  }

  @Override
  public String convert(String word) {
    if (!words.contains(word)) throw new TypeConversionException(word);
    return word;
  }

  List<String> words() {
    return words;
  }

  /// A language of the application.
  static final class Language extends Choice {
    Language() {
      super(Messages.LANGUAGES.stream().map(Locale::getLanguage).toArray(String[]::new));
    }
  }

  static final class RegisterName extends Choice {
    RegisterName() {
      super(
          Stream.concat(
                  Arrays.stream(ids(Register.values())),
                  Stream.of("all", ExportCommand.BUDGET_WORKBOOK, ExportCommand.WORKSPACE))
              .toArray(String[]::new));
    }
  }

  /// What a list is a list of.
  static final class Kind extends Choice {
    Kind() {
      super(ids(ImportKind.values()));
    }
  }

  static final class SideName extends Choice {
    SideName() {
      super(ids(Side.values()));
    }
  }

  static final class HelixName extends Choice {
    HelixName() {
      super(ids(Helix.values()));
    }
  }

  private static String[] ids(Code[] codes) {
    return Arrays.stream(codes).map(Code::id).toArray(String[]::new);
  }

  static final class Dialect extends Choice {
    Dialect() {
      super("excel", "open-data");
    }
  }

  /// For whom a file is.
  static final class ProfileName extends Choice {
    ProfileName() {
      super(ids(SharingProfile.values()));
    }
  }

  static final class LicenceName extends Choice {
    LicenceName() {
      super(ids(Licence.values()));
    }
  }

  static final class Format extends Choice {
    Format() {
      super(Arrays.stream(ReportFormat.values()).map(ReportFormat::ending).toArray(String[]::new));
    }
  }

  static final class TableFormat extends Choice {
    TableFormat() {
      super("csv", "xlsx", "ods", "vcf");
    }
  }

  static final class NetworkFormat extends Choice {
    NetworkFormat() {
      super("svg", "png", "pdf", "text", "graphml", "gexf", "kumu", "csv");
    }
  }

  static final class Part extends Choice {
    Part() {
      super(ids(CalendarPart.values()));
    }
  }

  static final class SectionName extends Choice {
    SectionName() {
      super(ids(Section.values()));
    }
  }

  static final class PaperName extends Choice {
    PaperName() {
      super(ids(Layout.Paper.values()));
    }
  }

  static final class Report extends Choice {
    Report() {
      super(
          Stream.of(
                  ids(ReportKind.values()),
                  new String[] {ReportCommand.SHEET, ReportCommand.SAVED},
                  ids(MeetingDocument.values()),
                  ids(Resolution.values()))
              .flatMap(Arrays::stream)
              .toArray(String[]::new));
    }
  }
}
