package org.newsprism.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.newsprism.output.DataFile;
import org.newsprism.output.SampleReport;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

class AttachmentsTest {
    private static final DataFile SMALL = file("quotes.csv", Attachments.MOST_BYTES);
    private static final DataFile LARGE = file("concordance.csv", Attachments.MOST_BYTES + 1);

    @Test
    void aFileOverTheLimitStaysOutsideAndSection14SaysSo() throws IOException {
        try (PDDocument pdf = written(List.of(LARGE, SMALL))) {
            assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .containsOnlyKeys("quotes.csv");
            assertThat(text(pdf))
                    .contains("This PDF carries 1 data file inside")
                    .contains("Only there, as larger than 2 MB: concordance.csv.");
        }
    }

    @Test
    void ofSmallFilesAllAreInside() throws IOException {
        try (PDDocument pdf = written(List.of(SMALL, file("events.csv", 9)))) {
            assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .containsOnlyKeys("events.csv", "quotes.csv");
            assertThat(text(pdf))
                    .contains("This PDF carries 2 data files inside")
                    .doesNotContain("Only there");
        }
    }

    @Test
    void aReportWithoutFilesSaysNothingOfThem() {
        assertThat(Attachments.of(List.of()).named(report())).isEqualTo(report());
    }

    private static DataFile file(String name, int size) {
        return new DataFile(name, "text/csv", "Rows", new byte[size]);
    }

    private static PDDocument written(List<DataFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(report(), files, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static Report report() {
        Report sample = SampleReport.small();
        List<Section> sections = new ArrayList<>(sample.sections());
        sections.add(new Section("methods", 14, "Methods", List.of()));
        return new Report(
                sample.title(), sample.subtitle(), sample.notice(), sample.front(), sections, sample.provenance());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s++", " ");
    }
}
