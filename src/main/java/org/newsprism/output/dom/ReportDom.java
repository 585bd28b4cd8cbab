package org.newsprism.output.dom;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsprism.report.Block;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

/** The page of a report: cover block, contents, numbered sections, with numbered figures and tables. */
public final class ReportDom {
    /** More entries than fit on the cover page beside the title: then the contents list sections only. */
    private static final int MOST_CONTENTS = 24;

    private final Report report;
    private final Document document = Document.createShell("");
    private final Anchors anchors;
    private final BlockDom blocks;

    private ReportDom(Report report, ChartPlace charts) {
        this.report = report;
        this.anchors = Anchors.of(report);
        this.blocks = new BlockDom(new InlineDom(anchors), charts);
    }

    /**
     * Builds the page, without style.
     *
     * @param charts puts the drawing of a figure into its place
     */
    public static Document of(Report report, ChartPlace charts) {
        return new ReportDom(report, charts).build();
    }

    /** Puts a drawing into the page. */
    @FunctionalInterface
    public interface ChartPlace {

        /**
         * Appends the drawing of a figure, with its words for those who cannot see it.
         *
         * @param place an empty element
         */
        void put(Block.Figure figure, Element place);
    }

    private Document build() {
        document.outputSettings().prettyPrint(false).charset(java.nio.charset.StandardCharsets.UTF_8);
        Element html = document.selectFirst("html");
        if (html != null) {
            html.attr("lang", "en");
        }
        head();
        Element body = document.body();
        cover(body);
        Element main = body.appendElement("main").attr("id", "main");
        for (Section section : report.sections()) {
            section(main, section);
        }
        return document;
    }

    private void head() {
        Element head = document.head();
        head.empty();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(report.title());
        meta(head, "author", "Newsprism");
        meta(head, "subject", report.subtitle());
        meta(head, "description", report.subtitle());
        meta(head, "generator", "Newsprism " + report.provenance().version());
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void cover(Element body) {
        Element cover = body.appendElement("header").addClass("cover");
        cover.appendElement("p").addClass("kick").text("Newsprism report");
        cover.appendElement("h1").text(report.title());
        cover.appendElement("p").addClass("sub").text(report.subtitle());
        report.notice()
                .ifPresent(notice -> cover.appendElement("p").addClass("notice").text(notice));
        Element front = body.appendElement("div").addClass("front");
        report.front().forEach(block -> blocks.append(front, block, Optional.empty()));
        Element colophon = body.appendElement("div").addClass("colophon");
        String citation = report.provenance().citation();
        if (!citation.isBlank()) {
            Element cite = colophon.appendElement("p");
            cite.appendElement("b").text("How to cite");
            cite.appendText(" " + citation);
        }
        Element made = colophon.appendElement("p");
        made.appendElement("b").text("Made by");
        made.appendText(" Newsprism " + report.provenance().version() + " from input ");
        made.appendElement("span").addClass("hash").text(report.provenance().inputHash());
        contents(body);
    }

    private void contents(Element body) {
        Element toc = body.appendElement("nav").addClass("toc").attr("aria-label", "Contents");
        toc.appendElement("h2").addClass("plain").text("Contents");
        Element list = toc.appendElement("ol");
        boolean headings = entries() <= MOST_CONTENTS;
        for (Section section : report.sections()) {
            Element item = list.appendElement("li");
            entry(item, section.id(), section.number() + "", section.title());
            List<Block.Heading> inside = headings ? headings(section) : List.of();
            if (!inside.isEmpty()) {
                Element sub = item.appendElement("ol");
                inside.forEach(heading -> entry(sub.appendElement("li"), heading.id(), "", heading.title()));
            }
        }
    }

    private static void entry(Element item, String id, String number, String title) {
        Element link = item.appendElement("a").attr("href", "#" + id);
        if (!number.isEmpty()) {
            link.appendElement("span").addClass("no").text(number);
        }
        link.appendElement("span").addClass("entry").text(title);
    }

    private int entries() {
        return report.sections().stream()
                .mapToInt(section -> 1 + headings(section).size())
                .sum();
    }

    /** The headings that stand directly in a section. */
    public static List<Block.Heading> headings(Section section) {
        return section.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private void section(Element main, Section section) {
        Element element = main.appendElement("section");
        Element title = element.appendElement("h2").attr("id", section.id());
        title.appendElement("span").addClass("no").text(section.number() + "");
        title.appendText(" " + section.title());
        for (Block block : section.blocks()) {
            blocks.append(element, block, Optional.empty());
        }
    }
}
