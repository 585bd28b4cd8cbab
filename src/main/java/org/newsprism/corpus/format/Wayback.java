package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page saved from the Wayback Machine: the toolbar is cut, addresses lead to the original site again, and the day of capture
 * is noted.
 */
final class Wayback implements ArticleFormat {
    private static final String TOOLBAR = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";
    private static final String TOOLBAR_END = "<!-- END WAYBACK TOOLBAR INSERT -->";
    private static final Pattern ARCHIVED =
            Pattern.compile("(?:https?:)?//web\\.archive\\.org/web/(\\d{14})(?:[a-z]{2}_)?/(?=https?:)");
    private static final Pattern BARE = Pattern.compile("(?<=[\"'(=])/web/(\\d{14})(?:[a-z]{2}_)?/(?=https?:)");
    private static final Pattern CAPTURED =
            Pattern.compile("FILE ARCHIVED ON \\d{2}:\\d{2}:\\d{2} ([A-Z][a-z]{2} \\d{1,2}, \\d{4})");
    private static final Pattern ORIGINAL = Pattern.compile(
            "__wm\\.wombat\\(\\s{0,9}[\"'](https?:[^\"']{1,2000})[\"']|id=\"wmtbURL\"[^>]{0,200}value=\"([^\"]{1,2000})\"");
    private static final Pattern ADDRESS_OF_CAPTURE =
            Pattern.compile("web\\.archive\\.org/web/(\\d{14})/(https?:[^\"'<>\\s]{1,2000})");

    @Override
    public String name() {
        return "page of the Wayback Machine (.html)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    @Override
    public boolean recognises(SourceFile file) {
        String page = file.start(file.bytes().length);
        return page.contains("web.archive.org/web/")
                && (page.contains(TOOLBAR) || page.contains("FILE ARCHIVED ON") || page.contains("__wm."));
    }

    @Override
    public List<Reading> read(SourceFile file) {
        Decoded decoded;
        try {
            decoded = TextDecoder.decode(file.bytes(), Html.declaredCharset(file.bytes()));
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        String page = decoded.text();
        List<String> repairs = new ArrayList<>(decoded.repairs());
        Matcher capture = ADDRESS_OF_CAPTURE.matcher(page);
        boolean found = capture.find();
        Matcher captured = CAPTURED.matcher(page);
        if (captured.find()) {
            repairs.add("Captured by the Wayback Machine on " + captured.group(1) + ".");
        } else if (found) {
            String day = capture.group(1);
            repairs.add("Captured by the Wayback Machine on " + day.substring(0, 4) + "-" + day.substring(4, 6) + "-"
                    + day.substring(6, 8) + ".");
        }
        return List.of(Html.page(original(page), repairs, address(page)));
    }

    private static Optional<String> address(String page) {
        Matcher original = ORIGINAL.matcher(page);
        if (original.find()) {
            return Optional.of(original.group(1) == null ? original.group(2) : original.group(1));
        }
        return Optional.empty();
    }

    private static String original(String page) {
        String cut = page;
        int start = cut.indexOf(TOOLBAR);
        int end = cut.indexOf(TOOLBAR_END);
        if (start >= 0 && end > start) {
            String lines = "\n".repeat((int)
                    cut.substring(start, end).chars().filter(c -> c == '\n').count());
            cut = cut.substring(0, start) + lines + cut.substring(end + TOOLBAR_END.length());
        }
        return BARE.matcher(ARCHIVED.matcher(cut).replaceAll("")).replaceAll("");
    }
}
