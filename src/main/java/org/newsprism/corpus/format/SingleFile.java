package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page saved by the SingleFile extension: a comment on top gives the address and the day of saving, and pictures and fonts
 * stand in the page as {@code data:} addresses, which are taken out before it is parsed.
 */
final class SingleFile implements ArticleFormat {
    private static final int TOP = 4_096;
    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\s{0,9}url:\\s{0,9}(\\S{1,2000})");
    private static final Pattern SAVED = Pattern.compile("(?m)^\\s{0,9}saved date:\\s{0,9}([^\\r\\n]{1,100})");

    @Override
    public String name() {
        return "page saved with SingleFile (.html)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return file.start(TOP).contains("Page saved with SingleFile");
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        Decoded decoded;
        try {
            decoded = TextDecoder.decode(file.bytes(), Html.declaredCharset(file.bytes()));
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        String top = decoded.text().substring(0, Math.min(TOP, decoded.text().length()));
        Matcher address = ADDRESS.matcher(top);
        Matcher saved = SAVED.matcher(top);
        List<String> repairs = new ArrayList<>(decoded.repairs());
        if (saved.find()) {
            repairs.add("Saved with SingleFile: " + Spelled.shortened(saved.group(1)) + ".");
        }
        return List.of(Html.page(
                withoutData(decoded.text()),
                repairs,
                address.find() ? Optional.of(address.group(1)) : Optional.empty()));
    }

    /** A page without the content of its {@code data:} addresses; lines keep their numbers. */
    static String withoutData(String html) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = html.indexOf("data:"); at >= 0; at = html.indexOf("data:", Math.max(from, at + 5))) {
            char before = at == 0 ? ' ' : html.charAt(at - 1);
            int end = end(html, at, before);
            if (end - at > 64) {
                kept.append(html, from, at).append("data:,");
                html.substring(at, end).chars().filter(c -> c == '\n').forEach(c -> kept.append('\n'));
                from = end;
            }
        }
        return kept.append(html, from, html.length()).toString();
    }

    private static int end(String html, int at, char before) {
        if (before == '"' || before == '\'') {
            int quote = html.indexOf(before, at);
            return quote < 0 ? at : quote;
        }
        if (before != '=' && before != '(') {
            return at;
        }
        int end = at;
        while (end < html.length()
                && !Character.isWhitespace(html.charAt(end))
                && html.charAt(end) != (before == '(' ? ')' : '>')) {
            end++;
        }
        return end;
    }
}
