package org.newsprism.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Skipped;

/** Nothing can be counted: the folder, the metadata or every file in it is at fault. */
public final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is at fault. */
    public enum Kind {
        /** The metadata or a study file has mistakes that the user must mend. */
        SETTINGS,
        /** The corpus folder is not there or is no folder. */
        NO_FOLDER,
        /** No file in the folder gave an article. */
        NOTHING_READABLE
    }

    private final Kind kind;
    private final transient List<Problem> problems;
    private final transient List<Skipped> skipped;

    UnusableInput(Kind kind, List<Problem> problems, List<Skipped> skipped) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.skipped = List.copyOf(skipped);
    }

    /** Mistakes in files that are read after the corpus: those of the study folder, or a column that is not there. */
    public static UnusableInput settings(List<Problem> problems) {
        return new UnusableInput(Kind.SETTINGS, problems, List.of());
    }

    /** What is at fault. */
    public Kind kind() {
        return kind;
    }

    /** Every mistake, warnings included, in file and line order; at least one is an error. */
    public List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    /** The files that gave no article, when that is what is wrong. */
    public List<Skipped> skipped() {
        return new ArrayList<>(skipped);
    }
}
