package org.newsprism.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Problem.Severity;
import org.newsprism.corpus.Skipped;
import org.newsprism.corpus.clean.StudyRules;
import org.newsprism.corpus.format.ArticleFormats;
import org.newsprism.corpus.format.RawArticle;
import org.newsprism.corpus.format.Reading;

/** Reads a corpus folder with its metadata and its study folder. */
public final class CorpusReader {
    private final Path root;
    private final Path metadata;
    private final Optional<Path> output;
    private final OutputPlace place;
    private final Function<String, Optional<String>> otherLanguage;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Listed listed = new Listed();
    private final SourceNotes notes = new SourceNotes(problems);
    private final Map<String, String> firstWithBytes = new HashMap<>();

    private CorpusReader(
            Path root, Path metadata, Optional<Path> output, Function<String, Optional<String>> otherLanguage) {
        this.root = root;
        this.metadata = metadata;
        this.output = output;
        place = new OutputPlace(output);
        this.otherLanguage = otherLanguage;
    }

    /**
     * The corpus in a folder.
     *
     * @param root the corpus folder
     * @param metadata the outlet metadata file
     * @param output where the report goes; no article is read from there
     * @param otherLanguage given the words of an article, the English name of its language when articles in that
     *     language are not counted; empty when they are
     * @param progress told after each file
     * @throws UnusableInput with every mistake in the user's files, when nothing can be counted
     */
    public static Corpus read(
            Path root, Path metadata, Path output, Function<String, Optional<String>> otherLanguage, Progress progress)
            throws UnusableInput {
        return new CorpusReader(root, metadata, Optional.of(output), otherLanguage).read(progress);
    }

    /** As above, where no report is going to be written. */
    public static Corpus read(
            Path root, Path metadata, Function<String, Optional<String>> otherLanguage, Progress progress)
            throws UnusableInput {
        return new CorpusReader(root, metadata, Optional.empty(), otherLanguage).read(progress);
    }

    private Corpus read(Progress progress) throws UnusableInput {
        OutletsReader.Checked outlets = OutletsReader.read(metadata);
        problems.addAll(outlets.problems());
        Optional<Path> study = Optional.of(root.resolve("_study")).filter(Files::isDirectory);
        StudyRules rules = studyRules(study, outlets);
        StudyArticles rows = studyArticles(study, outlets);
        boolean folder = Files.isDirectory(root);
        place.whyNot(root)
                .ifPresent(reason ->
                        problems.add(error(output.map(CorpusReader::shown).orElse(""), reason)));
        if (!folder) {
            problems.add(error(
                    shown(root),
                    Files.exists(root) ? "is not a folder" : "does not exist; it should hold the articles"));
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            boolean settings = outlets.broken() || folder;
            throw new UnusableInput(
                    settings ? UnusableInput.Kind.SETTINGS : UnusableInput.Kind.NO_FOLDER, problems, List.of());
        }
        CorpusFiles found = files();
        skipped.addAll(found.skipped());
        found.reports()
                .forEach(report -> problems.add(new Problem(
                        report,
                        0,
                        0,
                        "holds a report of Newsprism, or is going to; its files are not read as articles",
                        Severity.WARNING)));
        ArticleMaker maker = new ArticleMaker(
                new OutletNames(outlets.outlets()), shown(metadata), rules, ArticleIds.of(found.files()));
        int done = 0;
        for (boolean first : List.of(true, false)) {
            for (CorpusFiles.Found file : found.files()) {
                if (ArticleFormats.first(file.name()) == first) {
                    read(file, maker, rows);
                    progress.read(++done, found.files().size());
                }
            }
        }
        for (Listed.Entry left : listed.left()) {
            make(left.path(), left.reading(), left.article(), maker, rows);
        }
        articles.sort(Comparator.comparing(Article::id));
        Duplicates duplicates = Duplicates.among(articles);
        skipped.addAll(duplicates.left());
        skipped.sort(Comparator.comparing(Skipped::file).thenComparing(Skipped::line));
        if (articles.isEmpty()) {
            throw nothingReadable();
        }
        problems.addAll(rows.unused(keys, skipped));
        return new Corpus(
                root, duplicates.kept(), skipped, outlets.outlets(), counted(problems), selection(study), study);
    }

    private void read(CorpusFiles.Found file, ArticleMaker maker, StudyArticles rows) {
        FileReading reading = FileReading.of(file);
        if (!reading.sha256().isEmpty()) {
            String earlier = firstWithBytes.putIfAbsent(reading.sha256(), file.name());
            if (earlier != null) {
                problems.add(new Problem(
                        file.name(),
                        0,
                        0,
                        "is the same, byte for byte, as " + earlier + "; groups are compared without the second",
                        Severity.WARNING));
            }
        }
        for (Reading one : reading.readings()) {
            if (one instanceof Reading.Refused refused) {
                skipped.add(
                        new Skipped(ArticleMaker.name(file.name(), refused.part()), refused.line(), refused.reason()));
            } else if (one instanceof Reading.Described described) {
                listed.add(file.name(), reading, described.article());
            } else if (one instanceof RawArticle raw) {
                make(file.name(), reading, listed.over(notes.over(file, raw)), maker, rows);
            }
        }
    }

    private void make(String path, FileReading reading, RawArticle raw, ArticleMaker maker, StudyArticles rows) {
        ArticleMaker.Made made = maker.make(path, reading.format(), reading.sha256(), rows.over(path, raw));
        Article article = made.article();
        Optional<String> reason = whyNot(article);
        if (reason.isPresent()) {
            int line = raw.part().isEmpty() ? 0 : raw.lineNumbers().get(0);
            skipped.add(new Skipped(article.file(), line, reason.get()));
            return;
        }
        articles.add(article);
        keys.add(article.path());
        keys.add(article.file());
        for (Problem problem : made.problems()) {
            problems.add(
                    raw.part().isEmpty() ? problem : new Problem(path, 0, 0, problem.message(), problem.severity()));
        }
    }

    /** Why an article is not counted, if it is not. */
    private Optional<String> whyNot(Article article) {
        String words = ArticleMaker.countedWords(article.content());
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(
                    article.text().codePoints().anyMatch(Character::isLetterOrDigit)
                            ? "No running text is left after cleaning: every line looks like page furniture."
                            : "The file holds no words.");
        }
        return otherLanguage.apply(words).map(language -> "The text is in " + language + "; only English is counted.");
    }

    private StudyRules studyRules(Optional<Path> study, OutletsReader.Checked outlets) {
        Optional<Path> file = study.map(folder -> folder.resolve("rules.csv")).filter(Files::exists);
        if (file.isEmpty()) {
            return StudyRules.none();
        }
        StudyRules rules = StudyRules.of(CsvTable.read(file.get()));
        problems.addAll(rules.problems());
        OutletNames names = new OutletNames(outlets.outlets());
        for (String outlet : rules.outlets()) {
            if (!outlets.broken() && outlets.outlets().named(outlet).isEmpty()) {
                problems.add(new Problem(
                        shown(file.get()),
                        0,
                        0,
                        "outlet \"" + outlet + "\" is not in " + shown(metadata)
                                + names.nearest(outlet)
                                        .map(near -> "; did you mean \"" + near + "\"?")
                                        .orElse(""),
                        Severity.WARNING));
            }
        }
        return rules;
    }

    private StudyArticles studyArticles(Optional<Path> study, OutletsReader.Checked outlets) {
        Optional<Path> file =
                study.map(folder -> folder.resolve("articles.csv")).filter(Files::exists);
        if (file.isEmpty()) {
            return StudyArticles.none();
        }
        StudyArticles rows =
                StudyArticles.of(CsvTable.read(file.get()), new OutletNames(outlets.outlets()), shown(metadata));
        rows.problems().stream()
                // With broken metadata every outlet would look unknown.
                .filter(problem -> problem.severity() == Severity.ERROR || !outlets.broken())
                .forEach(problems::add);
        return rows;
    }

    private CorpusFiles files() throws UnusableInput {
        try {
            return CorpusFiles.in(root, metadata, place);
        } catch (IOException e) {
            problems.add(error(shown(root), FileReading.reason(e)));
            throw new UnusableInput(UnusableInput.Kind.NO_FOLDER, problems, skipped);
        }
    }

    private Optional<String> selection(Optional<Path> study) {
        Optional<Path> file =
                study.map(folder -> folder.resolve("selection.md")).filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file.get(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            problems.add(new Problem(
                    shown(file.get()), 0, 0, "cannot be read as UTF-8 text and was not used", Severity.WARNING));
            return Optional.empty();
        }
    }

    /** The same warning about many parts of one file is said once, with their number. */
    private static List<Problem> counted(List<Problem> problems) {
        Map<Problem, Integer> times = new LinkedHashMap<>();
        problems.forEach(problem -> times.merge(problem, 1, Integer::sum));
        List<Problem> counted = new ArrayList<>();
        times.forEach((problem, n) -> counted.add(
                n == 1
                        ? problem
                        : new Problem(
                                problem.file(),
                                problem.line(),
                                problem.column(),
                                problem.message() + " (" + n + " times)",
                                problem.severity())));
        return counted;
    }

    private UnusableInput nothingReadable() {
        problems.add(error(
                shown(root),
                skipped.isEmpty()
                        ? "holds no articles; put text files, saved pages or exports of a database into it"
                        : "holds no article that can be read; " + skipped.size()
                                + (skipped.size() == 1 ? " file was" : " files were") + " skipped, the first for this: "
                                + skipped.get(0).file() + ": " + skipped.get(0).reason()));
        return new UnusableInput(UnusableInput.Kind.NOTHING_READABLE, problems, skipped);
    }

    private static Problem error(String file, String message) {
        return new Problem(file, 0, 0, message, Severity.ERROR);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
