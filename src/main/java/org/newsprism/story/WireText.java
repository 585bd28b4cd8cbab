package org.newsprism.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsprism.corpus.Problem;

/**
 * A wire service's text that the user supplied to be looked for in the articles.
 *
 * @param name its file's name
 * @param text its words
 */
public record WireText(String name, String text) {

    private static final String ENDING = ".txt";

    /**
     * The texts in the folder {@code wire} of a study, by name; none without the folder. A file that is not UTF-8 text is
     * left out, and {@code problems} is told.
     */
    public static List<WireText> read(Optional<Path> study, Consumer<Problem> problems) {
        Optional<Path> folder = study.map(path -> path.resolve("wire")).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        List<WireText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList()) {
                String name = file.getFileName().toString();
                try {
                    texts.add(new WireText(name, Files.readString(file, StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    problems.accept(new Problem(
                            "_study/wire/" + name,
                            0,
                            0,
                            "cannot be read as UTF-8 text and was not looked for",
                            Problem.Severity.WARNING));
                }
            }
        } catch (IOException e) {
            problems.accept(new Problem("_study/wire", 0, 0, "cannot be listed", Problem.Severity.WARNING));
        }
        return List.copyOf(texts);
    }
}
