package org.newsprism.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.newsprism.output.DataFile;
import org.newsprism.report.Report;

/**
 * The last touches: properties for reference managers, attachments, and an identity and dates that follow from the
 * input instead of the clock.
 */
final class PdfFinish {
    /** When the environment names no other time: 1 January 2000, so that nobody takes it for the day of the run. */
    private static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

    private final Report report;
    private final Calendar date;

    private PdfFinish(Report report, Instant time) {
        this.report = report;
        this.date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(time.toEpochMilli());
    }

    /** The reproducible-builds convention: {@code SOURCE_DATE_EPOCH} in seconds, where it is set. */
    static PdfFinish of(Report report) {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        boolean given = seconds != null && seconds.matches("\\d{1,11}");
        return new PdfFinish(report, given ? Instant.ofEpochSecond(Long.parseLong(seconds)) : NO_DATE);
    }

    void finish(PDDocument document, List<DataFile> attachments) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        properties(document);
        metadata(catalog);
        for (PDPage page : document.getPages()) {
            shareBackgrounds(page);
        }
        if (!attachments.isEmpty()) {
            attach(document, catalog, attachments);
        }
        catalog.setPageMode(PageMode.USE_OUTLINES);
        catalog.setVersion("1.7");
        identity(document);
    }

    private void properties(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        info.setCreationDate(date);
        info.setModificationDate(date);
    }

    /** The library takes the time of day; ours replaces it. */
    private void metadata(PDDocumentCatalog catalog) throws IOException {
        PDMetadata metadata = catalog.getMetadata();
        if (metadata == null) {
            throw new IllegalStateException("The PDF library wrote no metadata");
        }
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String time = date.toInstant().toString();
        xmp = xmp.replaceAll("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*+</", "<xmp:$1>" + time + "</");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One description of what lies behind the text of a page, the page itself, in place of one for each stretch of each
     * line: these are most of the objects of a tagged report, and say nothing to a screen reader, which skips them.
     */
    private static void shareBackgrounds(PDPage page) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties == null) {
            return;
        }
        COSDictionary shared = new COSDictionary();
        shared.setItem(COSName.TYPE, COSName.BACKGROUND);
        shared.setItem(COSName.BBOX, page.getMediaBox());
        for (COSName name : List.copyOf(properties.keySet())) {
            COSDictionary property = properties.getCOSDictionary(name);
            if (property != null && COSName.BACKGROUND.equals(property.getCOSName(COSName.TYPE))) {
                properties.setItem(name, shared);
            }
        }
    }

    private void attach(PDDocument document, PDDocumentCatalog catalog, List<DataFile> attachments) throws IOException {
        TreeMap<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (DataFile file : attachments) {
            PDEmbeddedFile embedded =
                    new PDEmbeddedFile(document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
            embedded.setSubtype(file.mediaType());
            embedded.setSize(file.bytes().length);
            embedded.setCreationDate(date);
            embedded.setModDate(date);
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(file.name());
            specification.setFileUnicode(file.name());
            specification.setEmbeddedFile(embedded);
            specification.setEmbeddedFileUnicode(embedded);
            specification.setFileDescription(file.description());
            specification.getCOSObject().setName("AFRelationship", "Data");
            if (names.put(file.name(), specification) != null) {
                throw new IllegalArgumentException("Two attachments are named " + file.name());
            }
            associated.add(specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(catalog);
        dictionary.setEmbeddedFiles(tree);
        catalog.setNames(dictionary);
        catalog.getCOSObject().setItem("AF", associated);
    }

    private void identity(PDDocument document) {
        byte[] id = new byte[16];
        System.arraycopy(sha256(report.provenance().inputHash()), 0, id, 0, id.length);
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        document.getDocument().setDocumentID(ids);
        document.setDocumentId(new java.math.BigInteger(1, id).longValue());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
