package org.newsprism.output.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsprism.output.DataFile;
import org.newsprism.output.ReportWriter;
import org.newsprism.output.chart.ChartPainter;
import org.newsprism.output.dom.Printable;
import org.newsprism.output.dom.ReportDom;
import org.newsprism.output.dom.Style;
import org.newsprism.report.Report;

/** Writes {@code report.html}: the report in one file for screens of any width, readable without script or network. */
public final class HtmlWriter implements ReportWriter {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

    @Override
    public String fileName() {
        return "report.html";
    }

    /** {@inheritDoc} The attachments stay outside: they lie beside the file. */
    @Override
    public List<String> write(Report report, List<DataFile> attachments, OutputStream out) throws IOException {
        SvgCharts charts = new SvgCharts(new ChartPainter(Clean::text));
        Document page = ReportDom.of(report, charts::put);
        Printable.make(page, Clean::text);
        Element head = page.head();
        head.prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        String style = WebFonts.faces(page) + Style.text("/org/newsprism/output/html/html.css");
        head.appendElement("style").appendChild(new DataNode(style));
        Element body = page.body();
        body.prependElement("a").addClass("skip").attr("href", "#main").text("Skip to the report");
        report.notice()
                .ifPresent(
                        notice -> body.prependElement("div").addClass("banner").text(Clean.text(notice)));
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
