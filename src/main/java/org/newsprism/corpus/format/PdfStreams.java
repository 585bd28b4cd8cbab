package org.newsprism.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the packed parts of a PDF would take in memory, found out before anything else opens the file: a PDF reader unpacks a
 * part whole. Pictures are not counted, for no words are looked for in them.
 */
final class PdfStreams {
    /** Bytes that one part with words may unpack to; a page full of them has some hundred thousand. */
    private static final long MOST = 50_000_000;

    /** An old way of packing that cannot be tried out; so large a part can become 100 MB. */
    private static final int MOST_LZW = 100_000;

    /** How far before its part a description begins at most. */
    private static final int DESCRIPTION = 2_000;

    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern LZW = Pattern.compile("/(?:LZWDecode|LZW)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image\\b");

    private final byte[] bytes;
    private final byte[] out = new byte[1 << 16];
    private long all;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Why the file is not opened; empty when it may be. */
    static Optional<String> tooMuch(byte[] bytes) {
        return new PdfStreams(bytes).look();
    }

    private Optional<String> look() {
        for (int at = indexOf("stream", 0); at >= 0; at = indexOf("stream", at + 6)) {
            int start = at + 6;
            if (start < bytes.length && bytes[start] == '\r') {
                start++;
            }
            if (start < bytes.length && bytes[start] == '\n' && !endsWith(at, "end")) {
                Optional<String> reason = part(description(at), start + 1);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> part(String description, int start) {
        Matcher flate = FLATE.matcher(description);
        boolean packed = flate.find();
        boolean lzw = LZW.matcher(description).find();
        if (PICTURE.matcher(description).find() || (!packed && !lzw)) {
            return Optional.empty();
        }
        if ((packed && lzw) || (packed && flate.find())) {
            return Optional.of("The PDF packs a part of it twice, as no program for texts does; it was not read.");
        }
        if (lzw) {
            int end = indexOf("endstream", start);
            return (end < 0 ? bytes.length : end) - start > MOST_LZW ? tooLarge() : Optional.empty();
        }
        long size = unpacked(start);
        all += size;
        return size > MOST || all > Limits.UNPACKED_BYTES ? tooLarge() : Optional.empty();
    }

    private static Optional<String> tooLarge() {
        return Optional.of("The PDF unpacks to far more than its words can be; it was not read.");
    }

    /** Bytes that a part gives, counted up to where they are too many or are damaged. */
    private long unpacked(int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            long size = 0;
            while (!inflater.finished() && size <= MOST) {
                int got = inflater.inflate(out);
                if (got == 0) {
                    break;
                }
                size += got;
            }
            return size;
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** What the object says of its part: what stands between the last object's end and the part. */
    private String description(int at) {
        int from = Math.max(0, at - DESCRIPTION);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private boolean endsWith(int at, String words) {
        int from = at - words.length();
        return from >= 0 && new String(bytes, from, words.length(), StandardCharsets.ISO_8859_1).equals(words);
    }

    private int indexOf(String words, int from) {
        for (int i = from; i + words.length() <= bytes.length; i++) {
            int same = 0;
            while (same < words.length() && bytes[i + same] == words.charAt(same)) {
                same++;
            }
            if (same == words.length()) {
                return i;
            }
        }
        return -1;
    }
}
