package org.newsprism.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.format.ArticleFormats;

/** What a server says of the kind of its files, and the ending that such a file gets. */
final class MediaTypes {
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "xhtml"),
            Map.entry("text/plain", "txt"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("multipart/related", "mhtml"),
            Map.entry("application/x-mimearchive", "mhtml"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/tab-separated-values", "tsv"),
            Map.entry("application/json", "json"),
            Map.entry("application/ld+json", "json"),
            Map.entry("application/x-ndjson", "jsonl"),
            Map.entry("application/rss+xml", "rss"),
            Map.entry("application/atom+xml", "atom"),
            Map.entry("application/xml", "xml"),
            Map.entry("text/xml", "xml"),
            Map.entry("application/warc", "warc"),
            Map.entry("application/wacz", "wacz"),
            Map.entry("application/zip", "zip"));

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s{0,9}charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_.:+-]{2,40})");
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private MediaTypes() {}

    /**
     * The ending of a file, such as {@code html}. Where the server names no kind, or only that it sends bytes, the ending in
     * the address counts.
     */
    static String ending(String type, WebAddress address) throws NotAdded {
        int end = type.indexOf(';');
        String kind = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        String known = ENDINGS.get(kind);
        if (known != null) {
            return known;
        }
        if (kind.isEmpty() || kind.equals("application/octet-stream") || kind.equals("binary/octet-stream")) {
            Matcher ending =
                    ENDING.matcher(Optional.ofNullable(address.uri().getPath()).orElse(""));
            if (ending.find() && ArticleFormats.readable("x." + ending.group(1))) {
                return ending.group(1).toLowerCase(Locale.ROOT);
            }
            throw NotAdded.failed("the server does not say what kind of file it sends");
        }
        throw NotAdded.failed("it is of the kind " + Plain.words(kind) + ", from which no article is read");
    }

    /** The encoding that the server names, if any. */
    static Optional<String> charset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
