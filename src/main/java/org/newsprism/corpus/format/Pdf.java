package org.newsprism.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF with text: one article, or a database's export of many. A line's number is its page. Running heads and page numbers
 * are left out, lines joined to paragraphs, words parted at a line's end put together.
 */
final class Pdf implements ArticleFormat {
    private static final int MOST_PAGES = 2_000;

    /** Steps of drawing; a page of small print has five thousand. */
    private static final long MOST_OPERATORS = 10_000_000;

    /** How many steps it costs to open a form and draw it. */
    private static final int FORM = 500;

    /** A line that stands at the edge of this many pages, page numbers not looked at, is a running head. */
    private static final int REPEATED = 3;

    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page )?[-\u2013\u2014]? ?\\d{1,4} ?(?:[-\u2013\u2014]|(?:of|/) ?\\d{1,4})?");
    private static final String NEXT_PARAGRAPH = "\u2029";

    @Override
    public String name() {
        return "PDF (.pdf)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public List<Reading> read(SourceFile file) {
        if (!file.start(1_024).contains("%PDF-")) {
            return List.of(new Reading.Refused(0, "The file is no PDF, whatever its name says."));
        }
        Optional<String> tooMuch = PdfStreams.tooMuch(file.bytes());
        if (tooMuch.isPresent()) {
            return List.of(new Reading.Refused(0, tooMuch.get()));
        }
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return List.of(new Reading.Refused(
                        0, "The PDF has more than " + MOST_PAGES + " pages; such long ones are not read."));
            }
            List<List<String>> pages = pages(document);
            List<String> remarks = new ArrayList<>();
            List<Printed> lines = lines(pages, remarks);
            Optional<List<Reading>> export = Exports.read(lines);
            return export.orElseGet(() -> Documents.read(file, joined(lines), remarks));
        } catch (InvalidPasswordException e) {
            return List.of(new Reading.Refused(0, "The PDF asks for a password."));
        } catch (Drawn e) {
            return List.of(new Reading.Refused(
                    0, "The PDF draws more than " + MOST_OPERATORS / 1_000_000 + " million things; it was not read."));
        } catch (IOException e) {
            return List.of(new Reading.Refused(0, "The PDF is damaged or broken off."));
        } catch (OutOfMemoryError e) {
            // Parts that are encrypted cannot be looked at before they are opened; what was taken is free again here.
            return List.of(new Reading.Refused(0, "Reading the PDF takes more memory than there is."));
        }
    }

    /** The page is drawn step by step, and forms may draw forms; so the steps are counted. */
    private static final class Stripper extends PDFTextStripper {
        private long operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators += operator.getName().equals("Do") ? FORM : 1;
            if (operators > MOST_OPERATORS) {
                throw new Drawn();
            }
            super.processOperator(operator, operands);
        }
    }

    /** Unchecked, because the drawing of a form that fails is passed over otherwise. */
    private static final class Drawn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static List<List<String>> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new Stripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(NEXT_PARAGRAPH);
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).lines().toList());
        }
        return pages;
    }

    /** The lines that are no running head or page number, an empty one where a paragraph begins. */
    private static List<Printed> lines(List<List<String>> pages, List<String> remarks) {
        Map<String, Integer> edges = new HashMap<>();
        pages.forEach(page -> edge(page).forEach(line -> edges.merge(folded(line), 1, Integer::sum)));
        Set<String> heads = new LinkedHashSet<>();
        List<Printed> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<String> edge = edge(pages.get(page));
            for (String line : pages.get(page)) {
                String words = line.replace(NEXT_PARAGRAPH, "");
                boolean head = edge.contains(line)
                        && (edges.getOrDefault(folded(line), 0) >= REPEATED
                                || PAGE_NUMBER.matcher(words.strip()).matches());
                if (head) {
                    if (!PAGE_NUMBER.matcher(words.strip()).matches() && heads.add(folded(line))) {
                        remarks.add("Left out on its pages as a running head: " + Spelled.shortened(words) + ".");
                    }
                } else {
                    if (line.startsWith(NEXT_PARAGRAPH)) {
                        lines.add(new Printed("", page + 1));
                    }
                    lines.add(new Printed(words, page + 1));
                }
            }
        }
        return lines;
    }

    private static List<String> edge(List<String> page) {
        List<String> words = page.stream()
                .filter(line -> !line.replace(NEXT_PARAGRAPH, "").isBlank())
                .toList();
        List<String> edge = new ArrayList<>(words.subList(0, Math.min(EDGE, words.size())));
        edge.addAll(words.subList(Math.max(0, words.size() - EDGE), words.size()));
        return edge;
    }

    private static String folded(String line) {
        return line.replace(NEXT_PARAGRAPH, "").replaceAll("\\d++", "#").strip();
    }

    /** Paragraphs on one line each; one that a page's end parts, and that goes on in small letters, is one. */
    private static List<Printed> joined(List<Printed> lines) {
        List<Printed> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int page = 1;
        boolean open = false;
        for (Printed line : lines) {
            String words = line.words();
            if (words.isEmpty()) {
                open = false;
                continue;
            }
            boolean small = Character.isLowerCase(words.codePointAt(0));
            boolean unfinished = paragraph.length() > 0 && unfinished(paragraph);
            if (paragraph.length() > 0 && !open && !(small && unfinished)) {
                joined.add(new Printed(paragraph.toString(), page));
                joined.add(new Printed("", page));
                paragraph.setLength(0);
            }
            if (paragraph.length() == 0) {
                page = line.number();
            } else if (small && hyphened(paragraph)) {
                paragraph.setLength(paragraph.length() - 1);
            } else {
                paragraph.append(' ');
            }
            paragraph.append(words);
            open = true;
        }
        joined.add(new Printed(paragraph.toString(), page));
        return joined;
    }

    private static boolean unfinished(StringBuilder paragraph) {
        char last = paragraph.charAt(paragraph.length() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-';
    }

    private static boolean hyphened(StringBuilder paragraph) {
        int length = paragraph.length();
        return length > 1 && paragraph.charAt(length - 1) == '-' && Character.isLetter(paragraph.charAt(length - 2));
    }
}
