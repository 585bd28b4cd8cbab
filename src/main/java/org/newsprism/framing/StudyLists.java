package org.newsprism.framing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprism.corpus.Problem;

/**
 * The word lists that a study brings with it, over those that the program has.
 *
 * @param variants the variant sets in force: the shipped ones, those of the study in their stead or after them
 * @param lexicons the study's own lists, by file name
 * @param tone whether the tone toward actors is counted too, which is weak and off unless {@code features.txt} asks for it
 */
public record StudyLists(List<VariantSet> variants, List<Lexicon> lexicons, boolean tone) {
    private static final String FOLDER = "lexicons";
    private static final String ENDING = ".tsv";

    public StudyLists {
        variants = List.copyOf(variants);
        lexicons = List.copyOf(lexicons);
    }

    /** The shipped lists alone. */
    public static StudyLists none() {
        return new StudyLists(VariantSets.shipped(), List.of(), false);
    }

    /**
     * The lists of a study folder ({@code variants.csv}, {@code lexicons/*.tsv}, {@code features.txt}), all of which may be
     * absent. Every mistake
     * is handed to {@code problems}, with file, line and cell; what has none is used.
     */
    public static StudyLists read(Optional<Path> studyFolder, Consumer<Problem> problems) {
        if (studyFolder.isEmpty()) {
            return none();
        }
        Path folder = studyFolder.get();
        return new StudyLists(
                VariantSets.read(folder.resolve("variants.csv"), problems),
                lexicons(folder, problems),
                tone(folder.resolve("features.txt"), problems));
    }

    /** Whether a file asks for the tone: a line {@code tone}; lines with {@code #} are remarks. */
    private static boolean tone(Path file, Consumer<Problem> problems) {
        boolean tone = false;
        List<String> lines = Files.exists(file)
                ? lines(file, file.getFileName().toString(), problems).orElse(List.of())
                : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("tone")) {
                tone = true;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                problems.accept(new Problem(
                        file.getFileName().toString(),
                        i + 1,
                        1,
                        "“" + line + "” is no feature to be asked for; known is tone",
                        Problem.Severity.ERROR));
            }
        }
        return tone;
    }

    private static List<Lexicon> lexicons(Path study, Consumer<Problem> problems) {
        Path folder = study.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Set<FeatureId> taken =
                Features.shipped().stream().map(Feature::id).collect(Collectors.toCollection(java.util.HashSet::new));
        List<Lexicon> lexicons = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            String name = file.getFileName().toString();
            String shown = FOLDER + "/" + name;
            Optional<FeatureId> id = id(name.substring(0, name.length() - ENDING.length()));
            if (id.isEmpty()) {
                problems.accept(new Problem(
                        shown,
                        0,
                        0,
                        "a list is called by small letters a to z and hyphens, as in my-list.tsv",
                        Problem.Severity.ERROR));
            } else if (!taken.add(id.get())) {
                problems.accept(new Problem(
                        shown,
                        0,
                        0,
                        "the name “" + id.get() + "” belongs to a feature of the program; rename the file",
                        Problem.Severity.ERROR));
            } else {
                lines(file, shown, problems)
                        .ifPresent(lines -> lexicons.add(LexiconReader.read(id.get(), shown, lines, problems)));
            }
        }
        return lexicons;
    }

    private static List<Path> files(Path folder, Consumer<Problem> problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(java.util.Comparator.comparing(
                            file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            problems.accept(new Problem(
                    folder.getFileName().toString(),
                    0,
                    0,
                    "cannot be listed: " + e.getMessage(),
                    Problem.Severity.ERROR));
            return List.of();
        }
    }

    private static Optional<FeatureId> id(String name) {
        try {
            return Optional.of(new FeatureId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> lines(Path file, String name, Consumer<Problem> problems) {
        try {
            return Optional.of(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            problems.accept(new Problem(name, 0, 0, "is not UTF-8 text; save it as UTF-8", Problem.Severity.ERROR));
        } catch (IOException e) {
            problems.accept(new Problem(name, 0, 0, "cannot be read: " + e.getMessage(), Problem.Severity.ERROR));
        }
        return Optional.empty();
    }
}
