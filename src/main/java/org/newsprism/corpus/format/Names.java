package org.newsprism.corpus.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What files are called that have no ending: download programs save pages so, and some texts come so. */
final class Names {
    private static final Pattern PAGE =
            Pattern.compile("(?is)\\s{0,99}(?:<\\?xml[^>]{0,200}>\\s{0,9})?<(?:!doctype html|html|head|body|!--).*");

    /** Files that lie beside data and are nobody's article. */
    private static final Set<String> BESIDE =
            Set.of("license", "licence", "copying", "notice", "authors", "changelog", "makefile");

    private Names() {}

    static boolean withoutEnding(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 && !BESIDE.contains(name) && !name.startsWith("readme");
    }

    static boolean beginsAsPage(SourceFile file) {
        return PAGE.matcher(file.start(1_024)).matches();
    }
}
