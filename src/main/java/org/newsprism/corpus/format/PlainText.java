package org.newsprism.corpus.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A text file: one article, with or without a front block, or a database's export of many. */
final class PlainText implements ArticleFormat {

    @Override
    public String name() {
        return "plain text (.txt)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt") || Names.withoutEnding(fileName);
    }

    /** A file without an ending is a text, unless it begins as a page does. */
    @Override
    public boolean recognises(SourceFile file) {
        return !Names.withoutEnding(file.name()) || !Names.beginsAsPage(file);
    }

    @Override
    public List<Reading> read(SourceFile file) {
        Decoded decoded;
        try {
            decoded = TextDecoder.decode(file.bytes(), Optional.empty());
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        Optional<List<Reading>> export = Exports.read(Exports.lines(decoded.text()));
        if (export.isPresent()) {
            return export.get();
        }
        List<Integer> starts = Lines.starts(decoded.text());
        List<Integer> numbers = IntStream.rangeClosed(1, starts.size()).boxed().toList();
        FrontBlock front = FrontBlock.of(file.name(), decoded.text(), starts);
        return List.of(new RawArticle(
                decoded.text(), starts, numbers, front.marks(), front.claims(), decoded.repairs(), front.problems()));
    }
}
