package org.newsprism.output.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Makes text printable with the report's own fonts and remembers what it could not keep.
 *
 * <p>A letter without a glyph becomes a hollow square, never nothing and never another letter; invisible format
 * characters are dropped and unusual spaces become plain ones, since neither says anything on paper. One instance
 * belongs to one report; not safe for use by several threads.
 */
public final class Glyphs {
    /** Printed for a letter that no face holds. */
    public static final char MISSING = '\u25A1';

    /** Beyond the blocks below, what nearly every report uses: saves opening the fonts. A test holds it. */
    static final String COMMON =
            "\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2212\u2022\u25A1\u2190\u2192\u2193\u221A\u2080\u2081\u2082\u25CB\u25CF";

    private static final int NAMED_IN_WARNING = 8;

    private final SortedMap<Integer, Long> missing = new TreeMap<>();
    private @Nullable List<CmapLookup> faces;

    /** The text as it can be printed; the same instance when nothing had to change. */
    public String printable(String text) {
        int start = 0;
        while (start < text.length() && plain(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(out, c);
        }
        return out.toString();
    }

    /** One sentence for all letters that could not be printed so far; empty when every letter could. */
    public List<String> warnings() {
        if (missing.isEmpty()) {
            return List.of();
        }
        long times = missing.values().stream().mapToLong(Long::longValue).sum();
        List<String> names = new ArrayList<>();
        for (int c : missing.keySet()) {
            if (names.size() == NAMED_IN_WARNING) {
                names.add("and " + (missing.size() - NAMED_IN_WARNING) + " more");
                break;
            }
            names.add(String.format(Locale.ROOT, "U+%04X", c));
        }
        return List.of(String.format(
                Locale.ROOT,
                "%d character%s in the PDF could not be printed and stand%s as %c: the fonts have no %s",
                times,
                times == 1 ? "" : "s",
                times == 1 ? "s" : "",
                MISSING,
                String.join(", ", names)));
    }

    /** Covered by every sans face, as a test checks. */
    static boolean plain(int c) {
        boolean latin = (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0x17F && c != 0xAD);
        boolean greek =
                (c >= 0x391 && c <= 0x3CE && c != 0x3A2) || (c >= 0x388 && c <= 0x390 && c != 0x38B && c != 0x38D);
        boolean cyrillic = c >= 0x400 && c <= 0x45F;
        return latin || greek || cyrillic || COMMON.indexOf(c) >= 0;
    }

    private void append(StringBuilder out, int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            out.append((char) c);
        } else if (Character.isSpaceChar(c) && !covered(c)) {
            out.append(' ');
        } else if (Character.getType(c) == Character.FORMAT || variationSelector(c) || Character.isISOControl(c)) {
            return; // says nothing on paper, and its absence hides no letter
        } else if (covered(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(MISSING);
            missing.merge(c, 1L, Math::addExact);
        }
    }

    private static boolean variationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private boolean covered(int c) {
        if (plain(c)) {
            return true;
        }
        List<CmapLookup> opened = faces;
        if (opened == null) {
            opened = open();
            faces = opened;
        }
        return opened.stream().allMatch(face -> face.getGlyphId(c) != 0);
    }

    /** The sans faces hold more, draw the charts, and stand in for the serif ones, as the style sheets say. */
    private static List<CmapLookup> open() {
        List<CmapLookup> lookups = new ArrayList<>();
        for (Face face : List.of(Face.SANS, Face.SANS_ITALIC, Face.SANS_BOLD)) {
            try (InputStream in = face.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                lookups.add(font.getUnicodeCmapLookup(false));
            } catch (IOException e) {
                throw new UncheckedIOException("Font cannot be read: " + face, e);
            }
        }
        return lookups;
    }
}
