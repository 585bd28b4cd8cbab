package org.newsprism.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsprism.output.DataFile;
import org.newsprism.output.SampleReport;
import org.newsprism.report.Block;
import org.newsprism.report.Provenance;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

class PdfWriterTest {
    private static final List<DataFile> FILES = List.of(
            new DataFile("quotes.csv", "text/csv", "Every quotation", "id,text\n".getBytes(StandardCharsets.UTF_8)),
            new DataFile("report.json", "application/json", "All findings", "{}".getBytes(StandardCharsets.UTF_8)));

    private static byte[] sample;

    @BeforeAll
    static void write() throws IOException {
        sample = bytes(SampleReport.small());
    }

    @Test
    void everyPageHasItsTextItsNumberAndTheNotice() throws IOException {
        List<String> pages = pages(sample);
        assertThat(pages).hasSize(5);
        assertThat(pages.get(0))
                .contains("Newsprism report", "How six papers told the story of the")
                .contains("Demonstration: invented outlets")
                .contains("Whose voice", "Words that set the groups apart", "Evidence", "How to cite");
        for (int page = 1; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains("Demonstration: invented outlets, nothing here is about any real one.")
                    .contains((page + 1) + " / " + pages.size());
        }
    }

    @Test
    void theFirstPageSaysWhatCannotBeSaid() throws IOException {
        assertThat(pages(sample).get(0)).contains("What cannot be said", "Which of the six papers is right.");
    }

    @Test
    void everyKindOfBlockIsThere() throws IOException {
        String text = String.join("\n", pages(sample));
        assertThat(text)
                .contains("3 Whose voice", "Share of quoted words", "derived_from")
                .contains("Figure 1. Who speaks where", "Figure 1 in numbers.", "Figure 6. Difference against")
                .contains("Table 1. Every piece of evidence", "A dash: cannot be said")
                .contains("<script>alert(1)</script> & others")
                .contains("Черноморский вестник", "Ακρόπολη Σήμερα", "İğneada’s");
    }

    @Test
    void theTextInChartsIsText() throws IOException {
        String text = String.join("\n", pages(sample));
        assertThat(text)
                .contains("n = 0, nobody is quoted") // strips
                .contains("reported, not between quotation marks")
                .contains("78 (29 %)") // shares
                .contains("127 quotations") // heatmap
                .contains("11 in 2 articles", "found in one article only") // diverging
                .contains("Loaded words per 1,000 words") // dots
                .contains("0.70 (0.40 to 1.10)", "cannot be said") // intervals
                .contains("\u22120.6");
    }

    @Test
    void contentsNameThePagesThatHoldTheSections() throws IOException {
        List<String> pages = pages(sample);
        for (String title : List.of("Whose voice", "Words that set the groups apart", "Evidence")) {
            String line = pages.get(0)
                    .lines()
                    .filter(l -> l.contains(title + " ."))
                    .findFirst()
                    .orElseThrow();
            int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
            assertThat(pages.get(page - 1)).containsPattern("\\d+ " + title);
        }
    }

    @Test
    void bookmarksFollowTheSections() throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add("- " + child.getTitle()));
            }
        }
        assertThat(titles)
                .containsExactly(
                        "3  Whose voice",
                        "- Share of quoted words",
                        "- Who quotes whom",
                        "5  Words that set the groups apart",
                        "13  Evidence");
    }

    @Test
    void theDataTravelsInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names).containsOnlyKeys("quotes.csv", "report.json");
            PDComplexFileSpecification quotes = Objects.requireNonNull(names.get("quotes.csv"));
            assertThat(new String(quotes.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("id,text\n");
            assertThat(quotes.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated).hasSize(2);
        }
    }

    @Test
    void referenceManagersFindTitleAndAuthor() throws IOException {
        assumeThat(System.getenv("SOURCE_DATE_EPOCH")).isNull();
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            var info = pdf.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("How six papers told the story of the bridge at Şirinköy");
            assertThat(info.getAuthor()).isEqualTo("Newsprism");
            assertThat(info.getCreationDate().toInstant()).isEqualTo("2000-01-01T00:00:00Z");
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("bridge at Şirinköy", "2000-01-01T00:00:00Z", "pdfaid:part", "pdfuaid:part");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytesUnderEveryLocaleAndZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "fa-IR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
                assertThat(bytes(SampleReport.small())).as(tag).isEqualTo(sample);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aLetterNoFontHasIsSeenAndSaid() throws IOException {
        Report report = new Report(
                "导弹",
                "",
                java.util.Optional.empty(),
                List.of(),
                List.of(new Section("s", 1, "A", List.of(Block.Paragraph.of("missile 导弹.")))),
                new Provenance("0", List.of(), List.of(), "00", "", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> warnings = new PdfWriter().write(report, List.of(), out);
        assertThat(warnings).singleElement().asString().contains("U+5BFC", "U+5F39");
        assertThat(String.join("", pages(out.toByteArray())))
                .contains("missile □□.")
                .doesNotContain("#");
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfWriter().write(report, FILES, out)).isEmpty();
        return out.toByteArray();
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setLineSeparator("\n");
            text.setSortByPosition(true);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf).replace('\u00A0', ' ').replaceAll(" +", " "));
            }
        }
        return pages;
    }
}
