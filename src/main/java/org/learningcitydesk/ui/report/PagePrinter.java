// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.PdfPages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.work.UserProblem;

/// Prints the pages of the preview, on the printer that is chosen in the dialog of the system.
final class PagePrinter {
  /// Fine enough for small print, without taking all memory.
  private static final float DOTS_PER_INCH = 300;

  private static final double POINTS_PER_INCH = 72;

  private final Kit kit;
  private final Node owner;

  PagePrinter(Kit kit, Node owner) {
    this.kit = kit;
    this.owner = owner;
  }

  /// Asks the system which printers there are, which may take a while, then the user. It is told
  /// where there is none.
  void print(ReportScreenModel model) {
    var pages = model.pages.pagesProperty().get();
    if (pages != null) kit.jobs().compute(PagePrinter::job, it -> ask(it, model, pages));
  }

  private static PrinterJob job() {
    var job = PrinterJob.createPrinterJob();
    if (job == null) throw new UserProblem("problem.print.noPrinter");
    return job;
  }

  private void ask(PrinterJob job, ReportScreenModel model, PdfPages pages) {
    job.getJobSettings().setJobName(model.fileName());
    job.getJobSettings().setPageLayout(layout(job.getPrinter(), model.wish().layout()));
    job.getJobSettings().setPageRanges(new PageRange(1, pages.count()));
    if (job.showPrintDialog(owner.getScene().getWindow())) begin(job, pages);
    else job.cancelJob();
  }

  private static PageLayout layout(Printer printer, Layout layout) {
    var paper =
        switch (layout.paper()) {
          case A4 -> Paper.A4;
          case A3 -> Paper.A3;
          case LETTER -> Paper.NA_LETTER;
        };
    return printer.createPageLayout(
        paper,
        layout.landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        Printer.MarginType.HARDWARE_MINIMUM);
  }

  private void begin(PrinterJob job, PdfPages pages) {
    kit.jobs()
        .start(
            "report.printing",
            progress -> {
              var done = 0;
              for (var range : job.getJobSettings().getPageRanges())
                for (var page = range.getStartPage(); page <= range.getEndPage(); page++) {
                  progress.step(done++, pages.count());
                  if (page <= pages.count() && !job.printPage(sheet(job, pages, page - 1)))
                    throw new UserProblem("problem.print.failed", page);
                }
              return job.endJob();
            },
            isDone -> {
              if (!isDone) throw new UserProblem("problem.print.failed", pages.count());
            });
  }

  /// The page as large as it is, less what the printer cannot reach.
  private static Node sheet(PrinterJob job, PdfPages pages, int page) {
    var layout = job.getJobSettings().getPageLayout();
    var picture = pages.picture(page, DOTS_PER_INCH);
    var view = new ImageView(PagesPane.image(picture));
    var width = picture.width() / DOTS_PER_INCH * POINTS_PER_INCH;
    view.setPreserveRatio(true);
    view.setFitWidth(width);
    view.setTranslateX(-layout.getLeftMargin());
    view.setTranslateY(-layout.getTopMargin());
    return new javafx.scene.Group(view);
  }
}
