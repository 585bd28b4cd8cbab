package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;

/** Documents whose words have been taken out as lines: an export of many articles, or one article. */
final class Documents {
    private Documents() {}

    /** What the lines hold. */
    static List<Reading> read(SourceFile file, List<Printed> lines, List<String> remarks) {
        return Exports.read(lines).orElseGet(() -> List.of(single(file, lines, remarks)));
    }

    private static Reading single(SourceFile file, List<Printed> lines, List<String> remarks) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Printed line : lines) {
            if (!starts.isEmpty()) {
                text.append('\n');
            }
            starts.add(text.length());
            numbers.add(line.number());
            text.append(line.text());
        }
        if (text.toString().isBlank()) {
            return new Reading.Refused(0, "The document holds no words; it may be scanned pictures of pages.");
        }
        FrontBlock front = FrontBlock.of(file.name(), text.toString(), starts);
        return new RawArticle(
                text.toString(), starts, numbers, front.marks(), front.claims(), remarks, front.problems());
    }
}
