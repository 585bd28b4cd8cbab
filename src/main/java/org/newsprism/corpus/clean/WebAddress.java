package org.newsprism.corpus.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;

/** A line of nothing but addresses: of pages, of mail, of accounts. */
final class WebAddress implements LineRule {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://\\S++|www\\.\\S++|@\\w++|[\\w.+-]++@[\\w.-]++|[a-z0-9-]++(?:\\.[a-z0-9-]++)*+\\.[a-z]{2,}+(?:/\\S*+)?+)[,;]?");

    @Override
    public String id() {
        return "web-address";
    }

    @Override
    public List<Mark> find(Page page) {
        return page.open().stream()
                .filter(line -> isAddresses(line.words()))
                .map(line -> new Mark(Zone.Kind.FOOTER, line.span()))
                .toList();
    }

    private static boolean isAddresses(String words) {
        if (words.indexOf('.') < 0 && words.indexOf('@') < 0) {
            return false;
        }
        String[] parts = words.split(" ", 8);
        for (String part : parts) {
            if (!isAddress(part)) {
                return false;
            }
        }
        return parts.length < 8;
    }

    /** Whether a stretch without white space is an address. */
    static boolean isAddress(String part) {
        return part.length() <= 2000 && ADDRESS.matcher(part).matches();
    }
}
