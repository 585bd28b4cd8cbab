package org.newsprism.fetch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names for files, made of what an address or a user calls them. They hold small ASCII letters, digits, hyphens and dots,
 * begin with a letter or digit, and are no name that a system or the reader of the corpus keeps for itself.
 */
final class FileNames {
    private static final int LONGEST = 80;
    /** Systems take 255; the ending, the note's and that of an unfinished file come on top. */
    private static final int MOST_BYTES = 180;

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9.]++");
    private static final Pattern EDGES = Pattern.compile("^[-.]++|[-.]++$");
    private static final Pattern PAGE_ENDING =
            Pattern.compile("\\.(?:html?|xhtml|php|aspx?|jsp|cms|shtml|txt|pdf|json|xml|rss|atom|csv|docx|xlsx|rtf)$");
    private static final Pattern KEPT =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d|readme|outlet-metadata)(?:\\..*+)?");

    private FileNames() {}

    /** A folder for the pages of a host. */
    static String folder(WebAddress address) {
        String host = address.host();
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return plain(
                bare + (address.uri().getPort() < 0 ? "" : "-" + address.uri().getPort()), "host");
    }

    /** A name without ending for the page of an address: the last part of its path that says something. */
    static String stem(WebAddress address) {
        String path = Optional.ofNullable(address.uri().getRawPath()).orElse("");
        String stem = "";
        for (String part : path.split("/", -1)) {
            String plain = plain(
                    PAGE_ENDING.matcher(decoded(part).toLowerCase(Locale.ROOT)).replaceFirst(""), "");
            // "index" and the like at the end name the folder above them.
            if (!plain.isEmpty() && (stem.isEmpty() || !plain.equals("index"))) {
                stem = plain;
            }
        }
        return stem.isEmpty() ? "page" : stem;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** A name for the copy of a file: its own, as far as it may stay. */
    static String ofFile(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = (dot < 0 ? name : name.substring(0, dot)).replaceFirst("^[.\\s]++", "");
        while (stem.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem = stem.substring(0, stem.length() - 1);
        }
        boolean kept =
                stem.isEmpty() || KEPT.matcher(stem.toLowerCase(Locale.ROOT)).matches();
        return (kept ? "file-" : "") + stem + ending;
    }

    private static String plain(String name, String none) {
        String ascii =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String plain = OTHER.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String bare = EDGES.matcher(cut).replaceAll("");
        if (bare.isEmpty()) {
            return none;
        }
        return KEPT.matcher(bare).matches() ? "page-" + bare : bare;
    }
}
