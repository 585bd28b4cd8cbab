package org.newsprism.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.concurrent.graph.ConcurrentDependencyGraph;
import org.maltparser.core.exception.MaltChainedException;

/** Dependencies by MaltParser, whose library reads its model only from a file. */
final class MaltTreeParser implements Parser {

    private final ConcurrentMaltParserModel model;

    private MaltTreeParser(ConcurrentMaltParserModel model) {
        this.model = model;
    }

    static MaltTreeParser load(String resource) {
        try (InputStream in = Objects.requireNonNull(MaltTreeParser.class.getResourceAsStream(resource), resource)) {
            Path file = Files.createTempFile("newsprism", ".mco");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return new MaltTreeParser(ConcurrentMaltParserService.initializeParserModel(
                        file.toUri().toURL()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MaltChainedException e) {
            throw new IllegalStateException("The parser's model cannot be read", e);
        }
    }

    @Override
    public Tree parse(List<String> words, List<String> tags) {
        String[] rows = new String[words.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (i + 1) + "\t" + words.get(i) + "\t_\t" + tags.get(i) + "\t" + tags.get(i) + "\t_";
        }
        try {
            ConcurrentDependencyGraph graph = model.parse(rows);
            List<Integer> heads = new ArrayList<>();
            List<String> relations = new ArrayList<>();
            for (int i = 1; i <= rows.length; i++) {
                var node = graph.getDependencyNode(i);
                heads.add(node.getHeadIndex() - 1);
                relations.add(node.getLabel("DEPREL"));
            }
            return new Tree(heads, relations);
        } catch (MaltChainedException e) {
            throw new IllegalStateException("No parse for " + words.size() + " words", e);
        }
    }
}
