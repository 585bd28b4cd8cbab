package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.List;

/** Takes the words of a byline apart into names. */
final class ByLine {
    private static final int LONGEST = 60;

    private ByLine() {}

    /** The names in a byline such as "By Ann Example and Bo Sample"; empty when nothing in it looks like one. */
    static List<String> names(String raw) {
        List<String> names = new ArrayList<>();
        String line = raw.strip();
        if (line.startsWith("http") || line.startsWith("@")) {
            return names;
        }
        if (line.regionMatches(true, 0, "by ", 0, 3)) {
            line = line.substring(3);
        }
        for (String part : line.split(" and | & |[;,|]")) {
            String name = part.strip();
            if (!name.isEmpty() && name.length() <= LONGEST) {
                names.add(name);
            }
        }
        return names;
    }
}
