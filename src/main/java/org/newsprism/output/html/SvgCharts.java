package org.newsprism.output.html;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsprism.output.chart.ChartPainter;
import org.newsprism.output.font.Face;
import org.newsprism.report.Block;

/** Charts as SVG inside the page, their text as text in the page's own fonts. */
final class SvgCharts {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final ChartPainter painter;
    private int drawn;

    SvgCharts(ChartPainter painter) {
        this.painter = painter;
    }

    void put(Block.Figure figure, Element place) {
        drawn++;
        int height = painter.height(figure.chart());
        SVGGraphics2D g = graphics("c" + drawn + "-");
        g.setSVGCanvasSize(new Dimension(ChartPainter.WIDTH, height));
        painter.paint(figure.chart(), g);
        Element svg = parse(g);
        svg.attr("viewBox", "0 0 " + ChartPainter.WIDTH + " " + height);
        svg.attr("role", "img");
        svg.attr("aria-label", figure.alt().isBlank() ? figure.caption() : figure.alt());
        String semiBold = Face.SANS_BOLD.awt(1).getFamily();
        for (Element text : svg.select("[font-family]")) {
            if (text.attr("font-family").contains(semiBold)) {
                text.attr("font-weight", Integer.toString(Face.SANS_BOLD.weight()));
            }
            text.attr("font-family", "'" + Face.SANS.family() + "', sans-serif");
        }
        place.appendChild(svg);
    }

    private static SVGGraphics2D graphics(String prefix) {
        try {
            org.w3c.dom.Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setIDGenerator(new Ids(prefix));
            // Else the fonts of this machine are looked through for a font that nothing is drawn in.
            SVGGeneratorContext.GraphicContextDefaults defaults = new SVGGeneratorContext.GraphicContextDefaults();
            defaults.setFont(Face.SANS.awt(12));
            context.setGraphicContextDefaults(defaults);
            return new SVGGraphics2D(context, false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java has an XML parser", e);
        }
    }

    private static Element parse(SVGGraphics2D g) {
        try (StringWriter out = new StringWriter()) {
            g.stream(out, false);
            Document document = Jsoup.parse(out.toString(), "", Parser.xmlParser());
            Element svg = document.selectFirst("svg");
            if (svg == null) {
                throw new IllegalStateException("A chart became no SVG");
            }
            svg.removeAttr("width").removeAttr("height");
            return svg;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids that differ between the charts of a page. */
    private static final class Ids extends SVGIDGenerator {
        private final String prefix;

        Ids(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + super.generateID(kind);
        }
    }
}
