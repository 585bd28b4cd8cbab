package org.newsprism;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.compare.CompareSettings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.compare.change.Changes;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.SourceNote;
import org.newsprism.corpus.read.CorpusReader;
import org.newsprism.corpus.read.UnusableInput;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Feature;
import org.newsprism.framing.Features;
import org.newsprism.framing.StudyLists;
import org.newsprism.framing.VariantSet;
import org.newsprism.framing.concept.Suggestions;
import org.newsprism.language.English;
import org.newsprism.language.LanguageGuess;
import org.newsprism.output.DataFile;
import org.newsprism.output.Output;
import org.newsprism.output.ReportWriter;
import org.newsprism.output.data.ActorSuggestions;
import org.newsprism.output.data.DataFiles;
import org.newsprism.output.data.RecordFile;
import org.newsprism.output.data.SuggestedVariants;
import org.newsprism.output.html.HtmlWriter;
import org.newsprism.output.pdf.PdfWriter;
import org.newsprism.profile.ArticleTable;
import org.newsprism.report.Provenance;
import org.newsprism.report.Report;
import org.newsprism.report.section.Sections;
import org.newsprism.run.Counting;
import org.newsprism.run.LocalRunner;
import org.newsprism.run.Progress;
import org.newsprism.story.GivenFact;
import org.newsprism.story.GivenFacts;
import org.newsprism.story.WireText;
import org.newsprism.voice.QuoteFinder;

/** The program from the front: a folder of articles and a table of outlets go in, a finished output folder comes out. */
public final class Newsprism {

    private Newsprism() {}

    /** The program's version, such as {@code 0.2.0}. */
    public static String version() {
        String packed = Newsprism.class.getPackage().getImplementationVersion();
        return packed == null ? "development" : packed;
    }

    /**
     * Reads, counts, compares, and writes {@code report.pdf}, {@code report.html} and {@code data/}. The same input and
     * settings give the same bytes. Nothing of an older report is touched unless all of the new one could be written.
     *
     * @throws UnusableInput with every mistake in the user's files, when nothing can be counted
     * @throws IOException when the output cannot be written
     */
    public static Outcome report(Settings settings, Progress progress) throws UnusableInput, IOException {
        List<Problem> problems = new ArrayList<>();
        Corpus corpus = read(settings, problems, progress);
        Studied studied = study(corpus, problems);
        LocalRunner runner = new LocalRunner(Runtime.getRuntime().availableProcessors());
        ArticleTable counted = runner.count(corpus.articles(), studied.counting(), progress);
        progress.at("Comparing groups", 0, 0);
        ArticleTable table = counted.oneCast();
        Findings findings = Findings.of(
                corpus,
                table,
                studied.features(),
                WireText.read(corpus.study(), problems::add),
                studied.facts(),
                new CompareSettings(settings.groupBy(), settings.seed()));
        progress.at("Writing the report", 0, 0);
        List<String> warnings = new ArrayList<>(Warnings.of(findings, problems));
        warnings.addAll(write(settings, findings, studied.features(), progress));
        return new Outcome(settings.output().resolve("report.pdf"), findings, warnings);
    }

    /**
     * Reads corpus, metadata and study folder as {@link #report} would, and writes nothing.
     *
     * @throws UnusableInput as {@link #report}
     */
    public static Survey check(Settings settings, Progress progress) throws UnusableInput {
        List<Problem> problems = new ArrayList<>();
        Corpus corpus = read(settings, problems, progress);
        List<Feature> features = study(corpus, problems).features();
        return new Survey(corpus, features, settings.groupBy(), problems);
    }

    /**
     * Looks for words that may be labels of one concept, and offers them in the study folder of the corpus, which is made
     * where there is none. Nothing else is written, and nothing reads that file.
     *
     * @return the file
     * @throws UnusableInput as {@link #report}
     * @throws IOException when the file cannot be written
     */
    public static Path variants(Settings settings, Progress progress) throws UnusableInput, IOException {
        List<Problem> problems = new ArrayList<>();
        Corpus corpus = read(settings, problems, progress);
        Counting counting = study(corpus, problems).counting();
        List<AnnotatedText> texts =
                corpus.articles().stream().map(counting::annotate).toList();
        List<VariantSet> sets = StudyLists.read(corpus.study(), problem -> {}).variants();
        DataFile file = SuggestedVariants.file(Suggestions.of(texts, sets), corpus.articles());
        Path folder = corpus.study().orElse(settings.corpus().resolve("_study"));
        return offer(folder, file.name(), file);
    }

    /**
     * Writes {@code _study/actors.suggested.csv} in the corpus folder: everybody who was found, with side, role and ground,
     * in the form of {@code actors.csv}, which is never touched.
     *
     * @throws UnusableInput as {@link #report}
     * @throws IOException when the file cannot be written
     */
    public static Suggested actors(Settings settings, Progress progress) throws UnusableInput, IOException {
        List<Problem> problems = new ArrayList<>();
        Corpus corpus = read(settings, problems, progress);
        ActorTable users = users(corpus, problems);
        Counting counting = new Counting(English.load(), QuoteFinder.load(), Casting.load(users), List.of());
        ArticleTable table = new LocalRunner(Runtime.getRuntime().availableProcessors())
                .count(corpus.articles(), counting, progress)
                .oneCast();
        ActorSuggestions suggestions = ActorSuggestions.of(corpus, table, users);
        Path root = corpus.root();
        Path study =
                corpus.study().orElse(Files.isDirectory(root) ? root.resolve("_study") : root.resolveSibling("_study"));
        Path file = offer(study, ActorSuggestions.FILE, suggestions.file());
        return new Suggested(file, suggestions.actors(), suggestions.quoted(), suggestions.users(), corpus, problems);
    }

    /** Puts a file that the program offers into the study folder, whole or not at all. */
    private static Path offer(Path study, String name, DataFile file) throws IOException {
        try (Output output = Output.folder(study)) {
            try (OutputStream out = output.file(name)) {
                out.write(file.bytes());
            }
            output.commit();
        }
        return study.resolve(name);
    }

    private static ActorTable users(Corpus corpus, List<Problem> problems) throws UnusableInput {
        Optional<Path> actors =
                corpus.study().map(folder -> folder.resolve("actors.csv")).filter(Files::exists);
        ActorTable table = actors.isPresent() ? ActorTable.read(actors.get(), problems::add) : ActorTable.empty();
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw UnusableInput.settings(problems);
        }
        return table;
    }

    /**
     * What differs between two finished runs.
     *
     * @param before an output folder, or the record in it
     * @param now the later one
     * @throws IOException with what is wrong, when one has no record
     */
    public static Changes changes(Path before, Path now) throws IOException {
        return Changes.of(record(before).run(), record(now).run());
    }

    private static RecordFile record(Path place) throws IOException {
        return RecordFile.read(place)
                .orElseThrow(() -> new NoSuchFileException(
                        place.toString(), null, "holds no record of a run (data/" + RecordFile.NAME + ")"));
    }

    /** What a study folder adds to the program, ready to count with. */
    private record Studied(Counting counting, List<Feature> features, List<GivenFact> facts) {}

    private static Corpus read(Settings settings, List<Problem> problems, Progress progress) throws UnusableInput {
        Corpus corpus = CorpusReader.read(
                settings.corpus(),
                settings.metadata(),
                settings.output(),
                Newsprism::otherLanguage,
                (done, total) -> progress.at("Reading articles", done, total));
        problems.addAll(corpus.problems());
        if (!corpus.outlets().columns().contains(settings.groupBy())) {
            problems.add(new Problem(
                    settings.metadata().getFileName().toString(),
                    1,
                    0,
                    "has no column \"" + settings.groupBy() + "\" to group by; it has "
                            + String.join(", ", corpus.outlets().columns()),
                    Problem.Severity.ERROR));
            throw UnusableInput.settings(problems);
        }
        return corpus;
    }

    private static Studied study(Corpus corpus, List<Problem> problems) throws UnusableInput {
        StudyLists lists = StudyLists.read(corpus.study(), problems::add);
        List<GivenFact> facts = GivenFacts.read(corpus.study(), events(corpus), problems::add);
        ActorTable table = users(corpus, problems);
        List<Feature> features = Features.all(lists);
        return new Studied(
                new Counting(English.load(), QuoteFinder.load(), Casting.load(table), features), features, facts);
    }

    private static List<String> events(Corpus corpus) {
        return corpus.articles().stream()
                .map(Article::event)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The name of the language of a text that is not counted; empty for English and where the language does not show. */
    private static Optional<String> otherLanguage(String text) {
        LanguageGuess guess = LanguageGuess.identify(text);
        if (guess.mayBeEnglish()) {
            return Optional.empty();
        }
        return Optional.of(
                guess.language().equals(LanguageGuess.UNDETERMINED)
                        ? "another language than English (" + guess.evidence() + ")"
                        : Locale.forLanguageTag(guess.language()).getDisplayLanguage(Locale.ENGLISH));
    }

    private static List<String> write(Settings settings, Findings findings, List<Feature> features, Progress progress)
            throws IOException {
        String title = settings.title().orElse("Framing features by outlet " + settings.groupBy());
        Provenance provenance = Origins.of(findings, settings, title, version(), otherFiles(settings, findings));
        Ledger ledger = Ledger.of(findings);
        List<String> warnings = new ArrayList<>();
        RecordFile record =
                RecordFile.following(Records.last(settings.output(), warnings), Records.of(findings, provenance));
        Optional<Changes> changes = record.before().map(before -> Changes.of(before, record.run()));
        Report report = Sections.report(findings, ledger, features, title, provenance, changes);
        List<DataFile> data = new ArrayList<>(DataFiles.of(findings, ledger, features, provenance, title));
        data.add(Origins.bibtex(provenance));
        List<ReportWriter> writers = List.of(new PdfWriter(), new HtmlWriter());
        try (Output output = Output.folder(settings.output())) {
            for (DataFile file : data) {
                try (OutputStream out = output.file("data/" + file.name())) {
                    out.write(file.bytes());
                }
            }
            try (OutputStream out = output.file("data/" + RecordFile.NAME)) {
                out.write(record.file().bytes());
            }
            long done = 0;
            for (ReportWriter writer : writers) {
                progress.at("Writing the report", ++done, writers.size());
                try (OutputStream out = output.file(writer.fileName())) {
                    for (String warning : writer.write(report, data, out)) {
                        if (!warnings.contains(warning)) {
                            warnings.add(warning);
                        }
                    }
                }
            }
            output.commit();
        }
        return warnings;
    }

    /** What the program only offers, and hidden files, are not read. */
    private static boolean isInput(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".suggested.csv") && !name.startsWith(".");
    }

    /** The metadata and the files of the study folder, with their hashes. */
    private static List<Provenance.Input> otherFiles(Settings settings, Findings findings) throws IOException {
        List<Provenance.Input> inputs = new ArrayList<>();
        inputs.add(new Provenance.Input(
                settings.metadata().getFileName().toString(), Origins.sha256(Files.readAllBytes(settings.metadata()))));
        Optional<Path> study = findings.corpus().study();
        if (study.isPresent()) {
            try (Stream<Path> files = Files.walk(study.get(), 2)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(Newsprism::isInput)
                        .sorted()
                        .toList()) {
                    String name = study.get().relativize(file).toString().replace('\\', '/');
                    inputs.add(new Provenance.Input("_study/" + name, Origins.sha256(Files.readAllBytes(file))));
                }
            }
        }
        inputs.addAll(notes(findings));
        return inputs;
    }

    /** The notes beside articles, which say whose they are. */
    private static List<Provenance.Input> notes(Findings findings) throws IOException {
        List<Provenance.Input> notes = new ArrayList<>();
        for (String file : findings.corpus().articles().stream()
                .map(Article::path)
                .distinct()
                .toList()) {
            Path note = findings.corpus().root().resolve(file + SourceNote.ENDING);
            if (Files.isRegularFile(note)) {
                notes.add(new Provenance.Input(
                        "corpus: " + file + SourceNote.ENDING, Origins.sha256(Files.readAllBytes(note))));
            }
        }
        return notes;
    }
}
