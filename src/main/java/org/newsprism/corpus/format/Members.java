package org.newsprism.corpus.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files inside files. */
final class Members {
    /** Folders that a browser puts beside a page it saves. */
    private static final Pattern PAGE_PARTS = Pattern.compile("[^/]+(?:_files|\\.files|-Dateien|_fichiers)/");

    private Members() {}

    /** What a member holds, its parts named as the member names them. */
    static List<Reading> read(SourceFile outer, String name, byte[] content) {
        SourceFile member = outer.member(name, content);
        if (member.depth() > Limits.NESTING) {
            return List.of(new Reading.Refused(
                    0, "It lies in more than " + Limits.NESTING + " archives inside each other and was not opened."));
        }
        if (content.length == 0) {
            return List.of(new Reading.Refused(0, "The file is empty."));
        }
        Optional<ArticleFormat> format = ArticleFormats.of(member);
        return format.isEmpty()
                ? List.of(new Reading.Refused(0, "The kind of file is not read."))
                : ArticleFormats.read(format.get(), member);
    }

    /** A member's path as a name: forward slashes, and no step that would lead out of the archive. */
    static String name(String path) {
        String name = Pattern.compile("/")
                .splitAsStream(path.replace('\\', '/').replaceAll("\\p{Cntrl}", ""))
                .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"));
        return name.isEmpty() ? "unnamed" : name;
    }

    /** Members that are in every archive of a kind and nobody's article. */
    static boolean passedOver(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || path.startsWith("__MACOSX/")
                || PAGE_PARTS.matcher(path).find()
                || name.startsWith("readme.")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
