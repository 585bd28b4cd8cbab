package org.newsprism.output.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsprism.output.DataFile;
import org.newsprism.output.ReportWriter;
import org.newsprism.output.chart.ChartPainter;
import org.newsprism.output.dom.Printable;
import org.newsprism.output.dom.ReportDom;
import org.newsprism.output.dom.Style;
import org.newsprism.output.font.Glyphs;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

/** Writes {@code report.pdf}: typeset, tagged for screen readers, archivable, with its data inside. */
public final class PdfWriter implements ReportWriter {
    private static final String CHART = "application/x-newsprism-chart";
    private static final int LONGEST_HEAD = 110;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public String fileName() {
        return "report.pdf";
    }

    @Override
    public List<String> write(Report written, List<DataFile> files, OutputStream out) throws IOException {
        Attachments attachments = Attachments.of(files);
        Report report = attachments.named(written);
        Glyphs glyphs = new Glyphs();
        ChartPainter painter = new ChartPainter(glyphs::printable);
        Map<String, Chart> charts = new TreeMap<>();
        Document page = ReportDom.of(report, (figure, place) -> {
            charts.put(figure.id(), figure.chart());
            place.appendElement("object")
                    .attr("type", CHART)
                    .attr("data-chart", figure.id())
                    .attr("alt", figure.alt().isBlank() ? figure.caption() : figure.alt())
                    .attr("style", "height:" + painter.height(figure.chart()) + "px");
        });
        furnish(page, report);
        Printable.make(page, glyphs::printable);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfVersion(1.7f);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(Style.bytes("/org/newsprism/output/pdf/srgb.icc"));
            builder.defaultTextDirection(TextDirection.LTR);
            builder.withProducer("Newsprism " + report.provenance().version());
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, type) -> false, when);
            }
            builder.useUnicodeLineBreaker(new LineBreaks());
            PdfFonts.use(builder, document);
            DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(CHART, drawer(charts, painter));
            builder.useObjectDrawerFactory(drawers);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), "about:blank");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PdfFinish.of(report).finish(document, attachments.inside());
                // PDFBox closes the stream it writes to, and this one is the caller's.
                BufferedOutputStream kept = new BufferedOutputStream(new Uncloseable(out), 1 << 16);
                document.save(kept);
                kept.flush();
            }
        }
        return glyphs.warnings();
    }

    private static FSObjectDrawer drawer(Map<String, Chart> charts, ChartPainter painter) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Chart chart = charts.get(element.getAttribute("data-chart"));
            if (chart == null) {
                throw new IllegalStateException("No chart " + element.getAttribute("data-chart"));
            }
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) (width / dotsPerPixel),
                    (float) (height / dotsPerPixel),
                    g -> painter.paint(chart, g));
            return Map.of();
        };
    }

    /** What only paged media have: style, bookmarks, running head and foot. */
    private static void furnish(Document page, Report report) throws IOException {
        page.head().appendElement("style").appendText(Style.text("/org/newsprism/output/pdf/pdf.css"));
        Element bookmarks = page.head().appendElement("bookmarks");
        for (Section section : report.sections()) {
            Element bookmark = bookmarks
                    .appendElement("bookmark")
                    .attr("name", section.number() + "  " + section.title())
                    .attr("href", "#" + section.id());
            for (Block.Heading heading : ReportDom.headings(section)) {
                bookmark.appendElement("bookmark").attr("name", heading.title()).attr("href", "#" + heading.id());
            }
        }
        Element foot = page.body().prependElement("div").addClass("runfoot");
        foot.text("Newsprism " + report.provenance().version());
        Element head = page.body().prependElement("div").addClass("runhead");
        report.notice()
                .ifPresent(notice -> head.appendElement("span").addClass("warn").text(shorten(notice)));
        head.appendElement("span").addClass("title").text(shorten(report.title()));
    }

    /** One line of the running head. */
    private static String shorten(String text) {
        if (text.length() <= LONGEST_HEAD) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_HEAD);
        return text.substring(0, space < LONGEST_HEAD / 2 ? LONGEST_HEAD : space) + "\u2026";
    }
}
